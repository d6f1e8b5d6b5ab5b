import type { Draft } from "../../../src/domain/findings/Finding";
import type { Project } from "../../../src/domain/project/Project";
import { actorRules } from "../../../src/rules/actor";
import { actor, checkYear } from "../../support/buildYear";

type Actor = Project["actors"][number];

const check = (rows: readonly Partial<Actor>[], over: Partial<Project> = {}): readonly Draft[] =>
  checkYear(actorRules, { actors: rows.map((row, index) => actor({ number: index + 1, ...row })), ...over });
const at = (field: string, index = 0) => ({ table: "actors", index, field });

it("a clean year is silent", () => {
  expect(checkYear(actorRules)).toEqual([]);
});

describe("actor/scale", () => {
  it.each<["interest" | "influence", string | number]>([
    ["interest", 6],
    ["interest", 0],
    ["interest", 2.5],
    ["influence", "alta"],
  ])("%s %j is an error", (of, found) => {
    expect(check([{ [of]: found }])).toEqual([
      { code: "actor/scale", severity: "error", at: [at(of)], params: { of, found: String(found) } },
    ]);
  });

  it("a number as text is safely mended", () => {
    expect(check([{ interest: "4" }])).toMatchObject([
      { severity: "error", repair: { changes: [{ at: at("interest"), from: "4", to: 4 }], safe: true } },
    ]);
  });

  it("blank beside a name is a warning, and beside none it is silent", () => {
    expect(check([{ influence: " " }])).toEqual([
      {
        code: "actor/scale",
        severity: "warning",
        at: [at("influence")],
        params: { of: "influence", found: "" },
      },
    ]);
    expect(check([{ name: "", influence: "", interest: "" }])).toEqual([]);
  });
});

describe("actor/duplicate", () => {
  it("the same name in the same municipality is a warning", () => {
    expect(check([{}, { name: "PERSONERIA de Girón " }])).toEqual([
      {
        code: "actor/duplicate",
        severity: "warning",
        at: [at("name", 1), at("name")],
        params: { of: "name", found: "PERSONERIA de Girón", sameAs: 1 },
      },
    ]);
  });

  it("the same number for two actors is a warning", () => {
    expect(check([{}, { name: "Universidad", number: "1" }])).toEqual([
      {
        code: "actor/duplicate",
        severity: "warning",
        at: [at("number", 1), at("number")],
        params: { of: "number", found: "1", sameAs: 1 },
      },
    ]);
  });

  it("a copied row is told once, by its name", () => {
    expect(check([{}, { number: 1 }])).toMatchObject([{ params: { of: "name" } }]);
  });

  it("is silent on the same name elsewhere and on actors without a number", () => {
    expect(check([{ number: "" }, { number: "", municipality: "Bucaramanga" }])).toEqual([]);
  });
});

describe("actor/high-from", () => {
  it.each([1, 6, 3.5, "alto", ""])("%j is an error", (highFrom) => {
    const yearSettings = { cutDate: "", highFrom };
    expect(check([{}], { yearSettings })).toEqual([
      {
        code: "actor/high-from",
        severity: "error",
        at: [{ field: "highFrom" }],
        params: { found: String(highFrom) },
      },
    ]);
    expect(check([], { yearSettings })).toEqual([]);
  });

  it.each([2, 5])("is silent on %j", (highFrom) => {
    expect(check([{}], { yearSettings: { cutDate: "", highFrom } })).toEqual([]);
  });
});
