import type { BudgetLine, Project } from "../../../src/domain/project/Project";
import { cleanFormProject } from "../../support/buildProject";
import { book, check, codes, line, one, other, rubroLine, withAmount } from "./budgetSamples";

describe("single amounts", () => {
  it.each<[string, BudgetLine["amount"], string, string, Record<string, unknown>]>([
    [
      "words",
      "doce millones",
      "budget/amount-not-a-number",
      "error",
      { found: "doce millones", of: "line", needed: 12_000_000 },
    ],
    ["nothing", "", "budget/amount-not-a-number", "error", { found: "", of: "line", needed: 12_000_000 }],
    ["two groups of a decimal", "12.5", "budget/amount-not-a-number", "error", { found: "12.5", of: "line" }],
    ["an error value", "#REF!", "budget/amount-not-a-number", "error", { found: "#REF!", of: "line" }],
    ["a negative number", -12_000_000, "budget/amount-negative", "error", { amount: -12_000_000, of: "line" }],
    [
      "accountants' parentheses",
      "(12.000.000)",
      "budget/amount-negative",
      "error",
      { amount: -12_000_000, of: "line" },
    ],
    ["zero", 0, "budget/amount-zero", "warning", { of: "line" }],
    [
      "centavos",
      12_000_000.5,
      "budget/amount-with-cents",
      "warning",
      { found: "12000000.5", pesos: 12_000_000, cents: 50 },
    ],
    ["a text", "$12.000.000", "budget/amount-as-text", "warning", { found: "$12.000.000", value: 12_000_000 }],
  ])("%s", (_, amount, code, severity, params) => {
    const draft = one(withAmount(amount), code);
    expect(draft).toMatchObject({ severity, at: [{ table: "budget", index: 0, field: "amount" }], params });
  });

  it.each([12_000_000, "$12.000.000", "12.000.000,00"])("%j is an amount like others: no error", (amount) => {
    expect(check(withAmount(amount)).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("asks for no missing amount where two of them cannot be read", () => {
    const draft = one(
      book([line({ amount: "x" }), { ...other, amount: "y" }], { total: 20_500_000 }),
      "budget/amount-not-a-number",
    );
    expect(draft?.params).not.toHaveProperty("needed");
  });

  it("says which rubro amount is needed only where lines and TOTAL agree on what it must add up to", () => {
    const rubro = [rubroLine(500_000), rubroLine("veinte millones")];
    const needed = (total: number) =>
      one(book([line(), other], { total, rubro }), "budget/amount-not-a-number")?.params;
    expect(needed(20_500_000)).toEqual({ found: "veinte millones", of: "rubro", needed: 20_000_000 });
    expect(needed(21_000_000)).toEqual({ found: "veinte millones", of: "rubro" });
  });

  it("needs of the TOTAL what the lines add up to, and no amount below zero of a line", () => {
    const total = one(book([line(), other], { total: "veinte", rubro: [] }), "budget/amount-not-a-number");
    expect(total?.params).toEqual({ found: "veinte", of: "total", needed: 20_500_000 });
    const below = one(book([line({ amount: "x" }), other], { total: 8_000_000 }), "budget/amount-not-a-number");
    expect(below?.params).toEqual({ found: "x", of: "line" });
  });

  it("needs no amount of a TOTAL that the rubro denies, nor a TOTAL that it denies", () => {
    const rubro = [rubroLine(20_500_000)];
    const needed = (amount: BudgetLine["amount"], total: number | string) =>
      ({ ...one(book([line({ amount }), other], { total, rubro }), "budget/amount-not-a-number")?.params }) as {
        needed?: number;
      };
    expect(needed("x", 20_500_000).needed).toBe(12_000_000);
    expect(needed("x", 120_500_000).needed).toBeUndefined();
    expect(needed(12_000_000, "x").needed).toBe(20_500_000);
    expect(needed(13_000_000, "x").needed).toBeUndefined();
  });

  it.each([
    ["$12.OOO.000", "O"],
    ["$12.000.00О", "О"],
    ["1. 200.000", " "],
    ["12.000.000〇", "〇"],
    ["12.000.000%", "%"],
    ["doce millones", undefined],
    ["12 de 2024", undefined],
    ["N/A", undefined],
  ])("%s is told with the sign that makes it none: %s", (amount, odd) => {
    const params = { ...one(withAmount(amount), "budget/amount-not-a-number")?.params } as { odd?: string };
    expect(params.odd).toBe(odd);
  });

  it("tells the TOTAL and the rubro too", () => {
    const project = book([line(), other], { total: "veinte", rubro: [rubroLine("lo mismo")] });
    expect(check(project).map(({ code, at }) => [code, at[0]])).toEqual([
      ["budget/amount-not-a-number", { field: "declaredTotal" }],
      ["budget/amount-not-a-number", { table: "rubro", index: 0, field: "amount" }],
    ]);
  });
});

describe("budget/amount-as-text", () => {
  it("converts safely, but for commas that may be decimals", () => {
    expect(one(withAmount("$12.000.000"), "budget/amount-as-text")?.repair).toEqual({
      safe: true,
      changes: [{ at: { table: "budget", index: 0, field: "amount" }, from: "$12.000.000", to: 12_000_000 }],
    });
    expect(one(withAmount("12,000,000"), "budget/amount-as-text")?.repair?.safe).toBe(false);
  });

  it("covers quantities, and leaves the texts of a form alone", () => {
    const draft = one(book([line({ quantity: "3" }), other]), "budget/amount-as-text");
    expect(draft).toMatchObject({ at: [{ field: "quantity" }], params: { value: 3 }, repair: { safe: true } });
    expect(codes(cleanFormProject())).toEqual([]);
  });

  it.each([
    ["12", 12, true],
    [" 150 ", 150, true],
    ["2,5", 2.5, false],
    ["1.000", 1000, false],
  ])("converts the quantity %j with the others only where it is digits alone", (quantity, value, safe) => {
    const draft = one(book([line({ quantity }), other]), "budget/amount-as-text");
    expect(draft).toMatchObject({ params: { found: quantity.trim(), value }, repair: { safe } });
  });
});

describe("budget/amount-format", () => {
  const form = (...amounts: readonly string[]): Project => {
    const clean = cleanFormProject();
    const budget = amounts.map((amount, index) => line({ amount, object: `Objeto ${index}` }));
    return { ...clean, budget, ficha: { ...clean.ficha, declaredTotal: "" }, rubro: [] };
  };
  const told = (project: Project) =>
    check(project).flatMap(({ code, params }) => (code === "budget/amount-format" ? [params] : []));

  it.each([
    ["no $", ["$1.000", "$2.000", "3.000"], [{ found: "3.000", usual: "$3.000" }]],
    ["a $ where the others have none", ["1.000", "2.000", "$3.000"], [{ found: "$3.000", usual: "3.000" }]],
    ["US grouping", ["$1.000", "$2.000", "$3,000"], [{ found: "$3,000", usual: "$3.000" }]],
    ["a currency word", ["$1.000", "$2.000", "$3.000 COP"], [{ found: "$3.000 COP", usual: "$3.000" }]],
    ["no groups", ["$1.000", "$2.000", "$3000"], [{ found: "$3000", usual: "$3.000" }]],
  ])("warns on a form about %s", (_, amounts, params) => {
    expect(told(form(...amounts))).toEqual(params);
  });

  it("is silent on small amounts, on half and half, and in a workbook", () => {
    expect(told(form("$1.000", "$2.000", "$300"))).toEqual([]);
    expect(told(form("$1.000", "2.000"))).toEqual([]);
    expect(told({ ...form("$1.000", "$2.000", "3.000"), origin: "book" })).toEqual([]);
  });
});

describe("budget/quantity-invalid", () => {
  it.each(["", 0, -2, "x", "0", "#N/A", "1-2", true])("is an error for %j", (quantity) => {
    expect(one(book([line({ quantity }), other]), "budget/quantity-invalid")).toMatchObject({
      severity: "error",
      at: [{ table: "budget", index: 0, field: "quantity" }],
      params: { found: String(quantity) },
    });
  });

  it.each([1, 0.5, 10, "3", "2,5", "1.000"])("accepts %j", (quantity) => {
    expect(codes(book([line({ quantity }), other]))).not.toContain("budget/quantity-invalid");
  });
});

describe("budget/unit-value-outlier", () => {
  const usual = [7_000_000, 7_500_000, 8_000_000].map((amount) => line({ amount }));
  const withOne = (over: Partial<BudgetLine>) => book([...usual, line(over), other]);

  it("warns at more than five times the median of at least three others", () => {
    expect(one(withOne({ amount: 37_500_001 }), "budget/unit-value-outlier")).toMatchObject({
      severity: "warning",
      at: [{ table: "budget", index: 3, field: "amount" }],
      params: { row: 4, unitValue: 37_500_001, median: 7_500_000, min: 7_000_000, max: 8_000_000, peers: 3 },
    });
  });

  it.each<[string, Partial<BudgetLine>]>([
    ["exactly five times", { amount: 37_500_000 }],
    ["many units", { amount: 375_000_000, quantity: 10 }],
    ["another unit", { amount: 375_000_000, unit: "MES" }],
    ["another object", { amount: 375_000_000, object: "Compra de equipos de cómputo" }],
  ])("is silent on %s", (_, over) => {
    expect(codes(withOne(over))).not.toContain("budget/unit-value-outlier");
  });

  it("is silent with only two others", () => {
    expect(codes(book([...usual.slice(1), line({ amount: 375_000_000 })]))).not.toContain("budget/unit-value-outlier");
  });
});
