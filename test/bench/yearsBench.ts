import { compareConsolidated } from "../support/compareConsolidated";
import { compareYear } from "../support/compareYear";
import { compareYearSheets, withYearSheets } from "../support/compareYearSheets";
import { generateYears } from "../support/generateYears";
import { withOffice } from "../support/office/withOffice";
import { recalculateProjects } from "../support/recalculateProject";

const years = 200;
const perRun = 20;

/** Calculated cells of 200 generated years: our code against the native formulas, which LibreOffice recalculates. */
export function benchYears() {
  return withOffice(compareAll);
}

async function compareAll() {
  const all = generateYears(years, 599_290_000);
  let cells = 0;
  const differences: string[] = [];
  for (let from = 0; from < years; from += perRun) {
    const projects = all.slice(from, from + perRun);
    const books = await recalculateProjects(projects, withYearSheets);
    for (const [at, project] of projects.entries()) {
      const book = books[at]?.snapshot;
      if (book === undefined) throw new Error("no workbook");
      for (const compared of [
        compareYear(project, book),
        compareYearSheets(project, book),
        compareConsolidated(book),
      ]) {
        cells += compared.cells;
        differences.push(...compared.differences.map((one) => `year ${from + at}: ${one}`));
      }
    }
  }
  return { years, cells, differences: differences.length, first: differences.slice(0, 20) };
}
