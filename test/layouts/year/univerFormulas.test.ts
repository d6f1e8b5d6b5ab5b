import { emptyRecord } from "../../../src/domain/project/Record";
import { calculateSnapshot } from "../../../src/workbench/univer/calculateSnapshot";
import { bookOf, shownIn, tableIn } from "../../support/bookTools";
import { compareYear } from "../../support/compareYear";
import { generateYears } from "../../support/generateYears";
import { yearProject } from "../../support/yearProject";

describe("The native formulas of the year in the embedded workbook and the code", () => {
  it("agree on every calculated cell of two generated years", async () => {
    for (const project of generateYears(2, 599_290_000)) {
      const { cells, differences } = compareYear(project, await calculateSnapshot(bookOf(project)));
      expect(differences).toEqual([]);
      expect(cells).toBeGreaterThan(150);
    }
  }, 120_000);

  it("say beside each evidence of the sample how many reports of its meta bring theirs", async () => {
    const project = await yearProject();
    const promised = (pidm: string, quarters: string) => ({ pidm, text: "Acta", quarters, state: "", link: "" });
    const evidence = [
      promised("1-2-5-1", ""),
      promised("1-2-5-1", "1, 2"),
      promised("1-2-5-3", "2"),
      promised("1-2-5-3", "4"),
      promised("1-2-5-4", "1"),
      promised("1-2-7-4", ""),
      promised("1-2-9-9", "1"),
    ];
    const book = await calculateSnapshot(bookOf({ ...project, evidence }));
    const { delivery = 0 } = tableIn(book, "tEvidencias").columns;
    expect(evidence.map((_, at) => shownIn(book, "Evidencias", 5 + at, delivery))).toEqual([
      "Debe 1 de 16",
      "Al día, 8 de 8",
      "Al día, 1 de 1",
      "No vence",
      // A trimestre that was promised and that nobody reports.
      "Debe 1 de 1",
      "No vence",
      "",
    ]);
  }, 120_000);

  it("say nothing of an empty row of «Ejecución», and «No existe» of a line that the budget lacks, typed as number or text", async () => {
    const empty = emptyRecord("execution");
    const execution = [1, "1", 99, ""].map((line) => ({ ...empty, line, document: line === "" ? "" : "CDP-1" }));
    const { budget } = await yearProject();
    const book = await calculateSnapshot(bookOf(await yearProject({ execution })));
    const { lineText = 0 } = tableIn(book, "tEjecucion").columns;
    const object = String(budget[0]?.object).slice(0, 70);
    expect(execution.map((_, at) => shownIn(book, "Ejecución", 7 + at, lineText))).toEqual([
      object,
      object,
      "No existe",
      "",
    ]);
  }, 120_000);
});
