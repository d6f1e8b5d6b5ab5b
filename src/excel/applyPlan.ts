import { type ApplyOptions, HostError } from "../actions/WorkbookPort";
import type { Snapshot } from "../domain/workbook/Snapshot";
import type { Op, WritePlan } from "../domain/workbook/WritePlan";
import { queueStep } from "./ops/index";
import type { BookReading } from "./readWorkbook";
import { runExcel } from "./runExcel";
import { applyPages } from "./write/applyPages";
import { clearObjects } from "./write/clearObjects";
import { gatherLooks, type Looks } from "./write/gatherLooks";
import { gatherWidths, type Widths } from "./write/gatherWidths";
import { joinCells } from "./write/joinCells";
import { mendColumns } from "./write/mendColumns";
import { openSheets } from "./write/openSheets";
import { type QuietEvents, quietEvents } from "./write/quietEvents";
import { shareRules } from "./write/shareRules";
import { splitPlan } from "./write/splitPlan";
import { trackBlank } from "./write/trackBlank";
import { trackFormats } from "./write/trackFormats";

/** Cells in a request from which on Excel should not draw and calculate in between. */
const manyCells = 5_000;

/** A refusal known beforehand costs nothing: without it the steps before the refused one would stay. */
function assertUnprotected(plan: WritePlan, known: Snapshot | undefined): void {
  const locked = new Set(known?.sheets.filter((sheet) => sheet.protected).map((sheet) => sheet.name));
  const refused = plan.find((op) => "sheet" in op && op.op !== "activate" && locked.has(op.sheet));
  if (refused !== undefined && "sheet" in refused)
    throw new HostError("protected", "AccessDenied", `${refused.op} ${refused.sheet}`);
}

/** Steps that move cells or take them away. A link only brings a look. */
const moving: ReadonlySet<Op["op"]> = new Set<Op["op"]>([
  "addTableColumn",
  "clearSheet",
  "removeSheet",
  "removeTableColumn",
  "resizeTable",
]);

/** What waits is set before a step that moves cells, and at the end of a request. */
function wait(looks: Looks, widths: Widths, forgetRanges: () => void) {
  const flush = () => {
    looks.flush();
    widths.flush();
    forgetRanges();
  };
  const flushFor = ({ op }: Op) => {
    if (moving.has(op)) flush();
    else if (op === "addLink") looks.flush();
  };
  return { flush, flushFor };
}

function assertGoing(signal: ApplyOptions["signal"]): void {
  if (signal?.aborted) throw new HostError("cancelled", "Cancelled", "signal.aborted");
}

function cellsOf(op: Op): number {
  if (op.op === "setValues") return op.values.length * (op.values[0]?.length ?? 0);
  return op.op === "setFormulas" ? op.formulas.length * (op.formulas[0]?.length ?? 0) : 0;
}

function suspendForLarge(context: Excel.RequestContext, ops: WritePlan): void {
  if (ops.reduce((sum, op) => sum + cellsOf(op), 0) < manyCells) return;
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
}

interface Writing {
  readonly orders: ApplyOptions;
  readonly known: BookReading | undefined;
  readonly quiet: QuietEvents;
}

async function writeSteps(context: Excel.RequestContext, plan: WritePlan, writing: Writing): Promise<void> {
  const { orders, known, quiet } = writing;
  const formats = trackFormats(known?.snapshot);
  const { sheet, rangeAt, forget, forgetRanges } = openSheets(context.workbook);
  const { isText, isGeneral } = formats;
  // What was written since the last reading may have made names and tables that it does not know.
  const latest = known?.charts === undefined ? undefined : known.snapshot;
  const [blank, looks, widths] = [trackBlank(latest), gatherLooks(sheet), gatherWidths(sheet)];
  const step = { workbook: context.workbook, sheet, rangeAt, isText, isGeneral, blank, looks, widths };
  const waiting = wait(looks, widths, forgetRanges);
  const written = plan.filter(({ op }) => op !== "setPage");
  const requests = splitPlan(shareRules(joinCells(written, latest)));
  const total = requests.reduce((sum, ops) => sum + ops.length, 0);
  let done = 0;
  for (const ops of requests) {
    assertGoing(orders.signal);
    suspendForLarge(context, ops);
    for (const op of ops) {
      formats.note(op);
      waiting.flushFor(op);
      queueStep(step, op);
      blank.note(op);
      forget(op);
    }
    waiting.flush();
    done += ops.length;
    if (ops === requests.at(-1)) quiet.unmute(context);
    await context.sync();
    orders.onProgress?.(done, total);
  }
  if (known !== undefined) await mendColumns(context, { sheet, quiet }, plan, known.snapshot);
  const unfitted = await applyPages(context, step, plan);
  if (unfitted.length > 0) orders.onPageRefused?.(unfitted);
}

/**
 * Writes a plan: one round trip, more only above 1 MB of payload, one more for page setup, and one before it where a sheet
 * is emptied whose charts are not known. `known` is the workbook as last read: its protection, its text formats and its charts.
 */
export async function applyPlan(plan: WritePlan, options: ApplyOptions = {}, known?: BookReading): Promise<void> {
  const quiet = quietEvents();
  try {
    await runExcel(async (context) => {
      assertUnprotected(plan, known?.snapshot);
      assertGoing(options.signal);
      quiet.mute(context);
      await clearObjects(context, plan, known);
      await writeSteps(context, plan, { orders: options, known, quiet });
    });
  } catch (error) {
    quiet.recover();
    throw error;
  }
}
