import { resolveForm } from "../../../src/domain/form/resolveForm";
import { cleanForm, formBudgetLine, said } from "../../support/buildForm";
import { readGood, sampleText } from "../../support/sampleForm";

describe("resolveForm on the sample", () => {
  it("keeps 6.5 over 7.1, 9 and 10, and shows every choice", async () => {
    const { form } = await readGood(sampleText);
    const { project, choices } = resolveForm(form);
    const counts = new Map<string, number>();
    for (const { code } of choices) counts.set(code, (counts.get(code) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({
      "start-month": 1,
      "total-as-declared": 1,
      "text-of-6.5": 1,
      "programme-of-code": 1,
      "subactivity-of-6.5": 8,
      "evidence-of-6.5": 1,
    });
    expect(choices.find(({ code }) => code === "total-as-declared")).toMatchObject({
      kept: "$199.290.000",
      dropped: "$599.290.000",
    });
    expect([project.activities.length, project.metas.length, project.schedule.length]).toEqual([2, 7, 32]);
    expect(project.metas.map((meta) => meta.activity)).toEqual([1, 1, 1, 1, 2, 2, 2]);
    expect(project.budget.map((line) => line.activity)).toEqual([1, 1, 2, 2]);
    expect(project.ficha).toMatchObject({
      date: "2022-09-19",
      vigencia: 2022,
      startMonth: 9,
      declaredTotal: "$199.290.000",
    });
  });

  it("puts 1-2-5-5 under programme 5 in the catalogue, as its code says", async () => {
    const { form } = await readGood(sampleText);
    const entry = resolveForm(form).project.pidm.find(({ code }) => code === "1-2-5-5");
    expect(entry?.programa).toMatch(/^Programa 5:/);
  });
});

describe("resolveForm", () => {
  it.each([
    [1, [0, 1]],
    [9, [8, 9]],
    [12, [11]],
  ])("puts Mes 1 in month %d of the year; what runs past December stays on paper", (month, marked) => {
    const { project } = resolveForm(cleanForm(), month);
    const months = project.schedule[0]?.months ?? [];
    expect([...months.keys()].filter((index) => months[index] === "✓")).toEqual(marked);
  });

  it("asks about the TOTAL only where the lines contradict it, to the centavo", () => {
    const budget = [formBudgetLine("a", "Uno", "$100,50", 1), formBudgetLine("a", "Dos", "$99,50", 2)];
    const asked = (total: string) =>
      resolveForm(cleanForm({ budget, declaredTotal: said(total, "8.1") })).choices.filter(
        ({ code }) => code === "total-as-declared",
      );
    expect(asked("$200")).toEqual([]);
    expect(asked("$201")).toMatchObject([{ kept: "$201", dropped: "$200" }]);
  });
});
