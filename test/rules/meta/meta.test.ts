import type { Draft } from "../../../src/domain/findings/Finding";
import type { Project } from "../../../src/domain/project/Project";
import { metaRules } from "../../../src/rules/meta";
import { cleanFormProject, cleanProject, evidence, meta, subactivity } from "../../support/buildProject";

const check = (project: Project): readonly Draft[] => metaRules.flatMap((rule) => rule(project));
const clean = cleanProject();

it("the clean project is silent, as form and as workbook", () => {
  expect(check(clean)).toEqual([]);
  expect(check(cleanFormProject())).toEqual([]);
});

describe("a meta without its parts", () => {
  it.each<[string, Partial<Project>, string, string]>([
    [
      "indicator",
      { metas: [meta({ indicator: " " }), ...clean.metas.slice(1)] },
      "meta/missing-indicator",
      "indicator",
    ],
    [
      "subactivity",
      { schedule: clean.schedule.filter((row) => row.pidm !== "1-2-5-3") },
      "meta/missing-subactivity",
      "pidm",
    ],
    ["evidence", { evidence: clean.evidence.filter((row) => row.pidm !== "1-2-5-3") }, "meta/missing-evidence", "pidm"],
    [
      "evidence with a text",
      { evidence: clean.evidence.map((row) => (row.pidm === "1-2-5-3" ? { ...row, text: " " } : row)) },
      "meta/missing-evidence",
      "pidm",
    ],
  ])("lacks an %s: error at the meta", (_, over, code, field) => {
    expect(check(cleanProject(over))).toEqual([
      { code, severity: "error", at: [{ table: "metas", index: 0, field }], params: { code: "1-2-5-3" } },
    ]);
    expect(check(cleanFormProject(over)).map((draft) => draft.code)).toEqual([code]);
  });

  it("finds its rows though their codes are written badly, and leaves a meta without a code alone", () => {
    const schedule = clean.schedule.map((row) => ({ ...row, pidm: String(row.pidm).replaceAll("-", "–") }));
    expect(check(cleanProject({ schedule }))).toEqual([]);
    const blank = cleanProject({ metas: [...clean.metas, meta({ pidm: "", metaNumber: "" })] });
    expect(check(blank)).toEqual([]);
  });
});

describe("meta/missing-target", () => {
  const told = (over: Parameters<typeof meta>[0], origin: Project["origin"] = "book") =>
    check({ ...clean, origin, metas: [meta(over), ...clean.metas.slice(1)] });

  it("is a warning in the workbook and an info on the form", () => {
    const indicator = "Número de servidores capacitados";
    expect(told({ indicator })).toEqual([
      {
        code: "meta/missing-target",
        severity: "warning",
        at: [{ table: "metas", index: 0, field: "target" }],
        params: { code: "1-2-5-3", indicator },
      },
    ]);
    expect(told({ indicator }, "form")).toMatchObject([{ severity: "info" }]);
  });

  it.each<[string, Parameters<typeof meta>[0]]>([
    ["the indicator counts nothing", { indicator: "Mapa elaborado" }],
    ["the column Meta numérica holds a number", { indicator: "Número de servidores", target: 40 }],
    ["it holds a number as text", { indicator: "Número de servidores", target: "1.200" }],
    ["a number stands before the noun", { indicator: "Número de servidores", text: "Capacitar a 40 servidores" }],
    ["a number word stands before it", { indicator: "Número de servidores", text: "Capacitar cuarenta servidores" }],
    ["a number stands after it", { indicator: "Número de servidores: 40" }],
    ["a word stands between", { indicator: "Número de servidores", text: "Capacitar 40 nuevos servidores" }],
  ])("is silent where %s", (_, over) => {
    expect(told(over)).toEqual([]);
  });

  it.each<[string, Parameters<typeof meta>[0]]>([
    ["a year", { indicator: "Número de servidores", text: "Capacitar en 2022 servidores" }],
    ["a law", { indicator: "Número de servidores", text: "Capacitar servidores en la Ley 1474 de 2011" }],
    ["zero", { indicator: "Número de servidores", target: 0 }],
    ["words", { indicator: "Cantidad de servidores", target: "muchos" }],
    ["a number beside another noun", { indicator: "No. de servidores", text: "Dictar 12 talleres a servidores" }],
  ])("takes %s for no target", (_, over) => {
    expect(told(over).map(({ code }) => code)).toEqual(["meta/missing-target"]);
  });
});

