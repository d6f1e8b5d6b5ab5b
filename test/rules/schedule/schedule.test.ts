import type { Draft } from "../../../src/domain/findings/Finding";
import type { FormRecord } from "../../../src/domain/form/FormRecord";
import { resolveForm } from "../../../src/domain/form/resolveForm";
import type { Project } from "../../../src/domain/project/Project";
import { scheduleFormRules, scheduleReadingRules, scheduleRules } from "../../../src/rules/schedule";
import { validateForm } from "../../../src/rules/validate";
import { cleanForm, formScheduleRow, said } from "../../support/buildForm";
import { cleanProject, evidence, subactivity } from "../../support/buildProject";

const form = cleanForm();
const clean = cleanProject();

/** The schedule rules that look at the paper. */
function checkForm(over: Partial<FormRecord>, startMonth?: number): readonly Draft[] {
  const record = cleanForm(over);
  const resolved = resolveForm(record, startMonth);
  return [
    ...scheduleFormRules.flatMap((rule) => rule(record)),
    ...scheduleReadingRules.flatMap((rule) => rule(record, resolved)),
  ];
}

const checkBook = (over: Partial<Project>): readonly Draft[] =>
  scheduleRules.flatMap((rule) => rule(cleanProject(over)));
const withMarks = (marks: readonly string[]) =>
  form.schedule.map((row, index) => ({ ...row, months: [...(marks[index] ?? "")].map((mark) => mark === "x") }));
const rowAt = (row: number) => ({ section: "9", row, line: 300 + row });

it("the clean schedule is silent on paper and in the workbook", () => {
  expect([checkForm({}), checkBook({})]).toEqual([[], []]);
});

describe("schedule/empty and schedule/row-without-month", () => {
  it("tells a schedule without months once, on both", () => {
    expect(checkForm({ schedule: withMarks(["...", "...", "...", "..."]) })).toEqual([
      { code: "schedule/empty", severity: "error", at: [{ section: "9", row: 0 }], params: { rows: 4 } },
    ]);
    const schedule = clean.schedule.map((row) => ({ ...row, months: row.months.map(() => "") }));
    expect(checkBook({ schedule })).toEqual([
      {
        code: "schedule/empty",
        severity: "error",
        at: [{ table: "schedule", index: 0, field: "month1" }],
        params: { rows: 4 },
      },
    ]);
  });

  it("tells a single row without months, on both", () => {
    expect(checkForm({ schedule: withMarks(["xx.", "...", "x..", "..x"]) })).toEqual([
      {
        code: "schedule/row-without-month",
        severity: "warning",
        at: [rowAt(2)],
        params: { code: "1-2-5-3", number: "2", text: "Diseñar el mapa de riesgos con los municipios." },
      },
    ]);
    const schedule = clean.schedule.map((row, index) =>
      index === 1 ? { ...row, months: ["", "0", "no", "-", false, 0] } : row,
    );
    expect(checkBook({ schedule })).toEqual([
      {
        code: "schedule/row-without-month",
        severity: "warning",
        at: [{ table: "schedule", index: 1, field: "month1" }],
        params: { code: "1-2-5-3", number: "2", text: "Diseñar el mapa de riesgos con los municipios." },
      },
    ]);
  });

  it.each(["✓", "x", 1, true, "oct"])("takes %j for a mark", (mark) => {
    const schedule = clean.schedule.map((row, index) =>
      index === 1 ? { ...row, months: [...new Array(9).fill(""), mark] } : row,
    );
    expect(checkBook({ schedule })).toEqual([]);
  });

  it("leaves an empty table and blank rows alone", () => {
    expect([checkForm({ schedule: [] }), checkBook({ schedule: [] })]).toEqual([[], []]);
    expect(
      checkBook({ schedule: [...clean.schedule, subactivity({ pidm: "", number: "", text: " ", months: "" })] }),
    ).toEqual([]);
  });
});

