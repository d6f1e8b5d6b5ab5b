import { calculateSnapshot } from "../../../src/workbench/univer/calculateSnapshot";
import { bookOf } from "../../support/bookTools";
import { compareYear } from "../../support/compareYear";
import { generateYears } from "../../support/generateYears";

describe("The native formulas of the year in the embedded workbook and the code", () => {
  it("agree on every calculated cell of two generated years", async () => {
    for (const project of generateYears(2, 599_290_000)) {
      const { cells, differences } = compareYear(project, await calculateSnapshot(bookOf(project)));
      expect(differences).toEqual([]);
      expect(cells).toBeGreaterThan(150);
    }
  }, 120_000);
});
