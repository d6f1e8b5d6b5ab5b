import type { Draft } from "../../../src/domain/findings/Finding";
import type { BudgetLine, Project, RubroLine, SumCell } from "../../../src/domain/project/Project";
import { budgetRules } from "../../../src/rules/budget";
import { cleanFormProject, cleanProject } from "../../support/buildProject";

const line = (over: Partial<BudgetLine> = {}): BudgetLine => ({
  activity: 1,
  object: "Servicios profesionales jurídicos",
  unit: "UND",
  quantity: 1,
  amount: 12_000_000,
  ...over,
});

const rubroLine = (amount: RubroLine["amount"]): RubroLine => ({ ...(cleanProject().rubro[0] as RubroLine), amount });

/** A workbook whose rubro and TOTAL follow the lines, unless something else is said. */
function book(
  budget: readonly BudgetLine[],
  over: { total?: number | string; rubro?: readonly RubroLine[] } = {},
): Project {
  const clean = cleanProject();
  const sum = budget.reduce((total, { amount }) => total + (typeof amount === "number" ? amount : 0), 0);
  return {
    ...clean,
    ficha: { ...clean.ficha, declaredTotal: over.total ?? sum },
    budget,
    rubro: over.rubro ?? [rubroLine(over.total ?? sum)],
  };
}

const check = (project: Project): readonly Draft[] => budgetRules.flatMap((rule) => rule(project));
const codes = (project: Project): readonly string[] => check(project).map(({ code }) => code);
const one = (project: Project, code: string): Draft | undefined => check(project).find((draft) => draft.code === code);
const other = line({ activity: 2, object: "Logística de los talleres", amount: 8_500_000 });
const withAmount = (amount: BudgetLine["amount"], total: number | string = 20_500_000) =>
  book([line({ amount }), other], { total });

describe("budget/total-mismatch", () => {
  it("tells sum, declared and difference at the TOTAL, with the slip that explains it", () => {
    const project = book([line({ amount: 412_000_000 }), other], { total: 20_500_000 });
    expect(one(project, "budget/total-mismatch")).toMatchObject({
      severity: "error",
      at: [{ field: "declaredTotal" }],
      params: { sum: 420_500_000, declared: 20_500_000, difference: 400_000_000, closing: 2 },
      explanations: [
        { kind: "extra-digit", at: { table: "budget", index: 0, field: "amount" }, from: 412_000_000, to: 12_000_000 },
        { kind: "missing-digit", at: { field: "declaredTotal" }, from: 20_500_000, to: 420_500_000 },
      ],
      leads: [],
    });
  });

  it("counts centavos exactly and offers no slip for them", () => {
    const draft = one(withAmount("12.000.000,50"), "budget/total-mismatch");
    expect(draft).toMatchObject({ params: { difference: 0.5, closing: 0 }, explanations: [], leads: [] });
  });

  it.each<[string, Project]>([
    ["the lines add up", book([line(), other])],
    ["no TOTAL is declared", book([line(), other], { total: "", rubro: [] })],
    ["an amount cannot be read: then there is no sum to compare", withAmount("doce millones")],
  ])("is silent when %s", (_, project) => {
    expect(codes(project)).not.toContain("budget/total-mismatch");
  });

  it("skips blank rows when it names the row", () => {
    const blank = line({ activity: "", object: "", unit: " ", quantity: "", amount: "" });
    const project = book([blank, other, line({ amount: 412_000_000 })], { total: 20_500_000 });
    const draft = one(project, "budget/total-mismatch");
    expect(draft?.explanations?.[0]).toMatchObject({ at: { table: "budget", index: 2 } });
    expect(codes(project)).toEqual(["budget/total-mismatch", "budget/rubro-mismatch"]);
  });
});