describe("6.5 and 9 hold the same subactivities", () => {
  it("tells one that 9 lacks, at 6.5", () => {
    expect(checkForm({ schedule: form.schedule.toSpliced(1, 1) })).toEqual([
      {
        code: "schedule/missing-subactivity",
        severity: "error",
        at: [{ section: "6.5", row: 1, line: 101 }],
        params: { code: "1-2-5-3", number: "2", text: "Diseñar el mapa de riesgos con los municipios." },
      },
    ]);
  });

  it("tells one that only 9 holds, at 9", () => {
    const extra = formScheduleRow(form.metas[0]?.activity.text ?? "", 3, "Sembrar árboles en las riberas.", "x..", 3);
    const schedule = form.schedule.toSpliced(2, 0, extra);
    expect(checkForm({ schedule })).toEqual([
      {
        code: "schedule/unknown-subactivity",
        severity: "error",
        at: [rowAt(3)],
        params: { number: "3", text: "Sembrar árboles en las riberas." },
      },
    ]);
  });

  it("tells other words for the same subactivity, with both texts", () => {
    const text = "Consultar el marco normativo de riesgos.";
    const schedule = form.schedule.with(0, formScheduleRow(form.metas[0]?.activity.text ?? "", 1, text, "xx.", 1));
    expect(checkForm({ schedule })).toEqual([
      {
        code: "schedule/text-drift",
        severity: "warning",
        at: [rowAt(1), { section: "6.5", row: 1, line: 101 }],
        params: {
          code: "1-2-5-3",
          number: "1",
          found: text,
          expected: "Consultar el marco normativo de los riesgos.",
          similarity: 0.9,
        },
      },
    ]);
  });

  it("takes two texts below 0,6 in one place for two subactivities", () => {
    const schedule = form.schedule.with(
      0,
      formScheduleRow(form.metas[0]?.activity.text ?? "", 1, "Sembrar árboles.", "xx.", 1),
    );
    expect(checkForm({ schedule }).map(({ code }) => code)).toEqual([
      "schedule/missing-subactivity",
      "schedule/unknown-subactivity",
    ]);
  });

  it.each(["CONSULTAR EL MARCO NORMATIVO DE LOS RIESGOS", "Consultar el marco  normativo de los riesgos"])(
    "is silent on %j",
    (text) => {
      const schedule = form.schedule.with(0, formScheduleRow(form.metas[0]?.activity.text ?? "", 1, text, "xx.", 1));
      expect(checkForm({ schedule })).toEqual([]);
    },
  );

  it("matches the same text under two metas by its place, not by its text", () => {
    const twice = "Socializar los resultados.";
    const metas = form.metas.map((meta) => ({
      ...meta,
      subactivities: [...meta.subactivities, { ...said(twice, "6.5", meta.at.row), number: 3 }],
    }));
    const [a, b, c, d] = form.schedule;
    const rows = [
      a,
      b,
      formScheduleRow(form.metas[0]?.activity.text ?? "", 3, twice, "x..", 3),
      c,
      d,
      formScheduleRow(form.metas[1]?.activity.text ?? "", 3, twice, "...", 6),
    ];
    const drafts = checkForm({ metas, schedule: rows.filter((row) => row !== undefined) });
    expect(drafts.map(({ code, params }) => [code, params])).toEqual([
      ["schedule/row-without-month", { code: "1-2-7-1", number: "3", text: twice }],
    ]);
  });
});

describe("schedule/column-shift", () => {
  it("warns at the shifted row with the meta of its subactivity, and swallows its missing months", () => {
    const shifted = {
      ...form.schedule[1],
      text: "Diseñar el mapa de riesgos con los municipios.",
      months: [false, false, false],
      shifted: true,
    } as (typeof form.schedule)[number];
    const record = cleanForm({ schedule: form.schedule.with(1, shifted) });
    const { findings } = validateForm(record, resolveForm(record));
    expect(findings.map(({ code, severity, places, params }) => [code, severity, places, params])).toEqual([
      [
        "schedule/column-shift",
        "warning",
        [rowAt(2)],
        { code: "1-2-5-3", number: "2", text: "Diseñar el mapa de riesgos con los municipios." },
      ],
    ]);
  });
});

