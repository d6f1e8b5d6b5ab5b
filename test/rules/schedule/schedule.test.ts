import { formScheduleRow, said } from "../../support/buildForm";
import { subactivity } from "../../support/buildProject";
import { checkBook, checkForm, clean, form, rowAt, withMarks } from "./scheduleSamples";

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
    const extra = formScheduleRow(form.metas[0]?.activity.text ?? "", 3, {
      number: 3,
      text: "Sembrar árboles en las riberas.",
      marks: "x..",
    });
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
    const schedule = form.schedule.with(
      0,
      formScheduleRow(form.metas[0]?.activity.text ?? "", 1, { number: 1, text, marks: "xx." }),
    );
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
      formScheduleRow(form.metas[0]?.activity.text ?? "", 1, { number: 1, text: "Sembrar árboles.", marks: "xx." }),
    );
    expect(checkForm({ schedule }).map(({ code }) => code)).toEqual([
      "schedule/missing-subactivity",
      "schedule/unknown-subactivity",
    ]);
  });

  it.each(["CONSULTAR EL MARCO NORMATIVO DE LOS RIESGOS", "Consultar el marco  normativo de los riesgos"])(
    "is silent on %j",
    (text) => {
      const schedule = form.schedule.with(
        0,
        formScheduleRow(form.metas[0]?.activity.text ?? "", 1, { number: 1, text, marks: "xx." }),
      );
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
      formScheduleRow(form.metas[0]?.activity.text ?? "", 3, { number: 3, text: twice, marks: "x.." }),
      c,
      d,
      formScheduleRow(form.metas[1]?.activity.text ?? "", 6, { number: 3, text: twice, marks: "..." }),
    ];
    const drafts = checkForm({ metas, schedule: rows.filter((row) => row !== undefined) });
    expect(drafts.map(({ code, params }) => [code, params])).toEqual([
      ["schedule/row-without-month", { code: "1-2-7-1", number: "3", text: twice }],
    ]);
  });
});
