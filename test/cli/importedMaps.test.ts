import { readRiskMap } from "../../src/domain/risk/readRiskMap";
import { emptySnapshot, type Snapshot } from "../../src/domain/workbook/Snapshot";
import { decodeBook } from "../../src/layouts/decodeBook";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
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