describe("schedule/beyond-vigencia", () => {
  it.each([
    [11, ".xx", "error", "after", [1], 2023],
    [12, "..x", "error", "after", [2], 2023],
    [12, ".xx", "error", "after", [1, 2], 2023],
  ])("on paper, with Mes 1 in month %d, %j runs past December", (start, marks, severity, edge, months, year) => {
    const schedule = withMarks([marks, "x..", "x..", "x.."]);
    const [draft, ...others] = checkForm({ schedule }, start).filter(({ code }) => code === "schedule/beyond-vigencia");
    expect(others).toEqual([]);
    expect(draft).toMatchObject({
      severity,
      at: [rowAt(1)],
      params: { code: "1-2-5-3", number: "1", edge, months, year, vigencia: 2022 },
    });
  });

  it("is silent on paper up to December, and infos before the registration", () => {
    expect(checkForm({ schedule: withMarks(["..x", "x..", "x..", "x.."]) }, 10)).toEqual([]);
    const early = checkForm({ schedule: withMarks(["x..", "..x", "..x", "..x"]) }, 8);
    expect(early).toMatchObject([
      { severity: "info", at: [rowAt(1)], params: { edge: "before", months: [8], year: 2022 } },
    ]);
  });

  it("counts Mes 1 from the registration where nobody said the month", () => {
    const drafts = checkForm({
      date: said("19 de noviembre de 2022", "1", 0, 6),
      schedule: withMarks([".xx", "x..", "x..", "x.."]),
    });
    expect(drafts).toMatchObject([{ severity: "error", params: { months: [1], year: 2023 } }]);
  });

  it("in the workbook tells each month before the registration at its cell", () => {
    const schedule = clean.schedule.map((row, index) =>
      index === 0 ? { ...row, months: ["", "", "", "", "", "", "", "x", "x", "", "", ""] } : row,
    );
    expect(checkBook({ schedule })).toEqual([
      {
        code: "schedule/beyond-vigencia",
        severity: "info",
        at: [{ table: "schedule", index: 0, field: "month8" }],
        params: {
          code: "1-2-5-3",
          number: "1",
          text: "Consultar el marco normativo de los riesgos.",
          edge: "before",
          months: [8],
          year: 2022,
          vigencia: 2022,
        },
      },
    ]);
  });

  it.each<[string, Partial<Project["ficha"]>]>([
    ["there is no vigencia", { vigencia: "" }],
    ["the registration is of another year and told there", { date: "2023-03-01" }],
    ["it was registered the year before", { date: "2021-11-01" }],
  ])("is silent in the workbook where %s", (_, ficha) => {
    expect(checkBook({ ficha: { ...clean.ficha, ...ficha } })).toEqual([]);
  });
});

describe("rows of the workbook that belong to no meta", () => {
  it.each(["1-2-9-9", "", "meta tres"])("with the code %j are errors in Cronograma and Evidencias", (pidm) => {
    const drafts = checkBook({
      schedule: [...clean.schedule, subactivity({ pidm, text: "Otra tarea." })],
      evidence: [...clean.evidence, evidence({ pidm, text: "Otra evidencia." })],
    });
    expect(drafts).toEqual([
      {
        code: "schedule/unknown-meta",
        severity: "error",
        at: [{ table: "schedule", index: 4, field: "pidm" }],
        params: { found: pidm, text: "Otra tarea." },
      },
      {
        code: "evidence/unknown-meta",
        severity: "error",
        at: [{ table: "evidence", index: 3, field: "pidm" }],
        params: { found: pidm, text: "Otra evidencia." },
      },
    ]);
  });

  it.each(["1–2–5–3", " 1-2-5-3 ", "1.2.5.3"])("the code %j still finds its meta", (pidm) => {
    expect(checkBook({ evidence: [...clean.evidence, evidence({ pidm })] })).toEqual([]);
  });
});
