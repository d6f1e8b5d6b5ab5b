import type { Project, SumCell } from "../../../src/domain/project/Project";
import { book, check, codes, line, one, other, rubroLine, withAmount } from "./budgetSamples";

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

  it("explains in pesos where lines and TOTAL have the same centavos, with what rubro says", () => {
    const project = book([line({ amount: "412.000.000,50" }), other], {
      total: "20.500.000,50",
      rubro: [rubroLine("20.500.000,50")],
    });
    const draft = one(project, "budget/total-mismatch");
    expect(draft?.params).toMatchObject({ difference: 400_000_000, closing: 2 });
    expect(draft?.explanations?.[0]).toMatchObject({
      kind: "extra-digit",
      from: 412_000_000,
      to: 12_000_000,
      reasons: ["rubro-supports"],
    });
    const apart = { ...project, rubro: [rubroLine("20.500.000")] };
    expect(one(apart, "budget/total-mismatch")?.explanations?.[0]?.reasons).not.toContain("rubro-supports");
  });

  it("says that an amount is written unlike its neighbours where it is a text, never of a number", () => {
    const neighbours = [1, 2, 3].map((n) => line({ object: `Objeto ${n}`, amount: `$${n}.000.000` }));
    const reasons = (amount: string | number) =>
      one(
        book([...neighbours, line({ amount })], { total: "$18.000.000", rubro: [] }),
        "budget/total-mismatch",
      )?.explanations?.find(({ at }) => "index" in at && at.index === 3)?.reasons;
    expect(reasons("412.000.000")).toContain("written-unlike-neighbours");
    expect(reasons("$412.000.000")).not.toContain("written-unlike-neighbours");
    expect(reasons(412_000_000)).not.toContain("written-unlike-neighbours");
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

  it.each([
    ["the TOTAL", 205_000_000, 205_000_000],
    ["the lines", 20_500_000, 205_000_000],
  ])("explains nothing where rubro agrees with %s, however near a slip lies", (_, rubro, total) => {
    const draft = one(book([line(), other], { total, rubro: [rubroLine(rubro)] }), "budget/rubro-mismatch");
    expect(draft?.explanations).toEqual([]);
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
