import { sampleRiskMap } from "../../../assets/samples/riskMap";
import { reportRisks } from "../../../src/actions/reportRisks";
import { summarize } from "../../../src/actions/summarize";
import { applyPlan } from "../../../src/domain/workbook/applyPlan";
import type { Cell } from "../../../src/domain/workbook/Cell";
import { cellAt } from "../../../src/domain/workbook/cellAt";
import type { SheetSnapshot, Snapshot } from "../../../src/domain/workbook/Snapshot";
import { calculateSnapshot } from "../../../src/workbench/univer/calculateSnapshot";
import { readXlsx } from "../../../src/xlsx/readXlsx";
import { writeXlsx } from "../../../src/xlsx/writeXlsx";
import { bookOf, sheetOf } from "../../support/bookTools";
import { hasLibreOffice, recalculate } from "../../support/libreOffice";
import { sampleProject } from "../../support/sampleProject";

/** Checked numbers apart, equal to the millionth: both programs add in binary. */
const rounded = (value: Cell) => (typeof value === "number" ? Math.round(value * 1e6) / 1e6 : value);

function eachFormula(sheet: SheetSnapshot, visit: (row: number, column: number) => void): void {
  sheet.cells?.formulas.forEach((line, r) => {
    line.forEach((formula, c) => {
      if (formula !== "") visit(r + (sheet.cells?.row ?? 1), c + (sheet.cells?.column ?? 1));
    });
  });
}

/** What each formula shows, as «sheet row,column: value». */
function shownBy(book: Snapshot, formulas: Snapshot): readonly string[] {
  const lines: string[] = [];
  for (const sheet of formulas.sheets) {
    eachFormula(sheet, (row, column) => {
      const { value } = cellAt(sheetOf(book, sheet.name), row, column);
      lines.push(`${sheet.name} ${row},${column}: ${rounded(value)}`);
    });
  }
  return lines;
}

describe("A workbook calculated without Excel", () => {
  (hasLibreOffice() ? it : it.skip)(
    "shows in every formula what LibreOffice calculates, with the sample form, its risks, «Resumen» and the report",
    async () => {
      const { project } = await sampleProject();
      const plain = bookOf({ ...project, ...sampleRiskMap });
      const summed = applyPlan(plain, summarize.run(plain).plan);
      const book = applyPlan(summed, reportRisks.run(summed, undefined).plan);
      const back = await readXlsx(await recalculate(await writeXlsx(book)));
      if (!back.ok) throw new Error(back.code);
      const own = shownBy(await calculateSnapshot(book), book);
      expect(own.length).toBeGreaterThan(900);
      expect(own).toEqual(shownBy(back.snapshot, book));
    },
    240_000,
  );
});
