import type { Snapshot } from "../../../src/domain/workbook/Snapshot";
import { calculateSnapshot } from "../../../src/workbench/univer/calculateSnapshot";
import { fullControl } from "../../domain/risk/controlSamples";
import { sheetOf } from "../../support/bookTools";
import { fillRow, sampleCopy, sharedProject } from "../../support/copies";
import { controlRow, impactRow } from "../../support/riskProject";

jest.setTimeout(120_000);

/** What «Inicio» says of the sheets that are filled, as the workbook calculates it. */
async function statesOf(copy: Snapshot): Promise<Readonly<Record<string, string>>> {
  const rows = sheetOf(await calculateSnapshot(copy), "Inicio").cells?.values ?? [];
  const first = rows.findIndex(([name]) => name === "Hoja") + 1;
  return Object.fromEntries(rows.slice(first, first + 9).map(([name, , state]) => [String(name), String(state)]));
}

const yes = Array.from({ length: 19 }, () => true);

async function emptyCopy(): Promise<Snapshot> {
  const project = await sharedProject({ impacts: [impactRow(1, []), impactRow(2, yes), impactRow(3, yes)] });
  const evidence = project.evidence.map((row) => ({ ...row, state: "", link: "" }));
  return sampleCopy({ ...project, evidence }, "Girón").snapshot;
}

describe("The states on «Inicio» of a copy", () => {
  it("call nothing complete that its municipality has not filled, and count its own rows alone", async () => {
    const { evidence, indices } = await sharedProject();
    const own = indices.filter(({ municipality }) => municipality === "Girón").length;
    expect(own).toBeLessThan(indices.length);
    expect(await statesOf(await emptyCopy())).toEqual({
      Evidencias: `Incompleto: ${evidence.length} de ${evidence.length}`,
      Seguimiento: "Atrasados: 1",
      Ejecución: "Sin documentos",
      Capacitación: "Completo: 14",
      Actores: "Completo: 1",
      Índices: `Completo: ${own}`,
      Riesgos: "Completo: 2",
      Impacto: "Incompleto: 1 de 2",
      Controles: "Incompleto: 2 de 2",
    });
  });

  it("follow what is filled: answers, a state with its link, a report without its evidence, an index that was begun", async () => {
    const { controls, ...more } = await sharedProject();
    const answered = controlRow(1, 1, fullControl);
    const { evidence, indices } = more;
    const sent = sampleCopy({ ...more, controls: [answered, ...controls.slice(1)] }, "Girón").snapshot;
    const states = await statesOf(
      [
        ["tEvidencias", 0, { state: "Pendiente" }],
        ["tEvidencias", 1, { state: "Entregada" }],
        ["tEvidencias", 2, { state: "Entregada", link: "https://example.org/acta.pdf" }],
        ["tSeguimiento", 1, { achieved: 3, evidence: "", link: "" }],
        ["tIndices", indices.length, { year: 2022, value: 60 }],
      ].reduce((now, [table, row, cells]) => fillRow(now, String(table), Number(row), Object(cells)), sent),
    );
    const own = indices.filter(({ municipality }) => municipality === "Girón").length;
    expect(states).toMatchObject({
      Evidencias: `Incompleto: ${evidence.length - 2} de ${evidence.length}`,
      Seguimiento: "Atrasados: 1. Sin evidencia: 1",
      Índices: `Incompleto: 1 de ${own + 1}`,
      Controles: "Incompleto: 1 de 2",
      Impacto: "Completo: 2",
    });
  });
});
