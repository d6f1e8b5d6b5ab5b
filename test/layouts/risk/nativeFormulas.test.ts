import { hasLibreOffice } from "../../support/libreOffice";
import { recalculateProjects } from "../../support/recalculateProject";
import {
  books,
  buildProject,
  controlRows,
  inherent,
  reductionSets,
  residual,
  rows2015,
  sample,
  sets,
  sets2015,
  sizes,
} from "./formulaCases";
import { judge } from "./judge";
import { countPairs, pairsOf } from "./pairwise";

function report(line: string): void {
  process.stdout.write(`      ${line}\n`);
}

describe("The native formulas and the code", () => {
  it("are given the sizes that the factorisation of 41,800 risks asks for", () => {
    expect([controlRows.length, sets.length, inherent.length, residual.length]).toEqual([864, 220, 190, 45]);
    expect(new Set(sample.flatMap(pairsOf)).size).toBe(countPairs(sizes));
    expect([rows2015.length, sets2015.length, reductionSets.length]).toEqual([192, 220, 84]);
  });

  (hasLibreOffice() ? it : it.skip)(
    "agree on every calculated cell when LibreOffice really recalculates the workbooks",
    async () => {
      const projects = books.map(({ cases, settings }) => buildProject(cases, settings));
      const backs = await recalculateProjects(projects);
      for (const [index, { title, cases }] of books.entries()) {
        const [project, back] = [projects[index], backs[index]?.project];
        if (project === undefined || back === undefined) throw new Error(`${title}: no workbook`);
        const { cells, differences } = judge(project, back);
        expect(differences).toEqual([]);
        report(`${title}: ${cases.length} risks, ${project.controls.length} controls, ${cells} cells; 0 differences`);
      }
    },
    600_000,
  );
});
