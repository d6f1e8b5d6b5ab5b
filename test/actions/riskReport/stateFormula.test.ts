import { sampleRiskMap } from "../../../assets/samples/riskMap";
import { reportRisks } from "../../../src/actions/reportRisks";
import { emptyProject } from "../../../src/domain/project/emptyProject";
import { formatArea } from "../../../src/domain/workbook/address";
import { applyPlan } from "../../../src/domain/workbook/applyPlan";
import type { Snapshot } from "../../../src/domain/workbook/Snapshot";
import { readXlsx } from "../../../src/xlsx/readXlsx";
import { writeXlsx } from "../../../src/xlsx/writeXlsx";
import { bookOf, sheetOf, tableIn, typeInto } from "../../support/bookTools";
import { hasLibreOffice, recalculateAll } from "../../support/libreOffice";
import { reportSheets as sheets } from "../../support/reportSheets";

const sample = bookOf({ ...emptyProject, ...sampleRiskMap });
const report = (book: Snapshot) => applyPlan(book, reportRisks.run(book, { now: "2026-11-25T07:00" }).plan);
const rowsOf = (book: Snapshot, name: string) => sheetOf(book, name).cells?.values ?? [];

/** What Excel leaves in the report when a row of tRiesgos is deleted and another one is added below. */
function losingRow(book: Snapshot, row: number): Snapshot {
  const lost = (formula: string) => formula.replaceAll(new RegExp(`Riesgos!([A-Z]+)${row}\\b`, "g"), "Riesgos!#REF!");
  return {
    ...book,
    sheets: book.sheets.map((sheet) =>
      sheet.name === sheets[3] && sheet.cells !== undefined
        ? { ...sheet, cells: { ...sheet.cells, formulas: sheet.cells.formulas.map((line) => line.map(lost)) } }
        : sheet,
    ),
  };
}

/** The risk of the first row is emptied, and one is typed below the table, which grows as in Excel. */
function movingRow(book: Snapshot): Snapshot {
  const found = tableIn(book, "tRiesgos");
  const last = found.area.row + found.area.rows;
  return applyPlan(book, [
    { op: "setValues", sheet: "Riesgos", area: "A8:D8", values: [["", "", "", ""]] },
    {
      op: "resizeTable",
      sheet: "Riesgos",
      table: "tRiesgos",
      area: formatArea({ ...found.area, rows: found.area.rows + 1 }),
    },
    { op: "setValues", sheet: "Riesgos", area: `A${last}`, values: [[99]] },
  ]);
}

/** The first two risks change places, as sorting the table does. */
function sorting(book: Snapshot): Snapshot {
  const line = (row: number) =>
    sheetOf(book, "Riesgos").cells?.values[row - (sheetOf(book, "Riesgos").cells?.row ?? 1)] ?? [];
  return applyPlan(book, [
    { op: "setValues", sheet: "Riesgos", area: "A8:J9", values: [line(9).slice(0, 10), line(8).slice(0, 10)] },
  ]);
}

const withLibreOffice = hasLibreOffice() ? describe : describe.skip;

withLibreOffice("The state of the risk report as LibreOffice calculates it (skipped without LibreOffice)", () => {
  it("is old when a risk was deleted and another added, the risks were sorted, or the list lacks a row", async () => {
    const long = typeInto(sample, "Riesgos", "J8", [["causa ".repeat(700)]]);
    const edits: readonly (readonly [Snapshot, RegExp, boolean])[] = [
      [report(sample), /^Las cifras /, false],
      [report(long), /^Las cifras /, false],
      [losingRow(report(sample), 9), /^Atención: /, true],
      [losingRow(report(long), 8), /^Atención: /, true],
      [movingRow(report(sample)), /^Atención: /, false],
      [sorting(report(sample)), /^Atención: /, false],
    ];
    const files = await Promise.all(edits.map(([book]) => writeXlsx(book)));
    for (const [index, bytes] of (await recalculateAll(files)).entries()) {
      const read = await readXlsx(bytes);
      if (!read.ok) throw new Error(read.code);
      const [, state, deleted] = edits[index] ?? [];
      for (const name of sheets) expect(String(rowsOf(read.snapshot, name)[2]?.[0])).toMatch(state ?? "");
      const texts = rowsOf(read.snapshot, sheets[3]).map((row) => row[2]);
      expect(texts.includes("Renglón borrado")).toBe(deleted);
      expect(texts.map(String).filter((text) => text.startsWith("#"))).toEqual([]);
    }
  }, 240_000);
});
