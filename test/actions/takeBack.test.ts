import { attendFindings } from "../../src/actions/attendFindings";
import { check } from "../../src/actions/check";
import { fixFindings } from "../../src/actions/fixFindings";
import { reportRisks } from "../../src/actions/reportRisks";
import { saveRisk } from "../../src/actions/saveRisk";
import { structure } from "../../src/actions/structure";
import { summarize } from "../../src/actions/summarize";
import type { Report } from "../../src/domain/findings/Finding";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import { planRedo } from "../../src/domain/workbook/planRedo";
import { planTakeBack } from "../../src/domain/workbook/planTakeBack";
import { emptySnapshot, type Snapshot } from "../../src/domain/workbook/Snapshot";
import type { WritePlan } from "../../src/domain/workbook/WritePlan";
import { type Written, withCheck } from "../../src/domain/workbook/Written";
import { decodeFindingRows } from "../../src/layouts/findingRows";
import { typeInto } from "../support/bookTools";
import { comparableBook } from "../support/comparableBook";
import { fc } from "../support/property";
import { sampleProject } from "../support/sampleProject";
import { completeDraft } from "./riskDrafts";

const now = "2026-11-29T10:00";
const mine = typeInto(applyPlan(emptySnapshot, [{ op: "addSheet", sheet: "Hoja1" }]), "Hoja1", "B2:C3", [
  ["Notas", 7],
  ["mías", "=C2"],
]);

const steps = ["structure", "check", "fix", "attend", "summary", "report", "risk", "undo", "undoTwo", "redo"] as const;
type Step = (typeof steps)[number];

/** What a check writes of itself is no part of what a person did. */
function withoutChecks(book: Snapshot): unknown {
  const sheets = book.sheets.filter(({ name }) => name !== "Hallazgos" && name !== "Inicio");
  return comparableBook({ ...book, sheets, properties: {} });
}

/** A workbook in which jobs run, and what it held before each of them. */
class Session {
  book: Snapshot = mine;
  done: Written[] = [];
  undone: Written[] = [];
  report: Report | undefined;

  constructor(private readonly sample: Awaited<ReturnType<typeof sampleProject>>) {}

  private write(plan: WritePlan): void {
    if (plan.length === 0) return;
    this.done.unshift({ before: this.book, plan });
    this.undone = [];
    this.book = applyPlan(this.book, plan);
  }

  private check(): void {
    const { plan, report } = check.run(this.book, { now });
    this.done = [...withCheck(this.done, { before: this.book, plan })];
    this.report = report;
    this.book = applyPlan(this.book, plan);
  }

  private takeBack(count: number): void {
    const back = this.done.slice(0, count);
    const oldest = back.at(-1);
    if (oldest === undefined) return;
    const { plan, kept } = planTakeBack(this.book, back);
    expect(kept).toEqual([]);
    this.book = applyPlan(this.book, plan);
    expect(withoutChecks(this.book)).toEqual(withoutChecks(oldest.before));
    this.done = this.done.slice(count);
    this.report = undefined;
    this.undone.unshift(...back.toReversed().map(({ before, plan }) => ({ before, plan })));
  }

  private redo(): void {
    const [first, ...rest] = this.undone;
    if (first === undefined) return;
    const plan = planRedo(this.book, first);
    expect(plan).toBe(first.plan);
    this.book = applyPlan(this.book, first.plan);
    expect(withoutChecks(this.book)).toEqual(withoutChecks(applyPlan(first.before, first.plan)));
    this.done.unshift(first);
    this.undone = rest;
  }

  run(step: Step): void {
    const { project, report } = this.sample;
    const fix = this.report?.findings.find((one) => one.fix)?.fix ?? this.report?.findings[0]?.fix;
    const explained = this.report?.findings.flatMap((one) => one.explanations ?? [])[0]?.fix;
    const jobs: Readonly<Record<Step, () => void>> = {
      structure: () => this.write(structure.run(this.book, { project, formReport: report }).plan),
      check: () => this.check(),
      fix: () => this.write(fixFindings.run(this.book, { plans: [explained ?? fix?.plan ?? []] }).plan),
      attend: () => this.write(attendFindings.run(this.book, { keys: [this.openKey()], today: "2026-11-29" }).plan),
      summary: () => this.write(summarize.run(this.book).plan),
      report: () => this.write(reportRisks.run(this.book, { now }).plan),
      risk: () => this.write(saveRisk.run(this.book, { draft: completeDraft() }).plan),
      undo: () => this.takeBack(1),
      undoTwo: () => this.takeBack(2),
      redo: () => this.redo(),
    };
    jobs[step]();
  }

  /** The first finding of the form that nobody attended. */
  private openKey(): string {
    return decodeFindingRows(this.book).find(({ origin, state }) => origin === "form" && state === "open")?.key ?? "";
  }

  undoAll(): void {
    this.takeBack(this.done.length);
  }
}

describe("planTakeBack and planRedo", () => {
  it("after any sequence of jobs, undo and redo, taking all back gives the workbook of the beginning, and its sheets only", async () => {
    const sample = await sampleProject();
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...steps), { minLength: 3, maxLength: 9 }), (sequence) => {
        const session = new Session(sample);
        session.run("structure");
        for (const step of sequence) session.run(step);
        session.undoAll();
        expect(comparableBook(session.book)).toEqual(comparableBook(mine));
      }),
      { numRuns: 12 },
    );
  });

  it("takes back a mark on a finding that a later check moved to another row", async () => {
    const session = new Session(await sampleProject());
    const steps = ["structure", "summary", "attend", "check", "attend"] as const;
    for (const step of steps) session.run(step);
    session.undoAll();
    expect(comparableBook(session.book)).toEqual(comparableBook(mine));
  });

  it("takes the structure back together with what a check wrote on its sheets, so that no sheet stays", async () => {
    const { project } = await sampleProject();
    const made = structure.run(mine, { project }).plan;
    const structured = applyPlan(mine, made);
    const checked = check.run(structured, { now }).plan;
    const book = applyPlan(structured, checked);
    const plain: Written = { before: mine, plan: made };
    const alone = applyPlan(book, planTakeBack(book, [plain]).plan);
    expect(alone.sheets.map(({ name }) => name)).toContain("Hallazgos");
    const whole = planTakeBack(book, withCheck([plain], { before: structured, plan: checked }));
    expect(whole.kept).toEqual([]);
    expect(applyPlan(book, whole.plan).sheets.map(({ name }) => name)).toEqual(["Hoja1"]);
  });

  it("leaves what a person typed on a sheet of the structure, names its cells, and nothing of sheets that go", async () => {
    const { project } = await sampleProject();
    const plan = structure.run(mine, { project }).plan;
    const book = typeInto(applyPlan(mine, plan), "Presupuesto", "H20", [["mi nota"]]);
    const { kept, plan: back } = planTakeBack(book, [{ before: mine, plan }]);
    expect(kept).toEqual([{ sheet: "Presupuesto", cell: "H20" }]);
    const left = applyPlan(book, back).sheets.map(({ name }) => name);
    expect(left).toContain("Presupuesto");
    expect(left).not.toContain("Resumen");
  });

  it("does nothing again where somebody changed a cell of the sheet meanwhile", () => {
    const plan: WritePlan = [{ op: "setValues", sheet: "Hoja1", area: "B2", values: [["Otras"]] }];
    expect(planRedo(mine, { before: mine, plan })).toBe(plan);
    const typed = typeInto(mine, "Hoja1", "C9", [[1]]);
    expect(planRedo(typed, { before: mine, plan })).toBeUndefined();
  });
});
