import { useCallback, useMemo, useState } from "react";
import type { WorkbookPort } from "../../actions/WorkbookPort";
import type { Report } from "../../domain/findings/Finding";
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
import { type RibbonOutcomes, useRibbon } from "./useRibbon";

/** The last check of the workbook in this session. */
export interface Review {
  readonly report: Report;
  /** ms since 1970. */
  readonly at: number;
}

/** A checked selection; it writes nothing and stays beside the check of the workbook. */
export interface SelectionReview {
  readonly place: string;
  readonly report: Report;
}

type Failure = Outcome & { readonly kind: "failed" };

export interface PaneModel {
  readonly book: Book;
  readonly runner: ActionRunner;
  readonly jobs: Jobs;
  readonly imported: ImportedForm | undefined;
  readonly setImported: (imported: ImportedForm | undefined) => void;
  readonly review: Review | undefined;
  readonly lastCheck: LastCheck | undefined;
  readonly selection: SelectionReview | undefined;
  readonly checkSelection: () => Promise<void>;
  readonly closeSelection: () => void;
  readonly goTo: (to: SheetLink) => Promise<void>;
  /** A failure outside the jobs, such as a cell that is gone. */
  readonly slip: Failure | undefined;
  readonly clearSlip: () => void;
  /** Counts changes that somebody made by hand since the pane opened. */
  readonly edits: number;
}

function useSelection(port: WorkbookPort, engine: Load<Engine>, fail: (error: unknown) => void) {
  const [selection, setSelection] = useState<SelectionReview | undefined>(undefined);
  const checkSelection = async () => {
    try {
      const selected = await port.readSelection();
      const report = (await engine()).checkSelection(selected);
      setSelection({ place: `${selected.sheet}!${selected.area}`, report });
    } catch (error) {
      fail(error);
    }
  };
  return { selection, checkSelection, closeSelection: () => setSelection(undefined) };
}

/** What somebody changed by hand: since the last check, and how often since the pane opened. */
function useEdits(port: WorkbookPort, fail: (error: unknown) => void) {
  const [changed, setChanged] = useState(false);
  const [edits, setEdits] = useState(0);
  const onChange = () => {
    setChanged(true);
    setEdits((count) => count + 1);
  };
  useChanges(port, onChange, fail);
  return { edits, changed, setChanged };
}

/** Everything the pane knows and can do, over one workbook. */
export function usePane(port: WorkbookPort, engine: Load<Engine>, ribbon?: RibbonOutcomes): PaneModel {
  const book = useBook(port, engine);
  const [imported, setImported] = useState<ImportedForm | undefined>(undefined);
  const [review, setReview] = useState<Review | undefined>(undefined);
  const [slip, setSlip] = useState<Failure | undefined>(undefined);
  const { refresh, accept } = book;
  const fail = useCallback((error: unknown) => setSlip(describeProblem(error)), []);
  const { edits, changed, setChanged } = useEdits(port, fail);
  const markChanged = useCallback(async () => {
    setChanged(true);
    await refresh();
  }, [refresh, setChanged]);
  const runner = useAction(port, engine, markChanged);
  const events = useMemo<JobEvents>(
    () => ({
      onChecked: async (report, before) => {
        await accept(before);
        setReview({ report, at: Date.now() });
        setChanged(false);
      },
      onStructured: async () => {
        setImported(undefined);
        await markChanged();
      },
      onEdited: markChanged,
      onWritten: refresh,
    }),
    [accept, refresh, markChanged, setChanged],
  );
  const jobs = useMemo(() => buildJobs(engine, events), [engine, events]);
  useRibbon(ribbon, runner.tell, events);
  const lastCheck = review && { counts: review.report.counts, at: review.at, changed };
  return {
    book,
    runner,
    jobs,
    imported,
    setImported,
    review,
    lastCheck,
    ...useSelection(port, engine, fail),
    goTo: (to) => port.goTo(to.sheet, to.cell).catch(fail),
    slip,
    clearSlip: () => setSlip(undefined),
    edits,
  };
}
