import { readRiskMap } from "../../src/domain/risk/readRiskMap";
import { emptySnapshot, type Snapshot } from "../../src/domain/workbook/Snapshot";
import { decodeBook } from "../../src/layouts/decodeBook";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { foreignBook } from "../support/foreignBook";
import { memoryCli } from "../support/memoryIo";
import { sheetWith } from "../support/riskMaps";
import { type TrueRisk, trueMaps, trueRisks } from "../support/trueMaps";

const source = "Mapa anterior";

async function importedFrom(name: string): Promise<{ readonly book: Snapshot; readonly out: string }> {
  const { rows = [] } = trueMaps[name] ?? {};
  const bytes = await writeXlsx({ ...emptySnapshot, sheets: [sheetWith(source, rows)] });
  const cli = memoryCli({ "mapa.xlsx": bytes });
  const { out, err } = await cli.run("importar-mapa", "mapa.xlsx", "--salida", "libro.xlsx");
  expect(err).toBe("");
  const reading = await readXlsx(cli.files.get("libro.xlsx") ?? new Uint8Array());
  if (!reading.ok) throw new Error(reading.code);
  return { book: reading.snapshot, out };
}

/** A map side by side has one row for a risk, and so one control. */
const truthOf = (name: string): readonly TrueRisk[] =>
  name === "two maps side by side"
    ? trueRisks.map((risk) => ({ ...risk, controls: risk.controls.slice(0, 1) }))
    : trueRisks;

const purposes: Readonly<Record<string, string>> = { Preventivo: "Prevenir", Detectivo: "Detectar" };

function expectedOf(risk: TrueRisk) {
  const { impact: _, responsible, date, controls, ...rest } = risk;
  const own = controls.map(([text, purpose]) => [text, purposes[purpose]]);
  return { ...rest, actionResponsible: responsible, actionDate: date, controls: own };
}

function foundIn(book: Snapshot) {
  return readRiskMap(decodeBook(book).project).risks.map(({ row, controls }) => ({
    process: row.process,
    text: row.text,
    causes: row.causes,
    consequences: row.consequences,
    probability: row.probability,
    treatment: row.treatment,
    action: row.action,
    actionResponsible: row.actionResponsible,
    actionDate: row.actionDate,
    controls: controls.map((control) => [control.row.text, control.row.purpose]),
  }));
}

/** All cells of our sheets that hold data of risks, each once. */
function textsOf({ sheets }: Snapshot): readonly string[] {
  return sheets
    .filter(({ name }) => ["Riesgos", "Controles"].includes(name))
    .flatMap(({ cells }) => (cells?.values ?? []).flat().map(String));
}

const byText = (a: { readonly text: string }, b: { readonly text: string }) => a.text.localeCompare(b.text);

describe("A map imported into a file", () => {
  it.each(Object.keys(trueMaps))(
    "has every text, level, control and treatment in the row of its own risk: %s",
    async (name) => {
      const { book, out } = await importedFrom(name);
      const truth = truthOf(name);
      expect(foundIn(book).toSorted(byText)).toEqual(truth.map(expectedOf).toSorted(byText));
      const texts = textsOf(book);
      const prose = truth.flatMap((risk) => [risk.text, risk.causes, risk.consequences, risk.action, risk.responsible]);
      for (const text of prose) expect([text, texts.filter((cell) => cell.includes(text)).length]).toEqual([text, 1]);
      expect(texts.filter((cell) => cell.includes("expediente"))).toEqual([]);
      const count = /La hoja tiene (\d+) .* = (\d+) .* \+ (\d+) .* \+ (\d+) .* \+ (\d+) .* \+ (\d+) que no pasan/.exec(
        out,
      );
      const [, rows = 0, ...parts] = (count ?? []).map(Number);
      const { left } = trueMaps[name] ?? {};
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(rows);
      expect([parts[2], parts[4]]).toEqual([truth.length, left]);
    },
  );
});

