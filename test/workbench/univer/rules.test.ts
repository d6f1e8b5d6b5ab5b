import type { ValidationSpec } from "../../../src/workbench/host/Book";
import type { ConditionalSpec } from "../../../src/workbench/host/ConditionalSpec";
import { at, withBook } from "./withBook";

const opened = withBook();

const prompt = { showPrompt: true, title: "Valor parcial", message: "En pesos, sin centavos." };
const errorAlert = { showAlert: true, style: "Stop", title: "", message: "Escriba un número." };

const specs: readonly ValidationSpec[] = [
  { rule: { list: { inCellDropDown: true, source: "Sí,No" } }, ignoreBlanks: true },
  { rule: { list: { inCellDropDown: true, source: "=lista" } }, prompt, ignoreBlanks: true },
  {
    rule: { wholeNumber: { formula1: 0, formula2: 999, operator: "Between" } },
    prompt,
    errorAlert,
    ignoreBlanks: false,
  },
  { rule: { custom: { formula: "=COUNTIF($A$1:$A$9,A1)=1" } }, errorAlert, ignoreBlanks: true },
];

describe("validations of the embedded workbook", () => {
  it.each(specs.map((spec) => [Object.keys(spec.rule)[0], spec] as const))("gives back a rule of %s", (_, spec) => {
    const { book, sheet } = opened();
    book.setValidation(sheet, [at("B2:B9")], spec);
    expect(book.validations(sheet).map(({ areas, rule }) => ({ areas, rule }))).toEqual([
      { areas: [at("B2:B9")], rule: spec },
    ]);
  });

  it("puts a rule in the place of the one below, which stays elsewhere", () => {
    const { book, sheet } = opened();
    const [first, second] = specs;
    if (!first || !second) throw new Error("two rules are needed");
    book.setValidation(sheet, [at("B2:B9")], first);
    book.setValidation(sheet, [at("B4:B5")], second);
    expect(book.validations(sheet).map(({ areas, rule }) => ({ areas, rule }))).toEqual([
      { areas: [at("B2:B3"), at("B6:B9")], rule: first },
      { areas: [at("B4:B5")], rule: second },
    ]);
    book.clearValidation(sheet, at("A1:C20"));
    expect(book.validations(sheet)).toEqual([]);
  });
});

describe("conditional formats of the embedded workbook", () => {
  const bad: ConditionalSpec = {
    type: "Custom",
    rule: { formula: '=$B2="No cuadra"' },
    look: { color: "#A4262C", fill: "#FDE7E9", bold: true },
    stopIfTrue: false,
  };
  const good: ConditionalSpec = {
    type: "Custom",
    rule: { formula: '=$B2="Cuadra"' },
    look: { color: "#0B6A0B" },
    stopIfTrue: true,
  };

  it("gives them back in the order in which they were added, and changes and deletes one", () => {
    const { book, sheet } = opened();
    const first = book.addConditional(sheet, [at("A2:C9")], bad);
    const second = book.addConditional(sheet, [at("B2:B9")], good);
    expect(book.conditionals(sheet)).toEqual([
      { id: first, areas: [at("A2:C9")], rule: bad },
      { id: second, areas: [at("B2:B9")], rule: good },
    ]);
    book.setConditional(sheet, first, good);
    book.deleteConditional(sheet, second);
    expect(book.conditionals(sheet)).toEqual([{ id: first, areas: [at("A2:C9")], rule: good }]);
  });
});
