import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { WorkbookPort } from "../../actions/WorkbookPort";
import type { SheetLink } from "../../domain/workbook/WritePlan";
import type { LastCheck } from "../model/describeCheck";
import type { ImportedForm } from "../model/describeForm";
import { describeProblem } from "../model/describeProblem";
import type { Outcome } from "../model/work";
import type { Engine, Load } from "../work/paneEngine";
import { type JobEvents, Jobs } from "./Jobs";
import type { AfterTurn } from "./runUndo";
import { type ActionRunner, useAction } from "./useAction";
import { type PaneBook, useBook } from "./useBook";
import { type ChangeEvents, useChanges } from "./useChanges";
import { type Review, type ReviewMemory, useReview } from "./useReview";
import { type RibbonOutcomes, useRibbon } from "./useRibbon";
import { type SelectionCheck, useSelectionCheck } from "./useSelectionCheck";

type Failure = Outcome & { readonly kind: "failed" };

export interface PaneModel extends SelectionCheck {
  readonly port: WorkbookPort;
  readonly book: PaneBook;
  readonly runner: ActionRunner;
  readonly jobs: Jobs;
  readonly imported: ImportedForm | undefined;
  readonly setImported: (imported: ImportedForm | undefined) => void;
  readonly review: Review | undefined;
  readonly lastCheck: LastCheck | undefined;
  /** The TOTAL in whole pesos that a correction made agree. */
  readonly holds: number | undefined;
  readonly goTo: (to: SheetLink) => Promise<void>;
  /** A failure outside the jobs, such as a cell that is gone. */
  readonly failure: Failure | undefined;
  readonly clearFailure: () => void;
  readonly fail: (error: unknown) => void;
  /** Counts changes that somebody made by hand since the pane opened. */
  readonly edits: number;
}

/** How often somebody changed cells by hand since the pane opened. */
function useEdits(port: WorkbookPort, onEdit: () => void, others: Omit<ChangeEvents, "onCells">): number {
  const [edits, setEdits] = useState(0);
  const onCells = () => {
    onEdit();
    setEdits((count) => count + 1);
  };
  useChanges(port, { onCells, ...others });
  return edits;
}

/** After an undo or redo: findings of sheets that are gone go too, and a correction taken back is looked for again. */
function useAfterTurn(memory: ReviewMemory, refresh: PaneBook["refresh"], jobs: Jobs): AfterTurn {
  const { review, forget, markChanged } = memory;
  return useCallback(
    async (turned, removed) => {
      const ours = (await refresh())?.kind === "ours";
      const places = review?.report.findings.flatMap((finding) => finding.places) ?? [];
      const isGone = places.some((place) => "sheet" in place && removed.includes(place.sheet));
      if (!ours || isGone) forget();
      else markChanged();
      return ours && review && turned.some(({ job }) => job === "fixFindings" || job === "removeRow")
        ? jobs.plain("check")
        : undefined;
    },
    [review, forget, markChanged, refresh, jobs],
  );
}

/** The jobs of the pane, and what they tell it. */
function useJobs(
  engine: Load<Engine>,
  { refresh, store: storeBook }: PaneBook,
  { store: storeReview, markChanged: markStale }: ReviewMemory,
  setImported: (imported: undefined) => void,
): { readonly jobs: Jobs; readonly events: JobEvents } {
  const markChanged = useCallback(async () => {
    markStale();
    await refresh();
  }, [refresh, markStale]);
  const events = useMemo<JobEvents>(
    () => ({
      onChecked: async (report, before) => {
        storeReview(report, await storeBook(before));
      },
      onStructured: async () => {
        setImported(undefined);
        await markChanged();
      },
      onEdited: markChanged,
      onWritten: async () => void (await refresh()),
    }),
    [storeBook, storeReview, refresh, markChanged, setImported],
  );
  const jobs = useMemo(() => new Jobs(engine, events), [engine, events]);
  return { jobs, events };
}

/** A failure outside the jobs, until it is cleared. */
function useFailure(): Pick<PaneModel, "failure" | "fail" | "clearFailure"> {
  const [failure, setFailure] = useState<Failure | undefined>(undefined);
  const fail = useCallback((error: unknown) => setFailure(describeProblem(error)), []);
  const clearFailure = useCallback(() => setFailure(undefined), []);
  return { failure, fail, clearFailure };
}

/** Everything the pane knows and can do, over one workbook. */
export function usePane(port: WorkbookPort, engine: Load<Engine>, ribbon?: RibbonOutcomes): PaneModel {
  const [imported, setImported] = useState<ImportedForm | undefined>(undefined);
  const memory = useReview(engine);
  const { markChanged: markStale } = memory;
  const book = useBook(port, engine, memory.restore);
  const failing = useFailure();
  const { fail } = failing;
  const tell = useRef<ActionRunner["tell"]>(undefined);
  const onEdit = useCallback(() => {
    markStale();
    tell.current?.({ type: "changed", change: { kind: "edited" } });
  }, [markStale]);
  const follow = async () => {
    const snapshot = await port.read();
    await book.store(snapshot);
    await memory.relist(snapshot);
  };
  const edits = useEdits(port, onEdit, { onSheets: () => void follow().catch(fail), onProblem: fail });
  const { jobs, events } = useJobs(engine, book, memory, setImported);
  const afterTurn = useAfterTurn(memory, book.refresh, jobs);
  const runner = useAction(port, engine, afterTurn);
  const { phase } = runner.work;
  const { clearFailure } = failing;
  // What failed before says nothing of the workbook that a job reads now.
  useEffect(() => (phase === "reading" ? clearFailure() : undefined), [phase, clearFailure]);
  tell.current = runner.tell;
  useRibbon(ribbon, { runner, events, jobs, imported });
  return {
    port,
    book,
    runner,
    jobs,
    imported,
    setImported,
    review: memory.review,
    lastCheck: memory.lastCheck,
    holds: memory.holds,
    ...useSelectionCheck(port, engine, fail),
    goTo: (to) => port.goTo(to.sheet, to.cell).catch(fail),
    ...failing,
    edits,
  };
}
