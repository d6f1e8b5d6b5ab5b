import type { Cell } from "../../../../src/domain/workbook/Cell";
import { fieldsOf, readMap, riskAt } from "./readMap";

const prose = (index: number) => `Posibilidad de cobrar por el trámite ${index} en beneficio propio`;
const head = ["N.º", "Proceso", "Riesgo", "Causas", "Probabilidad", "Impacto", "Control", "Tratamiento"];
const risk = (index: number, control: Cell = "Comité"): readonly Cell[] => {
  return [index, "Compras", prose(index), "Prisa", "Posible", "Mayor", control, "Reducir"];
};
const reasons = ({ left }: ReturnType<typeof readMap>) => left.map(({ row, reason }) => [row, reason]);

describe("A row where no risk is said", () => {
  it.each([
    "No se identificaron riesgos de corrupción",
    "No hay riesgos en este proceso",
    "Sin riesgos identificados",
    "No aplica",
    "N/A",
  ])("is a note and stops nothing: %s", (text) => {
    const map = readMap([head, risk(1), ["", "Archivo", text, "N/A", "N/A", "N/A", "N/A", "N/A"], risk(2)]);
    expect(map.risks.map(({ row }) => row)).toEqual([2, 4]);
    expect(reasons(map)).toEqual([[3, "note"]]);
    expect(map.wordless).toEqual([]);
  });

  it("is left out and told where the form has numbers and levels ready below the risks", () => {
    const map = readMap([
      head,
      risk(1),
      [2, "", "", "", "Rara vez", "Moderado", "", ""],
      [3, "", "", "", "", "Moderado"],
    ]);
    expect(map.wordless).toEqual([]);
    expect(reasons(map)).toEqual([
      [3, "no-risk"],
      [4, "no-risk"],
    ]);
  });

  it("is a risk without its text where it says why or by what", () => {
    const map = readMap([head, risk(1), [2, "Compras", "", "Amistad", "Rara vez", "Moderado", "Acta", "Evitar"]]);
    expect(map.wordless).toEqual([{ cell: "C3", found: "" }]);
  });
});

describe("A cell that says that there is no control", () => {
  it.each(["Ninguno", "No aplica", "N/A", "-", "Sin control", "No existe", "No existen controles"])(
    "makes none, and stays with its risk: %s",
    (text) => {
      const { draft, kept } = riskAt(readMap([head, risk(1, text), risk(2)]), 0);
      expect(draft.controls).toEqual([]);
      expect(kept).toContainEqual({ column: "G", header: "Control", text });
    },
  );

  it("is a control where it says one", () => {
    const text = "No existen pagos sin la firma de dos personas";
    expect(riskAt(readMap([head, risk(1, text)]), 0).draft.controls.map((one) => one.text)).toEqual([text]);
  });
});

describe("A cell with several risks", () => {
  it("is told with its count, and is one risk for us", () => {
    const both = `1. ${prose(1)}\n2. ${prose(2)}`;
    const map = readMap([head, [1, "Compras", both, "Prisa", "Posible", "Mayor", "Comité", "Reducir"], risk(3)]);
    expect(map.packed).toEqual([{ cell: "C2", found: both, risks: 2 }]);
    expect(map.risks).toHaveLength(2);
  });
});

describe("The process of a map without a column for it", () => {
  const bare = (cells: readonly Cell[]) => cells.filter((_, index) => index !== 1);
  const processes = (map: ReturnType<typeof readMap>) => map.risks.map(({ draft }) => draft.risk.process);

  it("is that of the title above its risks, which is told; another title ends it", () => {
    const rows = [
      ["PROCESO: COMPRAS"],
      bare(risk(1)),
      ["Subproceso - Pagos"],
      bare(risk(2)),
      ["RIESGOS DE LA SEDE"],
      bare(risk(3)),
    ];
    const map = readMap([bare(head), ...rows]);
    expect(processes(map)).toEqual(["COMPRAS", "Pagos", ""]);
    expect(map.carried.map(({ cell, found }) => [cell, found])).toEqual([
      ["A2", "COMPRAS"],
      ["A4", "Pagos"],
    ]);
  });

  it.each<[rows: readonly (readonly Cell[])[], process: string]>([
    [[["Proceso: Compras"]], "Compras"],
    [[["PROCESO:", "Compras", "", "Fecha:", "31/01/2026"]], "Compras"],
    [
      [
        ["Proceso", "Líder"],
        ["Compras", "Jefatura"],
      ],
      "",
    ],
  ])("is that of the letterhead %j", (rows, process) => {
    expect(processes(readMap([...rows, [], bare(head), bare(risk(1))]))).toEqual([process]);
  });
});

describe("Columns whose headings say whose they are by their place or a date", () => {
  it("«Responsable» and «Evidencia» behind the control are of no action where the map has none", () => {
    const map = readMap([
      ["N.º", "Riesgo", "Probabilidad", "Impacto", "Control", "Responsable", "Evidencia"],
      [1, prose(1), "Posible", "Mayor", "Comité", "Jefatura", "Acta"],
    ]);
    expect(riskAt(map, 0).draft.risk).toMatchObject({ actionResponsible: "", actionEvidence: "" });
    expect(riskAt(map, 0).kept.map(({ header, text }) => `${header}: ${text}`)).toContain("Responsable: Jefatura");
  });

  it("a follow-up is of the cuatrimestre that its date ends", () => {
    const map = readMap([
      [...head, "Seguimiento 30/04/2026", "Seguimiento agosto 31 de 2026", "Monitoreo a diciembre de 2026"],
      [...risk(1), "a", "b", "c"],
    ]);
    expect(fieldsOf(map)).toContain("I→followUp1 J→followUp2 K→followUp3");
  });
});