describe("metas and activities", () => {
  it.each(["", 7, "otra"])("a meta of the workbook under the activity %j is an error", (activity) => {
    const metas = [meta({ activity }), meta({ ...clean.metas[0] }), ...clean.metas.slice(1)];
    expect(check(cleanProject({ metas }))).toEqual([
      {
        code: "meta/unknown-activity",
        severity: "error",
        at: [{ table: "metas", index: 0, field: "activity" }],
        params: { code: "1-2-5-3", found: String(activity) },
      },
    ]);
  });

  it.each([1, "1", "1.0", " 1 "])("%j is the first activity", (activity) => {
    expect(check(cleanProject({ metas: [meta({ activity }), ...clean.metas.slice(1)] }))).toEqual([]);
  });

  it("an activity without metas is an error, at its number", () => {
    const activities = [...clean.activities, { number: 3, text: "Divulgar", objective: "", responsible: "" }];
    const expected = [
      {
        code: "meta/orphan-activity",
        severity: "error",
        at: [{ table: "activities", index: 2, field: "number" }],
        params: { number: "3", activity: "Divulgar" },
      },
    ];
    expect(check(cleanProject({ activities }))).toEqual(expected);
    expect(check(cleanFormProject({ activities }))).toEqual(expected);
  });

  it("a blank row of Actividades is no activity", () => {
    const activities = [...clean.activities, { number: "", text: " ", objective: "", responsible: "" }];
    expect(check(cleanProject({ activities }))).toEqual([]);
  });
});

describe("subactivity/duplicate", () => {
  const rows = (...texts: readonly string[]) =>
    cleanProject({
      schedule: [
        ...clean.schedule,
        ...texts.map((text, index) => subactivity({ pidm: "1-2-7-1", number: 3 + index, text })),
      ],
    });

  it("warns at the later row with both codes and numbers", () => {
    expect(check(rows("CONSULTAR el marco normativo de los riesgos"))).toEqual([
      {
        code: "subactivity/duplicate",
        severity: "warning",
        at: [
          { table: "schedule", index: 4, field: "text" },
          { table: "schedule", index: 0, field: "text" },
        ],
        params: {
          code: "1-2-7-1",
          number: "3",
          otherCode: "1-2-5-3",
          otherNumber: "1",
          text: "CONSULTAR el marco normativo de los riesgos",
        },
      },
    ]);
  });

  it("is silent on texts that only resemble each other", () => {
    expect(check(rows("Consultar el marco normativo de los riesgos fiscales."))).toEqual([]);
  });
});

describe("subactivity/numbering", () => {
  const numbered = (...numbers: readonly (string | number)[]) =>
    cleanProject({
      metas: clean.metas.slice(0, 1),
      activities: clean.activities.slice(0, 1),
      evidence: [evidence()],
      schedule: numbers.map((number, index) => subactivity({ number, text: `Tarea ${index}` })),
    });

  it.each([
    [[1, 3], 1, "1, 3"],
    [[1, 1], 1, "1, 1"],
    [[0, 1], 0, "0, 1"],
    [[1, ""], 1, "1, –"],
    [[2, 3], 1, "2, 3"],
    [["1", "x"], 1, "1, x"],
  ])("warns once for %j, at the first wrong row", (numbers, index, found) => {
    expect(check(numbered(...numbers))).toEqual([
      {
        code: "subactivity/numbering",
        severity: "warning",
        at: [{ table: "schedule", index, field: "number" }],
        params: { code: "1-2-5-3", found, count: numbers.length },
      },
    ]);
  });

  it.each([[[1, 2, 3]], [["1", "2.0"]], [[3, 1, 2]]])("accepts %j in any order", (numbers) => {
    expect(check(numbered(...numbers))).toEqual([]);
  });
});