describe("budget/rubro-mismatch", () => {
  it.each([
    ["rubro agrees with the TOTAL", 21_000_000, 21_000_000, "rubro-total"],
    ["rubro agrees with the lines", 20_500_000, 21_000_000, "rubro-sum"],
    ["lines and TOTAL agree", 21_000_000, 20_500_000, "sum-total"],
    ["nothing agrees", 21_000_000, 22_000_000, "none"],
  ])("says that %s", (_, rubro, total, agrees) => {
    const draft = one(book([line(), other], { total, rubro: [rubroLine(rubro)] }), "budget/rubro-mismatch");
    expect(draft).toMatchObject({
      severity: "error",
      at: [{ table: "rubro", index: 0, field: "amount" }],
      params: { rubro, sum: 20_500_000, declared: total, agrees },
    });
  });

  it("explains a slip on rubro only where the other two agree or nothing does", () => {
    const slip = one(book([line(), other], { rubro: [rubroLine(205_000_000)] }), "budget/rubro-mismatch");
    expect(slip?.explanations?.map(({ kind, to }) => [kind, to])).toContainEqual(["extra-digit", 20_500_000]);
    const supported = one(book([line(), other], { total: 21_000_000 }), "budget/rubro-mismatch");
    expect(supported?.explanations).toEqual([]);
  });

  it("adds up several rubro lines", () => {
    const rubro = [rubroLine(20_000_000), rubroLine(500_000)];
    expect(codes(book([line(), other], { rubro }))).toEqual([]);
    expect(one(book([line(), other], { rubro: [...rubro, rubroLine(1)] }), "budget/rubro-mismatch")?.at).toHaveLength(
      3,
    );
  });

  it("is silent without rubro lines", () => {
    expect(codes(book([line(), other], { rubro: [] }))).toEqual([]);
  });
});

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
      params: { row: 4, unitValue: 37_500_001, median: 7_500_000, min: 7_000_000, max: 8_000_000, likes: 3 },
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

describe("lines and activities", () => {
  it.each(["", 3, "dos"])("a line under the activity %j pays no activity of the project", (activity) => {
    expect(one(book([line({ activity }), line(), other]), "budget/line-without-activity")).toMatchObject({
      severity: "error",
      at: [{ table: "budget", index: 0, field: "activity" }],
      params: { row: 1, found: String(activity) },
    });
  });

  it.each([1, "1", "1.", " 01 "])("the activity %j is the first one", (activity) => {
    expect(codes(book([line({ activity }), other]))).toEqual([]);
  });

  it("an activity without money is a warning, unless there is no budget at all", () => {
    expect(one(book([line()]), "budget/activity-without-line")).toMatchObject({
      severity: "warning",
      at: [{ table: "activities", index: 1, field: "number" }],
      params: { activity: "2. Fortalecer las competencias de los servidores" },
    });
    expect(codes(book([], { total: "", rubro: [] }))).toEqual([]);
  });
});

describe("budget/duplicate-line", () => {
  it.each<[string, Partial<BudgetLine>]>([
    ["exactly", {}],
    ["in other letters", { object: "servicios  profesionales JURIDICOS." }],
    ["as text", { amount: "$12.000.000" }],
  ])("warns at the copy of a line, repeated %s", (_, over) => {
    expect(one(book([line(), other, line(over)]), "budget/duplicate-line")).toMatchObject({
      severity: "warning",
      at: [{ table: "budget", index: 2, field: "object" }],
      params: { row: 3, sameAs: 1, amount: 12_000_000 },
    });
  });

  it.each<[string, Partial<BudgetLine>]>([
    ["activity", { activity: 2 }],
    ["object", { object: "Servicios profesionales contables" }],
    ["amount", { amount: 12_000_001 }],
  ])("is silent where the %s differs", (_, over) => {
    expect(codes(book([line(), other, line(over)]))).not.toContain("budget/duplicate-line");
  });
});

describe("the Σ cell of a workbook", () => {
  const withSum = (over: Partial<SumCell>): Project => ({
    ...book([line(), other]),
    budgetSum: { value: 20_500_000, formula: "=SUM(tPresupuesto[Valor parcial])", firstRow: 6, lastRow: 7, ...over },
  });

  it.each([
    ["", "20500000"],
    ["=20500000", "=20500000"],
    ["=12000000+8500000", "=12000000+8500000"],
  ])("with the constant %j is overwritten", (formula, found) => {
    expect(check(withSum({ formula }))).toEqual([
      { code: "budget/total-overwritten", severity: "warning", at: [{ field: "budgetSum" }], params: { found } },
    ]);
  });

  it.each([
    ["=SUM(E6:E6)", [7]],
    ["=SUM($E$7:$E$7)", [6]],
    ["=E6", [7]],
  ])("with %j leaves rows out", (formula, missingRows) => {
    expect(check(withSum({ formula }))).toEqual([
      {
        code: "budget/total-range-short",
        severity: "error",
        at: [{ field: "budgetSum" }],
        params: { formula, firstRow: 6, lastRow: 7, missingRows },
      },
    ]);
  });

  it.each(["=SUM(tPresupuesto[Valor parcial])", "=SUM(E6:E7)", "=SUM(E1:E100)", "=E6+E7", "=SUM(E6,E7)"])(
    "with %j is right",
    (formula) => {
      expect(check(withSum({ formula }))).toEqual([]);
    },
  );

  it("is not asked of a form", () => {
    expect(check({ ...withSum({ formula: "" }), origin: "form" }).map(({ code }) => code)).not.toContain(
      "budget/total-overwritten",
    );
  });
});
