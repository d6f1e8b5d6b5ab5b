import type { Draft } from "../../../src/domain/findings/Finding";
import type { Project } from "../../../src/domain/project/Project";
import { actorRules } from "../../../src/rules/actor";
import { indexRules } from "../../../src/rules/indices";
import { spendRules } from "../../../src/rules/spend";
import { trainingRules } from "../../../src/rules/training";
import { checkYear, line, paper } from "../../support/buildYear";
import { yearProject } from "../../support/yearProject";

const check = (execution: Project["execution"], over: Partial<Project> = {}): readonly Draft[] =>
  checkYear(spendRules, { execution, ...over });
const codes = (drafts: readonly Draft[]) => drafts.map(({ code }) => code);

const cdp = paper();
const rp = paper({ kind: "RP", document: "R-1" });
const obligation = paper({ kind: "Obligación", document: "O-1" });
const payment = paper({ kind: "Pago", document: "P-1" });

describe("spend/chain", () => {
  it("a CDP above its line is told once, with both amounts, at the line and at the document", () => {
    const all = [cdp, rp, obligation, payment].map((row) => ({ ...row, value: 12_000_000 }));
    expect(check(all)).toEqual([
      {
        code: "spend/chain",
        severity: "error",
        at: [
          { table: "budget", index: 0, field: "amount" },
          { table: "execution", index: 0, field: "value" },
        ],
        params: {
          row: "1",
          object: "Papelería",
          upper: "line",
          lower: "cdp",
          upperValue: 10_000_000,
          lowerValue: 12_000_000,
        },
      },
    ]);
  });

  it.each([
    ["RP", [cdp, { ...rp, value: 5_000_001 }], "cdp", "rp", 5_000_001],
    ["obligation", [cdp, rp, { ...obligation, value: 5_500_000 }], "rp", "obligation", 5_500_000],
    ["payment", [cdp, rp, obligation, { ...payment, value: 5_000_000.25 }], "obligation", "payment", 5_000_000.25],
  ] as const)("more %s than the step before leaves is an error", (_, execution, upper, lower, lowerValue) => {
    expect(check(execution)).toMatchObject([
      { code: "spend/chain", params: { upper, lower, upperValue: 5_000_000, lowerValue } },
    ]);
  });

  it("several broken steps are told each", () => {
    const drafts = check([cdp, { ...rp, value: 6e6 }, { ...obligation, value: 7e6 }, { ...payment, value: 8e6 }]);
    expect(drafts.map(({ params }) => params)).toMatchObject([
      { lower: "rp" },
      { lower: "obligation" },
      { lower: "payment" },
    ]);
  });

  it("a payment without any document before it breaks one step alone", () => {
    expect(check([payment])).toMatchObject([
      { params: { upper: "obligation", lower: "payment", upperValue: 0, lowerValue: 5_000_000 } },
    ]);
  });

  it("a reversal counts: what it takes back is not there for the RP", () => {
    const reversal = paper({ document: "A-1", value: -2_000_000, refersTo: cdp.document });
    expect(check([cdp, reversal, rp])).toMatchObject([{ code: "spend/chain", params: { upperValue: 3_000_000 } }]);
    expect(check([cdp, reversal, { ...rp, value: 3_000_000 }])).toEqual([]);
  });

  it("points to the last document that adds to the excess", () => {
    const back = paper({ kind: "RP", document: "A-1", value: -1, refersTo: "R-1" });
    expect(check([cdp, rp, { ...rp, document: "R-2" }, back])).toMatchObject([
      { code: "spend/chain", at: [{ table: "budget" }, { table: "execution", index: 2 }] },
    ]);
  });

  it("what was taken back whole is no excess, whatever is wrong before it", () => {
    const lone = paper({ document: "A-1", value: -1_000_000 });
    const back = paper({ kind: "RP", document: "A-2", value: -5_000_000, refersTo: "R-1" });
    expect(codes(check([lone, rp, back]))).toEqual(["spend/reversal-unlinked"]);
  });

  it("each line is judged by itself", () => {
    expect(check([cdp, { ...rp, line: 2 }])).toMatchObject([
      { params: { row: "2", object: "Talleres", upperValue: 0 } },
    ]);
  });

  it("is silent to the centavo where sums are equal, and where the amount of the line cannot be read", () => {
    const thirds = [0.1, 0.2].map((value, index) => paper({ kind: "RP", document: index, value }));
    expect(check([{ ...cdp, value: 0.3 }, ...thirds])).toEqual([]);
    expect(check([{ ...cdp, value: 9e9 }], { budget: [line({ amount: "por definir" })] })).toEqual([]);
  });

  it.each([
    ["a value that cannot be read", { ...cdp, value: "por definir" }, "spend/not-a-number"],
    ["a value as text, which is read", { ...cdp, value: "5.000.000" }, "spend/not-a-number"],
    ["a kind that nobody knows", { ...cdp, kind: "Factura" }, "spend/unknown-kind"],
    ["a kind that is guessed", { ...cdp, kind: "CDPs" }, "spend/unknown-kind"],
    ["a line that is guessed", { ...cdp, line: "1." }, "spend/unknown-line"],
  ] as const)("does not repeat %s", (_, spoiled, code) => {
    expect(codes(check([spoiled, rp]))).toEqual([code]);
  });

  it("lines that share a number are judged together", () => {
    const budget = [line(), line()];
    expect(codes(check([{ ...cdp, value: 15_000_000 }], { budget }))).toEqual(["spend/line-number"]);
    expect(codes(check([{ ...cdp, value: 25_000_000 }], { budget }))).toEqual(["spend/line-number", "spend/chain"]);
  });
});

