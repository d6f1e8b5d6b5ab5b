import { formatArea } from "../../src/domain/workbook/address";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import { emptySnapshot, type SheetSnapshot, type Snapshot } from "../../src/domain/workbook/Snapshot";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { fc } from "../support/property";
import { sampleBook } from "./sampleBook";

async function roundTrip(book: Snapshot): Promise<Snapshot> {
  const reading = await readXlsx(await writeXlsx(book));
  if (!reading.ok) throw new Error(`${reading.code}: ${reading.found}`);
  return reading.snapshot;
}

function withLongFormulas(book: Snapshot): Snapshot {
  const long = (formula: string): string =>
    formula.replace(/^=\[@\[Valor parcial\]\]/, "=tPresupuesto[[#This Row],[Valor parcial]]");
  const sheets = book.sheets.map((sheet) =>
    sheet.cells === undefined
      ? sheet
      : { ...sheet, cells: { ...sheet.cells, formulas: sheet.cells.formulas.map((row) => row.map(long)) } },
  );
  return { ...book, sheets };
}

describe("writeXlsx then readXlsx", () => {
  it("gives the workbook back with its cells, tables, looks, names and properties", async () => {
    expect(await roundTrip(sampleBook)).toEqual(withLongFormulas(sampleBook));
  });

  it("keeps calculated values beside their formulas", async () => {
    const [sheet] = sampleBook.sheets;
    if (sheet?.cells === undefined) throw new Error("no cells");
    const values = sheet.cells.values.map((row, r) =>
      row.map((value, c) => (sheet.cells?.formulas[r]?.[c] ? ([7, "texto", true, "#REF!"][r % 4] ?? 7) : value)),
    );
    const book: Snapshot = { ...sampleBook, sheets: [{ ...sheet, cells: { ...sheet.cells, values } }] };
    expect((await roundTrip(book)).sheets[0]?.cells?.values).toEqual(values);
  });

  it("keeps hidden and very hidden sheets and opens on a visible one", async () => {
    const sheets: SheetSnapshot[] = (["hidden", "veryHidden", "visible"] as const).map((visibility) => ({
      ...(sampleBook.sheets[1] as SheetSnapshot),
      name: visibility,
      visibility,
      tables: [],
      look: { ...(sampleBook.sheets[1] as SheetSnapshot).look, charts: [] },
    }));
    const back = await roundTrip({ ...emptySnapshot, sheets });
    expect(back.sheets.map((sheet) => sheet.visibility)).toEqual(["hidden", "veryHidden", "visible"]);
  });

  it("gives any constants and formats back", async () => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 8 }),
      fc.string({ unit: "binary-ascii", maxLength: 4 }),
      fc.constantFrom("0406001", "1-2-5", "=no", "TRUE", "_x0041_", " a ", "a\nb", "é«»&<>\"'", "#N/A", "1e5", "\tb"),
    );
    const cell = fc.oneof(
      fc.constant(""),
      text,
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
    );
    const format = fc.constantFrom(
      "General",
      "@",
      "#,##0",
      "0.00",
      "0%",
      '"$"#,##0',
      "yyyy-mm-dd",
      '[$-es-CO]d "de" mmmm',
    );
    const grid = fc.array(fc.array(fc.tuple(cell, format), { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(grid, fc.integer({ min: 1, max: 9 }), async (cells, row) => {
        const sheet = "Hoja de prueba";
        const area = formatArea({ row, column: 2, rows: cells.length, columns: 3 });
        const formats = cells.map((line) => line.map(([, code]) => code));
        const book = applyPlan(emptySnapshot, [
          { op: "addSheet", sheet },
          ...formats.flatMap((line, r) =>
            line.map(
              (code, c) =>
                ({
                  op: "setNumberFormat",
                  sheet,
                  area: formatArea({ row: row + r, column: 2 + c, rows: 1, columns: 1 }),
                  format: code,
                }) as const,
            ),
          ),
          {
            op: "setValues",
            sheet,
            area,
            values: cells.map((line) => line.map(([value]) => (Object.is(value, -0) ? 0 : value))),
          },
        ]);
        expect(await roundTrip(book)).toEqual(book);
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});