describe("A map of another program", () => {
  const head = [
    "N.º",
    "Proceso",
    "Riesgo",
    "Tipo de riesgo",
    "Causas",
    "Probabilidad",
    "Impacto",
    "Control",
    "Tratamiento",
  ];
  const rowOf = (index: number, type: string, treatment: string) => {
    const { process, text, causes } = trueRisks[index] ?? { process: "", text: "", causes: "" };
    return [index + 1, process, text, type, causes, "Posible", "Mayor", `Comité ${index + 1}`, treatment];
  };
  const rows = [
    head,
    rowOf(0, "Corrupción", "Reducir"),
    rowOf(1, "", ""),
    rowOf(2, "Gestión", "Aceptar"),
    rowOf(3, "", ""),
  ];

  async function run(merges: readonly string[], hiddenRows: readonly number[], ...more: readonly string[]) {
    const bytes = await foreignBook([{ name: "Mapa", rows, merges, hiddenRows }]);
    const cli = memoryCli({ "mapa.xlsx": bytes });
    const { out, code } = await cli.run("importar-mapa", "mapa.xlsx", "--salida", "libro.xlsx", ...more);
    const reading = await readXlsx(cli.files.get("libro.xlsx") ?? new Uint8Array());
    const risks = reading.ok ? readRiskMap(decodeBook(reading.snapshot).project).risks : [];
    return { out, code, found: risks.map(({ row }) => [row.number, row.treatment]) };
  }

  it("gives what stands in merged cells to each of their risks, and says how many types it gave", async () => {
    const { out, found } = await run(["D2:D3", "I2:I3", "D4:D5"], []);
    expect(found).toEqual([
      [1, "Reducir"],
      [2, "Reducir"],
    ]);
    expect(out).toContain("2 riesgos toman su tipo de una celda combinada con la del riesgo de arriba.");
    expect(out).toContain("  I3, Tratamiento: «Reducir»");
  });

  it("takes no risk without a type for one of corruption where its cell is not merged, and asks", async () => {
    const { out, code, found } = await run([], []);
    expect(found).toEqual([[1, "Reducir"]]);
    expect(code).toBe(1);
    expect(out).toContain("2 riesgos no dicen su tipo: no se tomaron. Diga si son de corrupción antes de escribir.");
    const named = await run([], [], "--tipos", "Corrupción, en blanco");
    expect(named.found.map(([number]) => number)).toEqual([1, 2, 4]);
    expect(named.out).not.toContain("no dicen su tipo");
  });

  it("says how many of its risks stand in hidden rows, and writes them", async () => {
    const { out, found } = await run(["D2:D3"], [3]);
    expect(found.map(([number]) => number)).toEqual([1, 2]);
    expect(out).toContain("1 riesgo está en filas ocultas o filtradas del mapa y también pasa.");
  });

  it("is chosen before a short list of its risks on another sheet", async () => {
    const list = {
      name: "Resumen",
      rows: [
        ["Riesgo", "Probabilidad", "Impacto"],
        [trueRisks[0]?.text ?? "", "Posible", "Mayor"],
      ],
    };
    const cli = memoryCli({ "mapa.xlsx": await foreignBook([list, { name: "Mapa", rows }]) });
    const { out } = await cli.run("importar-mapa", "mapa.xlsx", "--salida", "libro.xlsx");
    expect(out).toContain("La hoja «Mapa» no se cambia.");
  });

  it("is refused with what it lacks where it is nearly one", async () => {
    const short = {
      name: "Lista",
      rows: [
        ["Riesgo", "Probabilidad", "Nota"],
        [trueRisks[0]?.text ?? "", "Posible", "Ninguna"],
      ],
    };
    const cli = memoryCli({ "mapa.xlsx": await foreignBook([short]) });
    expect(await cli.run("importar-mapa", "mapa.xlsx", "--salida", "libro.xlsx")).toEqual({
      code: 2,
      out: "",
      err: "La hoja «Lista» no se importa: de sus títulos se entienden «Riesgo» y «Probabilidad», y para ser un mapa de riesgos le falta una columna como «Impacto».",
    });
  });
});
