import type { BudgetLine } from "../../../src/domain/project/Project";
import { book, check, codes, line, one, other } from "./budgetSamples";

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

  it("names of three equal lines the first each time", () => {
    const copies = check(book([other, line(), line(), line()])).filter(({ code }) => code === "budget/duplicate-line");
    expect(copies.map(({ params }) => params)).toEqual([
      { row: 3, sameAs: 2, amount: 12_000_000 },
      { row: 4, sameAs: 2, amount: 12_000_000 },
    ]);
  });

  it.each<[string, Partial<BudgetLine>]>([
    ["activity", { activity: 2 }],
    ["object", { object: "Servicios profesionales contables" }],
    ["amount", { amount: 12_000_001 }],
  ])("is silent where the %s differs", (_, over) => {
    expect(codes(book([line(), other, line(over)]))).not.toContain("budget/duplicate-line");
  });
});
