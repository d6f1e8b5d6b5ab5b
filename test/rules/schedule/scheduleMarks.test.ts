import { resolveForm } from "../../../src/domain/form/resolveForm";
import type { Project } from "../../../src/domain/project/Project";
import { validateForm } from "../../../src/rules/validate";
import { cleanForm, said } from "../../support/buildForm";
import { evidence, subactivity } from "../../support/buildProject";
import { checkBook, checkForm, clean, form, rowAt, withMarks } from "./scheduleSamples";

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
