import { check } from "../../src/actions/check";
import { reportRisks } from "../../src/actions/reportRisks";
import { structure } from "../../src/actions/structure";
import { summarize } from "../../src/actions/summarize";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import { planTakeBack } from "../../src/domain/workbook/planTakeBack";
import { planUndo } from "../../src/domain/workbook/planUndo";
import { emptySnapshot, type Snapshot } from "../../src/domain/workbook/Snapshot";
import type { WritePlan } from "../../src/domain/workbook/WritePlan";
import { bigRiskMap } from "../support/bigRiskMap";
import { typeInto } from "../support/bookTools";
import { expectSameBook } from "../support/comparableBook";
import { fc } from "../support/property";
import { sampleProject } from "../support/sampleProject";

const now = "2026-11-29T10:00";
const newBook = applyPlan(emptySnapshot, [{ op: "addSheet", sheet: "Hoja1" }]);

interface Work {
  readonly before: Snapshot;
  readonly plan: WritePlan;
}

/** Jobs that make sheets, tables, rows and charts, and a check that writes over an older one. */
async function jobs(): Promise<Readonly<Record<string, Work>>> {
  const { project, report: formReport } = await sampleProject();
  const made = structure.run(newBook, { project, formReport }).plan;
  const sample = applyPlan(newBook, made);
  const checked = applyPlan(sample, check.run(sample, { now }).plan);
  const corrected = typeInto(checked, "Presupuesto", "F11", [[34_500_000]]);
  const risks = applyPlan(newBook, structure.run(newBook, { project: bigRiskMap(4, 2) }).plan);
  return {
    structure: { before: newBook, plan: made },
    check: { before: sample, plan: check.run(sample, { now }).plan },
    checkAgain: { before: corrected, plan: check.run(corrected, { now: "2026-11-30T10:00" }).plan },
    summary: { before: sample, plan: summarize.run(sample).plan },
    report: { before: risks, plan: reportRisks.run(risks, { now }).plan },
  };
}

const anyJob = fc.constantFrom("structure", "check", "checkAgain", "summary", "report");
const anyShare = fc.double({ min: 0, max: 1, noNaN: true });

const partOf = (plan: WritePlan, share: number) => plan.slice(0, Math.floor(plan.length * share));

describe("A job that the person or Excel stops half way", () => {
  it("is taken back whole wherever it was stopped", async () => {
    const all = await jobs();
    fc.assert(
      fc.property(anyJob, anyShare, (name, share) => {
        const { before, plan } = all[name] as Work;
        expect(plan.length).toBeGreaterThan(5);
        const half = applyPlan(before, partOf(plan, share));
        const undo = planUndo(half, { before, plan });
        expect(undo.kept).toEqual([]);
        expectSameBook(applyPlan(half, undo.plan), before);
      }),
      { numRuns: 40 },
    );
  });

  it("is taken back whole by an undo that was itself stopped, and asked for again", async () => {
    const all = await jobs();
    fc.assert(
      fc.property(anyJob, anyShare, (name, share) => {
        const { before, plan } = all[name] as Work;
        const after = applyPlan(before, plan);
        const half = applyPlan(after, partOf(planUndo(after, { before, plan }).plan, share));
        const undo = planUndo(half, { before, plan });
        expect(undo.kept).toEqual([]);
        expectSameBook(applyPlan(half, undo.plan), before);
      }),
      { numRuns: 30 },
    );
  });

  it("is no one's change where two jobs wrote a cell and only the older one's content is back", () => {
    const before = typeInto(newBook, "Hoja1", "A1", [["antes"]]);
    const write = (text: string): WritePlan => [{ op: "setValues", sheet: "Hoja1", area: "A1", values: [[text]] }];
    const between = applyPlan(before, write("uno"));
    const done = [
      { before: between, plan: write("dos") },
      { before, plan: write("uno") },
    ];
    expect(planTakeBack(before, done)).toMatchObject({ plan: [], kept: [], lost: [], needed: [] });
    const typed = typeInto(before, "Hoja1", "A1", [["mío"]]);
    expect(planTakeBack(typed, done).kept).toEqual([{ sheet: "Hoja1", cell: "A1" }]);
  });

  it("leaves what somebody typed meanwhile, and names it", async () => {
    const { before, plan } = (await jobs()).structure as Work;
    const half = typeInto(applyPlan(before, partOf(plan, 0.8)), "Ficha", "H40", [["mi nota"]]);
    const undo = planUndo(half, { before, plan });
    expect(undo.kept).toEqual([{ sheet: "Ficha", cell: "H40" }]);
    expect(applyPlan(half, undo.plan).sheets.map(({ name }) => name)).toContain("Ficha");
  });
});