describe("spend/reversal-unlinked", () => {
  const reversal = paper({ document: "A-1", value: -1_000_000 });

  it.each([
    ["names nothing", "", [cdp]],
    ["names a document that is not there", "2022-0999", [cdp]],
    ["names one of another kind", "R-1", [cdp, { ...rp, value: 1_000_000 }]],
    ["names one of another line", "L-2", [cdp, paper({ line: 2, document: "L-2" })]],
    ["names itself", "A-1", [cdp]],
  ] as const)("a negative value that %s is an error at the cell that should name it", (_, refersTo, before) => {
    expect(check([...before, { ...reversal, refersTo }])).toEqual([
      {
        code: "spend/reversal-unlinked",
        severity: "error",
        at: [{ table: "execution", index: before.length, field: "refersTo" }],
        params: { document: "A-1", refersTo },
      },
    ]);
  });

  it.each([145, "145", " 0145"])("%j names the document 145", (refersTo) => {
    expect(check([paper({ document: 145 }), { ...reversal, refersTo }])).toEqual([]);
  });

  it("does not repeat that the kind or the line of its document is wrong", () => {
    const linked = { ...reversal, refersTo: cdp.document };
    expect(codes(check([{ ...cdp, kind: "Factura" }, linked]))).toEqual(["spend/unknown-kind"]);
    expect(codes(check([{ ...cdp, line: 9 }, linked]))).toEqual(["spend/unknown-line"]);
  });
});

describe("spend/reversal-exceeds", () => {
  const reversal = paper({ document: "A-1", value: -3_000_000, refersTo: cdp.document });

  it("reversals that take back more than the document is worth are an error at the last of them", () => {
    expect(check([cdp, reversal, { ...reversal, document: "A-2", value: -2_500_000 }])).toEqual([
      {
        code: "spend/reversal-exceeds",
        severity: "error",
        at: [2, 0].map((index) => ({ table: "execution", index, field: "value" })),
        params: { document: "2022-0101", value: 5_000_000, reversed: 5_500_000 },
      },
    ]);
  });

  it("all of it may be taken back, and a value that cannot be read is told as that alone", () => {
    expect(check([cdp, reversal, { ...reversal, document: "A-2", value: -2_000_000 }])).toEqual([]);
    expect(codes(check([{ ...cdp, value: "x" }, reversal]))).toEqual(["spend/not-a-number"]);
  });
});

describe("spend/refers-missing", () => {
  it.each(["2022-0999", "R-1", "2022-0101 y 777"])("%s names no other document: warning", (refersTo) => {
    expect(check([cdp, { ...rp, refersTo }])).toEqual([
      {
        code: "spend/refers-missing",
        severity: "warning",
        at: [{ table: "execution", index: 1, field: "refersTo" }],
        params: { document: "R-1", refersTo },
      },
    ]);
  });

  it.each(["", "2022-0101", "2022-0101 ", "2022–0101", "2022-0101 y 145", "2022-0101, 0145"])(
    "is silent on %j",
    (refersTo) => {
      expect(check([cdp, paper({ document: 145, value: 1 }), { ...rp, refersTo }])).toEqual([]);
    },
  );
});

describe("spend/duplicate", () => {
  const at = [1, 0].map((index) => ({ table: "execution", index, field: "document" }));

  it("the same kind, document, line and value twice is an error, and the excess that comes with it is not told too", () => {
    expect(check([cdp, cdp, rp].map((row) => ({ ...row, value: 6_000_000 })))).toEqual([
      {
        code: "spend/duplicate",
        severity: "error",
        at,
        params: { kind: "cdp", document: "2022-0101", sameAs: 1, sameValue: true },
      },
    ]);
  });

  it("with another value it may be an addition: warning", () => {
    expect(check([cdp, { ...cdp, value: 1_000_000 }])).toEqual([
      {
        code: "spend/duplicate",
        severity: "warning",
        at,
        params: { kind: "cdp", document: "2022-0101", sameAs: 1, sameValue: false },
      },
    ]);
  });

  it.each([
    ["another line", { ...cdp, line: 2 }],
    ["another kind", { ...cdp, kind: "RP" }],
    ["a reversal of the same number", { ...cdp, value: -5_000_000, refersTo: "2022-0101" }],
    ["another document", { ...cdp, document: "2022-0102" }],
  ] as const)("is silent on %s", (_, other) => {
    expect(check([cdp, other])).toEqual([]);
  });

  it("is silent on documents without a number", () => {
    expect(
      check([
        { ...cdp, document: "" },
        { ...cdp, document: "" },
      ]),
    ).toEqual([]);
  });

  it("does not repeat that documents have no line yet", () => {
    const open = { ...cdp, line: "" };
    expect(codes(check([open, open]))).toEqual(["spend/unknown-line", "spend/unknown-line"]);
  });
});

it("of the sample year, the one line that paid more than it owes is told, and nothing else", async () => {
  const form = await yearProject();
  const project = { ...form, budget: form.budget.map((row, index) => ({ ...row, number: index + 1 })) };
  const rules = [...spendRules, ...trainingRules, ...actorRules, ...indexRules];
  expect(rules.flatMap((rule) => rule({ ...project, today: "2022-12-15" }))).toMatchObject([
    {
      code: "spend/chain",
      at: [
        { table: "budget", index: 3, field: "amount" },
        { table: "execution", index: 17, field: "value" },
      ],
      params: { row: "4", upper: "obligation", lower: "payment", upperValue: 7_500_000, lowerValue: 7_800_000 },
    },
  ]);
});
