import { addSheet, askExcel, tryExcel, valuesOf } from "../../support/askExcel";
import { withSharedHost } from "../../support/withHost";

withSharedHost();

beforeAll(async () => {
  await addSheet("V", [["Unidad"], ["UND"]]);
  await tryExcel((workbook) => {
    workbook.worksheets.getItem("V").tables.add("A1:A2", true).name = "tUnidades";
    workbook.names.add("listaUnidades", "=tUnidades[Unidad]");
  });
});

const validation = (workbook: Excel.Workbook, address: string) =>
  workbook.worksheets.getItem("V").getRange(address).dataValidation;

function setRule(rule: Excel.DataValidationRule, address = "C1"): Promise<string> {
  return tryExcel((workbook) => {
    validation(workbook, address).rule = rule;
  });
}

const list = (source: string) => ({ list: { inCellDropDown: true, source } });
const structured = "InvalidArgument";

describe("a validation", () => {
  it.each<[string, Excel.DataValidationRule, string]>([
    ["a literal list of 255 characters", list("x".repeat(255)), "done"],
    ["a literal list of 256 characters", list("x".repeat(256)), "InvalidArgument"],
    ["a list from cells", list("=V!$A$2:$A$9"), "done"],
    ["a list from a defined name", list("=listaUnidades"), "done"],
    ["a list from a structured reference", list("=tUnidades[Unidad]"), structured],
    ["a formula with a structured reference", { custom: { formula: "=COUNTIF(tUnidades[Unidad],C1)>0" } }, structured],
    ["a formula with a text in brackets", { custom: { formula: '=C1<>"[x]"' } }, "done"],
    ["a pair of limits", { wholeNumber: { formula1: 0, formula2: 9, operator: "Between" } }, "done"],
    ["one limit where two are needed", { wholeNumber: { formula1: 0, operator: "Between" } }, "InvalidArgument"],
    ["two kinds at once", { ...list("a"), custom: { formula: "=TRUE" } }, "InvalidArgument"],
  ])("%s: %s is answered by %s", async (_, rule, code) => {
    expect(await setRule(rule)).toBe(code);
  });

  it("gives limits back as formulas", async () => {
    await setRule({ decimal: { formula1: 0, formula2: 1e15, operator: "Between" } }, "D1:D4");
    const read = await askExcel((workbook) => {
      const target = validation(workbook, "D2").load("rule,type");
      return () => [target.type, target.rule] as unknown[];
    });
    expect(read).toEqual([
      "Decimal",
      { decimal: { formula1: "=0", formula2: "=1000000000000000", operator: "Between" } },
    ]);
  });

  it("does not hinder what an add-in writes", async () => {
    await setRule(list("UND,GLB"), "E1");
    const code = await tryExcel((workbook) => {
      workbook.worksheets.getItem("V").getRange("E1").values = [["otra cosa"]];
    });
    expect([code, await valuesOf("V", "E1")]).toEqual(["done", [["otra cosa"]]]);
  });

  it("has texts of limited length", async () => {
    const prompt = (title: string, message: string) =>
      tryExcel((workbook) => {
        validation(workbook, "F1").prompt = { showPrompt: true, title, message };
      });
    expect(await prompt("x".repeat(32), "y".repeat(255))).toBe("done");
    expect(await prompt("x".repeat(33), "y")).toBe("InvalidArgument");
    expect(await prompt("x", "y".repeat(256))).toBe("InvalidArgument");
  });

  it("says when cells differ, and is gone when it is cleared", async () => {
    await setRule(list("a,b"), "G1:G2");
    const types = (address: string) =>
      askExcel((workbook) => {
        const target = validation(workbook, address).load("type");
        return () => String(target.type);
      });
    expect([await types("G1:G2"), await types("G1:G3"), await types("G3")]).toEqual(["List", "Inconsistent", "None"]);
    await setRule(list("c"), "G3");
    expect(await types("G1:G3")).toBe("MixedCriteria");
    await tryExcel((workbook) => validation(workbook, "G1:G3").clear());
    expect(await types("G1:G3")).toBe("None");
  });
});

describe("a conditional format", () => {
  const add = (formula: string) =>
    tryExcel((workbook) => {
      const format = workbook.worksheets.getItem("V").getRange("H1:H5").conditionalFormats.add("Custom");
      format.custom.rule.formula = formula;
      format.custom.format.fill.color = "#FBE3E3";
    });

  it("takes a formula, and no structured reference", async () => {
    expect(await add("=ISTEXT($H1)")).toBe("done");
    expect(await add("=COUNTIF(tUnidades[Unidad],$H1)=0")).toBe("InvalidArgument");
  });

  it("stays outside the cells that are cleared", async () => {
    await tryExcel((workbook) => workbook.worksheets.getItem("V").getRange("H1:H5").conditionalFormats.clearAll());
    await add("=ISTEXT($H1)");
    await tryExcel((workbook) => workbook.worksheets.getItem("V").getRange("H2:H3").conditionalFormats.clearAll());
    const counts = await askExcel((workbook) => {
      const sheet = workbook.worksheets.getItem("V");
      const found = ["H1", "H2:H3", "H4:H5"].map((area) => sheet.getRange(area).conditionalFormats.getCount());
      return () => found.map((count) => count.value);
    });
    expect(counts).toEqual([1, 0, 1]);
  });
});
