import type { Project } from "../../../src/domain/project/Project";
import type { Snapshot } from "../../../src/domain/workbook/Snapshot";
import { decodeBook } from "../../../src/layouts/decodeBook";
import { validateBook } from "../../../src/rules/validate";
import { bookOf, tableIn, typeInto } from "../../support/bookTools";
import { cleanProject } from "../../support/buildProject";
import { cutColumn } from "../../support/otherPrograms";
import { impactRow, riskRow } from "../../support/riskProject";

function told(book: Snapshot, codes = /./): readonly string[] {
  const { findings } = validateBook(decodeBook(book));
  const own = findings.filter(({ severity, code }) => severity !== "info" && codes.test(code));
  return own.map(({ code, places: [place] }) => `${code} ${place !== undefined && "cell" in place ? place.cell : ""}`);
}

describe("a sheet column of «Ficha» that was deleted", () => {
  const clean = bookOf(cleanProject());

  it.each([1, 2, 3])("by a program that leaves the names behind is one error: column %d", (column) => {
    expect(told(cutColumn(clean, "tTextos", column))).toEqual(["book/missing-column A20"]);
  });

  it("is no reason to keep silent on a single field", () => {
    const book = bookOf(cleanProject({ ficha: { ...cleanProject().ficha, name: "" } }));
    expect(told(book)).toEqual(["form/missing-field C9"]);
  });
});

describe("«Hallazgos» of a workbook of before", () => {
  it("has no names of rules, which is no error; a column that only a person fills is one", () => {
    const clean = bookOf(cleanProject());
    const { columns } = tableIn(clean, "tHallazgos");
    const cut = (key: string) => cutColumn(clean, "tHallazgos", columns[key] ?? 0);
    expect(told(cut("rule"))).toEqual([]);
    expect(told(cut("attendedBy"))).toEqual(["book/missing-column A4"]);
  });
});

describe("an amount of the workbook that its words deny", () => {
  it("is told alone: made a number, it would lose the words", () => {
    const clean = bookOf(cleanProject());
    const cell = `F${tableIn(clean, "tPresupuesto").area.row + 1}`;
    const typed = typeInto(clean, "Presupuesto", cell, [["$12.000.000 (trece millones de pesos)"]]);
    expect(told(typed)).toEqual([`budget/amount-words ${cell}`]);
    const right = typeInto(clean, "Presupuesto", cell, [["$12.000.000 (doce millones de pesos)"]]);
    expect(told(right)).toEqual([`budget/amount-as-text ${cell}`]);
  });
});

/** Risks whose questions 1 to 19 are answered, but for those of each list. */
function withAnswers(...blank: readonly (readonly number[])[]): Snapshot {
  const impacts = blank.map((questions, at) =>
    impactRow(
      at + 1,
      Array.from({ length: 19 }, (_, index) => (questions.includes(index + 1) ? undefined : index < 6)),
    ),
  );
  const risks = blank.map((_, at) => riskRow({ number: at + 1 }));
  const project: Project = cleanProject({ risks, impacts, controls: [] });
  return bookOf(project);
}

describe("a question of «Impacto» that no risk answers", () => {
  const questionnaire = /questionnaire|empty-column/;

  it("is one error for its column", () => {
    expect(told(withAnswers([3], [3], [3]), questionnaire)).toEqual(["book/empty-column D5"]);
  });

  it("is one error for each of several columns", () => {
    expect(told(withAnswers([3, 7], [3, 7]), questionnaire)).toEqual(["book/empty-column D5", "book/empty-column H5"]);
  });

  it("leaves what one risk lacks beside it", () => {
    expect(told(withAnswers([3], [3, 9]), questionnaire)).toEqual([
      "book/empty-column D5",
      "risk/incomplete-questionnaire J6",
    ]);
  });

  it.each<[string, readonly (readonly number[])[]]>([
    ["one risk alone", [[3]]],
    ["risks of which one answers it", [[3], [3], []]],
    ["risks that answer different ones", [[3], [4]]],
  ])("is told risk by risk for %s", (_, blank) => {
    const rows = blank.filter((questions) => questions.length > 0).length;
    const codes = told(withAnswers(...blank), questionnaire).map((one) => one.split(" ")[0]);
    expect(codes).toEqual(Array(rows).fill("risk/incomplete-questionnaire"));
  });

  it("is told risk by risk where hardly any question is answered yet", () => {
    const most = Array.from({ length: 12 }, (_, index) => index + 5);
    const codes = told(withAnswers(most, most), questionnaire).map((one) => one.split(" ")[0]);
    expect(codes).toEqual(["risk/incomplete-questionnaire", "risk/incomplete-questionnaire"]);
  });
});
