import type { ValidationRule } from "../../../src/domain/workbook/WritePlan";
import { decodeRule, encodeRule } from "../../../src/excel/ops/validation";
import { fc } from "../../support/property";

const types = {
  list: "List",
  listFormula: "List",
  whole: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  custom: "Custom",
};

/** Excel gives numbers back as string formulas (docs: BasicDataValidation.formula1). */
function asExcelReturns(rule: Excel.DataValidationRule): Excel.DataValidationRule {
  return JSON.parse(JSON.stringify(rule), (_, value) => (typeof value === "number" ? `=${value}` : value));
}

describe("decodeRule", () => {
  it.each<ValidationRule>([
    { kind: "list", values: ["UND", "GLB", "DÍA"] },
    { kind: "listFormula", formula: "=listaPidm" },
    { kind: "whole", min: 2000, max: 2100 },
    { kind: "decimal", min: -0.5, max: 1e15 },
    { kind: "date", min: "2000-01-01", max: "2100-12-31" },
    { kind: "custom", formula: "=LEN(A2)<10" },
  ])("reads back the rule that encodeRule wrote: $kind", (rule) => {
    const encoded = encodeRule(rule);
    if (encoded === undefined || rule.kind === "any") throw new Error(rule.kind);
    expect(decodeRule(types[rule.kind], asExcelReturns(encoded))).toEqual(rule);
  });

  it("reads back any date from 1900 to 2199 (property)", () => {
    const dates = fc.date({ min: new Date("1900-03-01"), max: new Date("2199-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(dates, (date) => {
        const day = date.toISOString().slice(0, 10);
        const encoded = encodeRule({ kind: "date", min: day, max: day });
        expect(decodeRule("Date", asExcelReturns(encoded ?? {}))).toEqual({ kind: "date", min: day, max: day });
      }),
    );
  });

  it("writes dates as day numbers, which no language of Excel reads otherwise", () => {
    expect(encodeRule({ kind: "date", min: "2022-09-19", max: "2022-12-31" })).toEqual({
      date: { formula1: "=44823", formula2: "=44926", operator: "Between" },
    });
  });

  it.each([
    ["cells that differ", "MixedCriteria", {}],
    ["a kind that our sheets do not use", "TextLength", { textLength: { formula1: "=5", operator: "LessThan" } }],
    ["an open limit", "WholeNumber", { wholeNumber: { formula1: "=5", operator: "GreaterThan" } }],
  ] as const)("has no word for %s", (_, type, rule) => {
    expect(decodeRule(type, rule as Excel.DataValidationRule)).toBeUndefined();
  });
});
