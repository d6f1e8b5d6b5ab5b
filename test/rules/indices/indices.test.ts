import type { Draft } from "../../../src/domain/findings/Finding";
import type { Project } from "../../../src/domain/project/Project";
import { indexRules } from "../../../src/rules/indices";
import { checkYear, indexValue } from "../../support/buildYear";

type Index = Project["indices"][number];

const check = (rows: readonly Partial<Index>[], over: Partial<Project> = {}): readonly Draft[] =>
  checkYear(indexRules, { indices: rows.map((row) => indexValue(row)), ...over });
const at = (field: string, index = 0) => ({ table: "indices", index, field });

it("a clean year is silent", () => {
  expect(checkYear(indexRules)).toEqual([]);
});

describe("index/out-of-range", () => {
  it.each([101, -0.1, "alto", "768", true])("%j is an error without a repair", (value) => {
    expect(check([{ value }])).toEqual([
      { code: "index/out-of-range", severity: "error", at: [at("value")], params: { found: String(value) } },
    ]);
  });

  it.each([
    ["76,8", 76.8],
    ["76.8", 76.8],
    ["76,8 %", 76.8],
    [" 100", 100],
  ])("the text %j is safely mended to %d", (value, to) => {
    expect(check([{ value }])).toEqual([
      {
        code: "index/out-of-range",
        severity: "error",
        at: [at("value")],
        params: { found: value.trim() },
        repair: { changes: [{ at: at("value"), from: value, to }], safe: true },
      },
    ]);
  });
});

describe("index/year", () => {
  it.each(["", 1989, 2101, 2021.5, "dos mil"])("%j is an error", (year) => {
    expect(check([{ year }])).toEqual([
      { code: "index/year", severity: "error", at: [at("year")], params: { found: String(year) } },
    ]);
  });

  it("a year as text is safely mended", () => {
    expect(check([{ year: "2021" }])).toMatchObject([
      { severity: "error", repair: { changes: [{ at: at("year"), from: "2021", to: 2021 }], safe: true } },
    ]);
  });

  it("a year that is still to come is a warning where the day is known", () => {
    expect(check([{ year: 2023 }])).toEqual([
      { code: "index/year", severity: "warning", at: [at("year")], params: { found: "2023", today: 2022 } },
    ]);
    expect(check([{ year: 2023 }], { today: "2023-01-01" })).toEqual([]);
  });
});

describe("index/without-source", () => {
  it("a value without a source is a warning; without a value it needs none", () => {
    expect(check([{ source: " " }])).toEqual([
      {
        code: "index/without-source",
        severity: "warning",
        at: [at("source")],
        params: { index: "POL09", year: "2021", municipality: "Girón" },
      },
    ]);
    expect(check([{ source: "", value: "" }])).toEqual([]);
  });
});

describe("index/duplicate", () => {
  const draft = (severity: "error" | "warning") => ({
    code: "index/duplicate",
    severity,
    at: [at("index", 1), at("index")],
    params: { index: "POL09", year: "2021", municipality: "Girón", sameAs: 1, clash: severity === "error" },
  });

  it("is an error with two values, and a warning with one", () => {
    expect(check([{}, { value: 70 }])).toEqual([draft("error")]);
    expect(check([{}, {}])).toEqual([draft("warning")]);
    expect(check([{}, { value: "" }])).toEqual([draft("warning")]);
  });

  it("sees through another spelling of the index", () => {
    const codes = check([{}, { index: "POL 09", value: 70 }]).map(({ code }) => code);
    expect(codes).toEqual(["index/name-alike", "index/duplicate"]);
  });

  it.each<Partial<Index>>([{ year: 2020 }, { index: "IDI" }, { municipality: "Bucaramanga" }])(
    "is silent on %j",
    (other) => {
      expect(check([{}, other])).toEqual([]);
    },
  );
});

describe("index/name-alike", () => {
  const named = (...names: readonly string[]) => check(names.map((index, at) => ({ index, year: 2000 + at })));

  it.each([
    ["POL 09", true],
    ["pol-09", true],
    ["POL9", false],
    ["PÓL09", false],
  ])("%s is the shipped POL09, safely where only case, spaces and hyphens differ: %s", (found, safe) => {
    expect(named("POL09", found)).toEqual([
      {
        code: "index/name-alike",
        severity: "warning",
        at: [at("index", 1)],
        params: { found, expected: "POL09" },
        repair: { changes: [{ at: at("index", 1), from: found, to: "POL09" }], safe },
      },
    ]);
  });

  it("other names go to the spelling that most rows have, the first of equals", () => {
    const [a, b] = ["Gobierno digital", "Gobierno Digital"];
    expect(named(a, b, b)).toMatchObject([{ params: { found: a, expected: b }, repair: { safe: true } }]);
    expect(named(a, b)).toMatchObject([{ params: { found: b, expected: a }, repair: { safe: true } }]);
    expect(named(a, "Gobierno dijital")).toMatchObject([{ params: { found: "Gobierno dijital", expected: a } }]);
    expect(named(a, a, "Gobierno dijital")).toMatchObject([{ params: { expected: a }, repair: { safe: false } }]);
  });

  it.each([
    ["POL08", "POL09"],
    ["POL1", "POL10"],
    ["Dimensión I", "Dimensión V"],
    ["Índice 201801", "Índice 201802"],
    ["Índice de gobierno digital", "Índice de gobierno distrital"],
  ])("%s and %s are two indices", (a, b) => {
    expect(named(a, b)).toEqual([]);
  });
});
