import { check } from "../../src/actions/check";
import { structure } from "../../src/actions/structure";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import { planRedo } from "../../src/domain/workbook/planRedo";
import { planTakeBack } from "../../src/domain/workbook/planTakeBack";
import { emptySnapshot, type Snapshot } from "../../src/domain/workbook/Snapshot";
import type { WritePlan } from "../../src/domain/workbook/WritePlan";
import { type Written, withCheck } from "../../src/domain/workbook/Written";
import { typeInto } from "../support/bookTools";
import { fc } from "../support/property";
import { sampleProject } from "../support/sampleProject";
import { typingOp } from "../support/undo/typings";
import type { UndoBook, UndoStep } from "../support/undo/UndoBook";
import { UndoSession } from "../support/undo/UndoSession";
import { undoPlans } from "../support/undo/undoInputs";
import { undoExample, undoSequences, undoSteps } from "../support/undo/undoSequences";

const now = "2026-11-29T10:00";
const mine = typeInto(applyPlan(emptySnapshot, [{ op: "addSheet", sheet: "Hoja1" }]), "Hoja1", "B2:C3", [
  ["Notas", 7],
  ["mías", "=C2"],
]);

/** The pure interpreter of plans. */
function pureBook(first: Snapshot): UndoBook {
  let book = first;
  const apply = (plan: WritePlan) => {
    book = applyPlan(book, plan);
  };
  return {
    readsLooks: true,
    read: async () => book,
    hold: async () => book,
    apply: async (plan) => apply(plan),
    type: (typing) => apply([typingOp(typing)]),
  };
}

describe("planTakeBack and planRedo", () => {
  it("after any sequence of commands, undo, redo and typing, taking back gives the workbook of before", async () => {
    const plans = await undoPlans();
    const ran = new Set<UndoStep>();
    await fc.assert(
      fc.asyncProperty(undoSequences(9), async (sequence) => {
        const session = new UndoSession(pureBook(mine), plans, ran);
        await session.run(["structure", ...sequence]);
        await session.end();
      }),
      { numRuns: 10, examples: [[undoExample]] },
    );
    expect([...ran].sort()).toEqual([...undoSteps].sort());
  });

  it("takes back a mark on a finding that a later check moved to another row", async () => {
    const session = new UndoSession(pureBook(mine), await undoPlans(), new Set());
    await session.run(["structure", "summarize", "attendFindings", "check", "attendFindings"]);
    await session.end();
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
