import { alteredTables } from "../domain/copies/alteredTables";
import { isAsSent } from "../domain/copies/compareReturn";
import { judgeReturn } from "../domain/copies/judgeReturn";
import type { Receipt } from "../domain/copies/Receipt";
import type { ReturnChange, ReturnComparison } from "../domain/copies/Return";
import type { Project } from "../domain/project/Project";
import { isTickedAtFirst, sortOf } from "../domain/project/versions/FormChange";
import { applyPlan } from "../domain/workbook/applyPlan";
import type { Snapshot } from "../domain/workbook/Snapshot";
import type { StructureConflict } from "../domain/workbook/StructureConflict";
import type { WritePlan } from "../domain/workbook/WritePlan";
import { sealOf } from "../layouts/copies/sentRecord";
import { decodeBook } from "../layouts/decodeBook";
import { templateVersion } from "../layouts/templateVersion";
import type { Action } from "./Action";
import { cameBefore, compareAgain, planRemembered } from "./copies/compareAgain";
import { fingerprintsOf, planReceived, type ReceivedFile } from "./copies/planReceived";
import { sendResult } from "./copies/sendResult";
import { planChosen } from "./newForm/planChosen";
import { onSheets, type RowsResult } from "./rows/onSheets";

/** What is taken of a return: at first what nobody can regret; of conflicts theirs, ours, or what a person ticked, by id. */
export type ReturnChoice = { readonly conflicts: "theirs" | "ours" } | { readonly ids: ReadonlySet<string> };

interface ReceiveInput {
  /** Files with their return, by name and fingerprint. */
  readonly files: readonly ReceivedFile[];
  /** ISO date. */
  readonly today: string;
  /** By fingerprint of the file, since two files can have one name; without one, nothing of what both changed is taken. */
  readonly choices?: Readonly<Record<string, ReturnChoice>>;
}

export interface ReceiveResult extends RowsResult {
  readonly receipts: readonly Receipt[];
}

const sheets = [
  "evidence",
  "followUp",
  "execution",
  "training",
  "actors",
  "indices",
  "sends",
  "risks",
  "impacts",
  "controls",
] as const;

/** What stays as the workbook has it because a person said so; of a row that went, too. */
function settle(
  { changes }: ReturnComparison,
  taken: readonly ReturnChange[],
  choice: ReturnChoice | undefined,
): readonly ReturnChange[] {
  const isAnswered = choice !== undefined && ("ids" in choice || choice.conflicts === "ours");
  return isAnswered ? changes.filter((change) => !(isTickedAtFirst(change) || taken.includes(change))) : [];
}

function choose({ changes }: ReturnComparison, choice: ReturnChoice | undefined): readonly ReturnChange[] {
  if (choice !== undefined && "ids" in choice) return changes.filter(({ id }) => choice.ids.has(id));
  const theirs = choice?.conflicts === "theirs";
  return changes.filter((change) => isTickedAtFirst(change) || (theirs && sortOf(change) === "conflict"));
}

interface Start {
  /** The workbook before any of the files. */
  readonly start: Snapshot;
  /** The same bytes stand among the files before this one. */
  readonly again: boolean;
}

interface ReturnStep {
  readonly plan: WritePlan;
  readonly conflicts: readonly StructureConflict[];
  readonly receipt: Receipt;
}

/** Whether this very file came before; the last one of a copy that asks what nobody has answered is asked again. */
function cameAs({ sends }: Project, fingerprint: string, again: boolean): "new" | "done" | "open" {
  const same = sends.find((send) => fingerprintsOf(send).includes(fingerprint));
  if (same === undefined) return "new";
  const isLast = fingerprintsOf(same)[0] === fingerprint;
  return !again && isLast && sendResult(same.result) === "conflicts" ? "open" : "done";
}

/** Receives one file into a workbook whose sheets are whole. */
function receive(
  book: Snapshot,
  file: ReceivedFile,
  { today, choices = {}, start, again }: ReceiveInput & Start,
): ReturnStep {
  const { name, fingerprint, returned } = file;
  const decoded = decodeBook(book);
  const ours = decoded.project;
  const verdict = judgeReturn(returned, ours, { template: templateVersion, sealOf });
  const nothing = {
    file: name,
    fingerprint,
    returned,
    ...(start.saved && { ours: start.saved }),
    taken: [],
    settled: [],
    altered: [],
  };
  const quiet = { plan: [], conflicts: [] };
  if (!verdict.ok) return { ...quiet, receipt: { ...nothing, state: "foreign", foreign: verdict } };
  const known = { ...nothing, verdict };
  const came = cameAs(ours, fingerprint, again);
  if (came === "done") return { ...quiet, receipt: { ...known, state: "same-file" } };
  const input = { ...verdict, returned, ours };
  const comparison = compareAgain(book, start, input);
  const taken = choose(comparison, choices[fingerprint]);
  const settled = settle(comparison, taken, choices[fingerprint]);
  const altered = alteredTables(returned, verdict.base);
  const { plan, conflicts } = planChosen(book, decoded, taken);
  const state = taken.length === 0 ? "nothing-new" : "merged";
  const asSent = state === "nothing-new" && isAsSent(input);
  const before = cameBefore(book, input);
  const receipt: Receipt = { ...known, state, comparison, asSent, before, taken, settled, altered };
  if (came === "open" && taken.length + settled.length === 0) return { ...quiet, receipt };
  // What a protected sheet keeps out is asked again next time.
  if (conflicts.length > 0) return { plan, conflicts, receipt };
  const row = verdict.send === undefined ? undefined : decoded.sources.tables.sends?.rows[verdict.send];
  const previous = ours.sends[verdict.send ?? -1];
  const outcome = { today, municipality: verdict.municipality.name, row, previous, comparison, taken, settled };
  const after = applyPlan(book, plan);
  const remembered = asSent && !before ? [] : planRemembered(after, input);
  const noted = planReceived(applyPlan(after, remembered), file, outcome);
  return { plan: [...plan, ...remembered, ...noted.plan], conflicts: noted.conflicts, receipt };
}

/** Files in the order of their municipalities, so that it does not matter in which order they were chosen. */
function inOrder(files: readonly ReceivedFile[]): readonly ReceivedFile[] {
  const keyOf = ({ returned, name }: ReceivedFile) => `${returned.sent?.stamp.id ?? "~"} ${name}`;
  return files.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function run(snapshot: Snapshot, input: ReceiveInput): ReceiveResult {
  const receipts: Receipt[] = [];
  const result = onSheets(snapshot, sheets, (book) => {
    const conflicts: StructureConflict[] = [];
    const plan: WritePlan[number][] = [];
    let now = book;
    for (const file of inOrder(input.files)) {
      const again = receipts.some(({ fingerprint }) => fingerprint === file.fingerprint);
      const step = receive(now, file, { ...input, start: book, again });
      receipts.push(step.receipt);
      conflicts.push(...step.conflicts);
      plan.push(...step.plan);
      now = applyPlan(now, step.plan);
    }
    return { plan, conflicts };
  });
  return { ...result, receipts };
}

/** Takes what municipalities filled in their copies into the workbook, in one plan with one undo. Nothing of ours goes unasked. */
export const receiveReturns = {
  id: "receiveReturns",
  preview: "always",
  effect: "data",
  cli: { names: ["recibir", "receive"] },
  run,
} as const satisfies Action<ReceiveInput, ReceiveResult>;
