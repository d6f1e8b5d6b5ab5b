import type { Op, Validation, WritePlan } from "../../../src/domain/workbook/WritePlan";
import { applyPlan } from "../../../src/excel/applyPlan";
import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import { shareRules } from "../../../src/excel/write/shareRules";
import { withHost } from "../../support/withHost";

const sheet = "Hoja1";
const alert = { style: "warning", text: "Ese valor no está en la lista." } as const;
const help = (title: string) => ({ title, text: `Ayuda de ${title}` });
const list: Validation["rule"] = { kind: "list", values: ["Sí", "No"] };
const validate = (area: string, rule: Validation["rule"], title: string): Op => ({
  op: "setValidation",
  sheet,
  area,
  validation: { rule, alert, prompt: help(title) },
});

describe("rules of blocks side by side", () => {
  it("are one step when they are equal, with the help of each block", () => {
    const plan: WritePlan = [validate("B2:B9", list, "uno"), validate("C2:C9", list, "dos")];
    expect(shareRules(plan)).toEqual([
      {
        op: "setValidation",
        sheet,
        area: "B2:C9",
        validation: { rule: list, alert },
        prompts: [
          { area: "B2:B9", prompt: help("uno") },
          { area: "C2:C9", prompt: help("dos") },
        ],
      },
    ]);
  });

  it.each<[string, Op]>([
    ["another rule", validate("C2:C9", { kind: "list", values: ["Sí"] }, "dos")],
    ["a column between them", validate("D2:D9", list, "dos")],
    ["other rows", validate("C2:C8", list, "dos")],
    ["another sheet", { ...validate("C2:C9", list, "dos"), sheet: "Otra" } as Op],
  ])("stay as they are with %s", (_, second) => {
    const plan = [validate("B2:B9", list, "uno"), second];
    expect(shareRules(plan)).toEqual(plan);
  });

  it.each<[string, Validation["rule"]]>([
    ["of one's own", { kind: "custom", formula: "=LEN(B2)<10" }],
    ["of a list that moves with the cell", { kind: "listFormula", formula: "=A1:A3" }],
    ["of a date that moves with the cell", { kind: "date", min: "=A1", max: "2100-12-31" }],
  ])("stay as they are with a formula %s, which would speak of other cells", (_, rule) => {
    const plan = [validate("B2:B9", rule, "uno"), validate("C2:C9", rule, "dos")];
    expect(shareRules(plan)).toEqual(plan);
  });

  it("follow one another in the order of the plan", () => {
    const middle: Op = { op: "setNumberFormat", sheet, area: "A1", format: "@" };
    const plan = [validate("B2:B9", list, "uno"), middle, validate("C2:C9", list, "dos")];
    expect(shareRules(plan)).toEqual(plan);
  });
});

describe("in the workbook", () => {
  const host = withHost();

  it("each block has the shared rule, its alert and its own help", async () => {
    await applyPlan([validate("B2:B3", list, "uno"), validate("C2:C3", list, "dos"), validate("D2:D3", list, "tres")]);
    const found = await host().Excel.run(async (context) => {
      const cells = ["B2", "C3", "D2", "E2"].map((cell) =>
        context.workbook.worksheets.getItem(sheet).getRange(cell).dataValidation.load("type,rule,prompt,errorAlert"),
      );
      await context.sync();
      return cells.map(({ type, rule, prompt, errorAlert }) => [
        type,
        rule.list?.source,
        prompt.title,
        errorAlert.message,
      ]);
    });
    expect(found).toEqual([
      ["List", "Sí,No", "uno", alert.text],
      ["List", "Sí,No", "dos", alert.text],
      ["List", "Sí,No", "tres", alert.text],
      ["None", undefined, "", ""],
    ]);
  });

  it("takes the place of what stood there", async () => {
    const workbook = excelWorkbook();
    await workbook.apply([validate("B2:B3", { kind: "whole", min: 1, max: 9 }, "antes")]);
    await workbook.apply([validate("B2:B3", list, "uno"), validate("C2:C3", list, "dos")]);
    const types = await host().Excel.run(async (context) => {
      const cells = ["B2", "B3", "C2", "C3"].map((cell) =>
        context.workbook.worksheets.getItem(sheet).getRange(cell).dataValidation.load("type"),
      );
      await context.sync();
      return cells.map(({ type }) => type);
    });
    expect(types).toEqual(["List", "List", "List", "List"]);
  });
});
