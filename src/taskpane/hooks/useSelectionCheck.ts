import { useRef, useState } from "react";
import type { WorkbookPort } from "../../actions/WorkbookPort";
import type { SelectionReport } from "../../domain/selection/SelectionReport";
import type { Engine, Load } from "../work/paneEngine";

/** A checked selection; it writes nothing and stays beside the check of the workbook. */
export interface SelectionReview {
  readonly place: string;
  readonly report: SelectionReport;
  /** There was no value to check. */
  readonly empty: boolean;
}

/** A check under way. */
export interface SelectionWork {
  /** 0 to 1. */
  readonly share: number;
  readonly cancel: () => void;
}

export interface SelectionCheck {
  readonly selection: SelectionReview | undefined;
  readonly checking: SelectionWork | undefined;
  readonly checkSelection: () => Promise<void>;
  readonly closeSelection: () => void;
}

/** Milliseconds of work between two breaths of the pane: shorter than a person notices. */
const slice = 30;

/** Lets the pane draw and hear clicks. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Runs steps in slices of time; undefined when it was cancelled between them. */
export async function runSteps<T>(
  steps: Generator<number, T>,
  signal: AbortSignal,
  onShare: (share: number) => void,
): Promise<T | undefined> {
  let until = performance.now() + slice;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() < until) continue;
    onShare(step.value);
    await breathe();
    if (signal.aborted) return undefined;
    until = performance.now() + slice;
  }
}

/** «Revisar selección»: reads the selected cells and checks them, with progress and cancel. */
export function useSelectionCheck(
  port: WorkbookPort,
  engine: Load<Engine>,
  fail: (error: unknown) => void,
): SelectionCheck {
  const [selection, setSelection] = useState<SelectionReview | undefined>(undefined);
  const [checking, setChecking] = useState<SelectionWork | undefined>(undefined);
  const running = useRef<AbortController | undefined>(undefined);
  const stop = () => {
    running.current?.abort();
    running.current = undefined;
    setChecking(undefined);
  };
  const check = async (own: AbortController) => {
    const selected = await port.readSelection();
    const { checkSteps } = await engine();
    if (own.signal.aborted) return;
    const onShare = (share: number) => setChecking({ share, cancel: stop });
    const report = await runSteps(checkSteps(selected), own.signal, onShare);
    if (report === undefined || own.signal.aborted) return;
    const place = `${selected.sheet}!${selected.focus ?? selected.area}`;
    setSelection({ place, report, empty: selected.values.length === 0 });
  };
  const checkSelection = async () => {
    stop();
    const own = new AbortController();
    running.current = own;
    setChecking({ share: 0, cancel: stop });
    try {
      await check(own);
    } catch (error) {
      if (!own.signal.aborted) fail(error);
    }
    if (running.current === own) stop();
  };
  return { selection, checking, checkSelection, closeSelection: () => setSelection(undefined) };
}
