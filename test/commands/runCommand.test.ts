import { type ActionResult, isInDoubt } from "../../src/actions/Action";
import { findShown } from "../../src/actions/ownSheets";
import { actions } from "../../src/actions/registry";
import { HostError, type WorkbookPort } from "../../src/actions/WorkbookPort";
import { type CommandOutcome, lastOutcome, onOutcome } from "../../src/commands/commandOutcomes";
import { type BookCommand, runCommand } from "../../src/commands/runCommand";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import { emptySnapshot, type Snapshot } from "../../src/domain/workbook/Snapshot";
import type { WritePlan } from "../../src/domain/workbook/WritePlan";
import { snapshotWorkbook } from "../support/snapshotWorkbook";

/** A workbook over a Snapshot that notes the plans written into it. */
function snapshotPort(start: Snapshot = emptySnapshot) {
  const book = snapshotWorkbook(start);
  const plans: WritePlan[] = [];
  const apply: WorkbookPort["apply"] = (plan, options) => {
    plans.push(plan);
    return book.apply(plan, options);
  };
  return { ...book, apply, plans };
}

const withInicio = applyPlan(emptySnapshot, [{ op: "addSheet", sheet: "Inicio" }]);
const report = { valid: true, counts: { error: 0, warning: 0, info: 0 }, findings: [] };

function command(result: ActionResult | Error): BookCommand {
  const compute = async (before: Snapshot) => {
    if (result instanceof Error) throw result;
    const sheet = findShown(applyPlan(before, result.plan), actions.check.ribbon.shownOn);
    return { ...result, asks: isInDoubt(result), sheet };
  };
  return { id: "check", compute };
}

async function run(one: BookCommand, port = snapshotPort(withInicio)) {
  let shown = 0;
  await runCommand(one, port, async () => {
    shown += 1;
  });
  return { port, shown, outcome: lastOutcome() };
}

describe("runCommand", () => {
  it("writes the plan and ends on the first sheet that shows the result", async () => {
    const plan: WritePlan = [{ op: "addSheet", sheet: "Hallazgos" }];
    const { port, shown, outcome } = await run(command({ plan, report }));
    expect(port.plans).toEqual([[...plan, { op: "activate", sheet: "Hallazgos" }]]);
    expect(shown).toBe(0);
    expect(outcome).toEqual({ id: "check", state: "done", before: withInicio, plan, report });
  });

  it("writes nothing where people typed on the sheet, and opens the pane, which asks", async () => {
    const typed = [{ sheet: "Inicio", cell: "B4", text: "Nota" }];
    const { port, shown, outcome } = await run(command({ plan: [{ op: "clearSheet", sheet: "Inicio" }], typed }));
    expect([port.plans, shown, outcome]).toEqual([[], 1, { id: "check", state: "asks" }]);
  });

  it("shows another sheet when the plan takes the first one away", async () => {
    const before = applyPlan(withInicio, [{ op: "addSheet", sheet: "Hallazgos" }]);
    const { port } = await run(command({ plan: [{ op: "removeSheet", sheet: "Hallazgos" }] }), snapshotPort(before));
    expect(port.plans[0]?.at(-1)).toEqual({ op: "activate", sheet: "Inicio" });
  });

  it("leaves the place to the plan when the plan has chosen one", async () => {
    const plan: WritePlan = [{ op: "activate", sheet: "Inicio", cell: "B4" }];
    const { port } = await run(command({ plan }));
    expect(port.plans).toEqual([plan]);
  });

  it("writes nothing in a workbook without our sheets and opens the pane, which says how to begin", async () => {
    const { port, shown, outcome } = await run(command({ plan: [] }), snapshotPort());
    expect(port.plans).toEqual([]);
    expect(shown).toBe(1);
    expect(outcome).toEqual({ id: "check", state: "no-project" });
  });

  it("opens the pane with the failure when Excel refuses", async () => {
    const error = new HostError("protected", "AccessDenied", "range.values = …");
    const { shown, outcome } = await run(command(error));
    expect(shown).toBe(1);
    expect(outcome).toEqual({ id: "check", state: "failed", error });
  });

  it("tells everyone who listens, until they stop", async () => {
    const heard: CommandOutcome["state"][] = [];
    const stop = onOutcome((outcome) => heard.push(outcome.state));
    await run(command({ plan: [] }));
    await run(command(new Error("x")));
    stop();
    await run(command({ plan: [] }));
    expect(heard).toEqual(["done", "failed"]);
  });
});
