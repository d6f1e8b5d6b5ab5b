import { useCallback, useMemo, useState } from "react";
import type { WorkbookPort } from "../../actions/WorkbookPort";
import type { SheetLink } from "../../domain/workbook/WritePlan";
import type { LastCheck } from "../model/describeCheck";
import type { ImportedForm } from "../model/describeForm";
import { describeProblem } from "../model/describeProblem";
import type { Outcome } from "../model/work";
import type { Engine, Load } from "../work/Engine";
import { buildJobs, type JobEvents, type Jobs } from "./buildJobs";
import { type ActionRunner, useAction } from "./useAction";
import { type Book, useBook } from "./useBook";
import { useChanges } from "./useChanges";
import { type Review, useReview } from "./useReview";
import { type RibbonOutcomes, useRibbon } from "./useRibbon";
import { type SelectionCheck, useSelectionCheck } from "./useSelectionCheck";

type Failure = Outcome & { readonly kind: "failed" };

export interface PaneModel extends SelectionCheck {
  readonly book: Book;
  readonly runner: ActionRunner;
  readonly jobs: Jobs;
  readonly imported: ImportedForm | undefined;
  readonly setImported: (imported: ImportedForm | undefined) => void;
  readonly review: Review | undefined;
  readonly lastCheck: LastCheck | undefined;
  readonly goTo: (to: SheetLink) => Promise<void>;
  /** A failure outside the jobs, such as a cell that is gone. */
  readonly slip: Failure | undefined;
  readonly clearSlip: () => void;
  /** Counts changes that somebody made by hand since the pane opened. */
  readonly edits: number;
}

/** How often somebody changed cells by hand since the pane opened. */
function useEdits(port: WorkbookPort, onEdit: () => void, fail: (error: unknown) => void): number {
  const [edits, setEdits] = useState(0);
  const onChange = () => {
    onEdit();
    setEdits((count) => count + 1);
  };
  useChanges(port, onChange, fail);
  return edits;
}

/** Everything the pane knows and can do, over one workbook. */
export function usePane(port: WorkbookPort, engine: Load<Engine>, ribbon?: RibbonOutcomes): PaneModel {
  const [imported, setImported] = useState<ImportedForm | undefined>(undefined);
  const memory = useReview(engine);
  const { keep, markChanged: markStale } = memory;
  const book = useBook(port, engine, memory.restore);
  const [slip, setSlip] = useState<Failure | undefined>(undefined);
  const { refresh, accept } = book;
  const fail = useCallback((error: unknown) => setSlip(describeProblem(error)), []);
  const edits = useEdits(port, markStale, fail);
  const markChanged = useCallback(async () => {
    markStale();
    await refresh();
  }, [refresh, markStale]);
  const runner = useAction(port, engine, markChanged);
  const events = useMemo<JobEvents>(
    () => ({
      onChecked: async (report, before) => {
        await accept(before);
        keep(report);
      },
      onStructured: async () => {
        setImported(undefined);
        await markChanged();
      },
      onEdited: markChanged,
      onWritten: refresh,
    }),
    [accept, keep, refresh, markChanged],
  );
  const jobs = useMemo(() => buildJobs(engine, events), [engine, events]);
  useRibbon(ribbon, { runner, events, jobs });
  return {
    book,
    runner,
    jobs,
    imported,
    setImported,
    review: memory.review,
    lastCheck: memory.lastCheck,
    ...useSelectionCheck(port, engine, fail),
    goTo: (to) => port.goTo(to.sheet, to.cell).catch(fail),
    slip,
    clearSlip: () => setSlip(undefined),
    edits,
  };
}
