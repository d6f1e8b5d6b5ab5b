import type { Draft } from "../../../src/domain/findings/Finding";
import { emptyProject } from "../../../src/domain/project/emptyProject";
import type { Project } from "../../../src/domain/project/Project";
import { spendRules } from "../../../src/rules/spend";
import { checkYear, line, paper } from "../../support/buildYear";

const check = (execution: Project["execution"], over: Partial<Project> = {}): readonly Draft[] =>
  checkYear(spendRules, { execution, ...over });
const codes = (drafts: readonly Draft[]) => drafts.map(({ code }) => code);
const cell = (index: number, field: string) => ({ table: "execution", index, field });

it("a clean year is silent, and so is a project without documents whatever its lines", () => {
  expect(checkYear(spendRules)).toEqual([]);
  expect(check([], { budget: [line({ number: "" }), line()] })).toEqual([]);
});

describe("spend/unknown-line", () => {
  it.each([9, "9", "uno", "", " "])("%j is no line of the budget: error at the cell", (number) => {
    expect(check([paper({ line: number })])).toEqual([
      {
        code: "spend/unknown-line",
        severity: "error",
        at: [cell(0, "line")],
        params: { found: String(number).trim() },
      },
    ]);
  });

  it("a line with a space or a stop too many is mended to the number of the line", () => {
    expect(check([paper({ line: " 1." })])).toEqual([
      {
        code: "spend/unknown-line",
        severity: "error",
        at: [cell(0, "line")],
        params: { found: "1.", expected: "1" },
        repair: { changes: [{ at: cell(0, "line"), from: " 1.", to: 1 }], safe: true },
      },
    ]);
  });

  it("is silent on a number as text, which the formulas find", () => {
    expect(check([paper({ line: "1" })])).toEqual([]);
  });
});

describe("spend/unknown-kind", () => {
  it.each([
    ["obligacion", "Obligación"],
    ["Obligaciones", "Obligación"],
    ["Pagos ", "Pago"],
    ["C.D.P.", "CDP"],
    [" rp", "RP"],
  ])("%j is safely mended to %s", (kind, expected) => {
    const drafts = check([paper({ kind, value: 1 })]).filter(({ code }) => code === "spend/unknown-kind");
    expect(drafts).toEqual([
      {
        code: "spend/unknown-kind",
        severity: "error",
        at: [cell(0, "kind")],
        params: { found: kind.trim(), expected },
        repair: { changes: [{ at: cell(0, "kind"), from: kind, to: expected }], safe: true },
      },
    ]);
  });

  it.each(["", "Orden de pago", "CDP 145", "Factura"])("%j is an error without a repair", (kind) => {
    expect(check([paper({ kind })])).toEqual([
      { code: "spend/unknown-kind", severity: "error", at: [cell(0, "kind")], params: { found: kind } },
    ]);
  });

  it("is silent on other capitals, which the formulas do not tell apart", () => {
    expect(check([paper({ kind: "cdp" })])).toEqual([]);
  });
});

describe("spend/not-a-number", () => {
  it("a text that is an amount is mended to the number", () => {
    expect(check([paper({ value: "$1.000.000" })])).toEqual([
      {
        code: "spend/not-a-number",
        severity: "error",
        at: [cell(0, "value")],
        params: { found: "$1.000.000", value: 1_000_000 },
        repair: { changes: [{ at: cell(0, "value"), from: "$1.000.000", to: 1_000_000 }], safe: true },
      },
    ]);
  });

  it("commas between thousands are offered singly, since 1,000 may be one with three decimals", () => {
    expect(check([paper({ value: "1,000" })])).toMatchObject([
      { params: { found: "1,000", value: 1000 }, repair: { safe: false } },
    ]);
  });

  it.each(["", "por definir", "#REF!", true, "1.000 (dos mil pesos)"])("%j has no repair", (value) => {
    expect(check([paper({ value })])).toEqual([
      { code: "spend/not-a-number", severity: "error", at: [cell(0, "value")], params: { found: String(value) } },
    ]);
  });

  it.each([0, 12.5])("%j is a number", (value) => {
    expect(check([paper({ value })])).toEqual([]);
  });
});

describe("spend/line-number", () => {
  it("lines without number, or with that of another, are told once where there are documents", () => {
    const budget = [line(), line({ number: "" }), line({ number: "1" }), line({ number: 4 })];
    expect(check([paper()], { budget })).toEqual([
      {
        code: "spend/line-number",
        severity: "warning",
        at: [1, 2].map((index) => ({ table: "budget", index, field: "number" })),
        params: { missing: 1, lines: 4, repeated: ["1"] },
      },
    ]);
  });

  it("without any number no document counts: one error, and none for each document", () => {
    const budget = [line({ number: "" }), line({ number: " " })];
    expect(check([paper(), paper({ document: 2 })], { budget })).toMatchObject([
      { code: "spend/line-number", severity: "error", params: { missing: 2, lines: 2, repeated: [] } },
    ]);
  });

  it("a blank row of Presupuesto is no line", () => {
    const blank = line({ activity: "", object: "", unit: "", quantity: "", amount: "", number: "" });
    expect(check([paper()], { budget: [line(), blank] })).toEqual([]);
  });
});

describe("dates", () => {
  it.each(["", "12/03/2022", "marzo", "2022-02-30"])("%j is no date: warning", (date) => {
    expect(check([paper({ date })])).toEqual([
      { code: "spend/bad-date", severity: "warning", at: [cell(0, "date")], params: { found: date } },
    ]);
  });

  it.each([
    ["2023-01-15", true],
    ["2021-12-31", false],
  ])("%s is outside the vigencia", (date, after) => {
    expect(check([paper({ date })])).toEqual([
      {
        code: "spend/outside-vigencia",
        severity: "warning",
        at: [cell(0, "date")],
        params: { date, vigencia: 2022, kind: "cdp", after },
      },
    ]);
  });

  it.each(["Reserva presupuestal 2022", "cuentas por pagar", "CxP"])("is silent where the note says «%s»", (note) => {
    expect(check([paper({ date: "2023-01-15", note })])).toEqual([]);
  });

  it("is silent without a vigencia, and another note explains nothing", () => {
    const { ficha } = emptyProject;
    expect(check([paper({ date: "2023-01-15" })], { ficha })).toEqual([]);
    expect(codes(check([paper({ date: "2023-01-15", note: "reservado" })]))).toEqual(["spend/outside-vigencia"]);
  });
});
