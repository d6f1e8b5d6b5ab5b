import { compareYear } from "../../support/compareYear";
import { generateYears } from "../../support/generateYears";
import { hasLibreOffice } from "../../support/libreOffice";
import { recalculateProjects } from "../../support/recalculateProject";

describe("The native formulas of the year and the code", () => {
  (hasLibreOffice() ? it : it.skip)(
    "agree on every calculated cell of five generated years when LibreOffice really recalculates the workbooks",
    async () => {
      const projects = generateYears(5, 599_290_000);
      const books = await recalculateProjects(projects);
      const compared = projects.map((project, at) => {
        const book = books[at]?.snapshot;
        if (book === undefined) throw new Error("no workbook");
        return compareYear(project, book);
      });
      expect(compared.flatMap(({ differences }) => differences)).toEqual([]);
      expect(compared.reduce((sum, { cells }) => sum + cells, 0)).toBeGreaterThan(800);
    },
    600_000,
  );
});
