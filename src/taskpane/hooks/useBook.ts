import { useCallback, useEffect, useRef, useState } from "react";
import type { WorkbookPort } from "../../actions/WorkbookPort";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import type { BookState } from "../model/BookState";
import { describeProblem } from "../model/describeProblem";
import type { Outcome } from "../model/work";
import type { Engine, Load } from "../work/paneEngine";

export interface PaneBook {
  /** Undefined until the first reading. */
  readonly state: BookState | undefined;
  readonly problem: (Outcome & { readonly kind: "failed" }) | undefined;
  /** Reads the workbook again; undefined where Excel refuses. */
  readonly refresh: () => Promise<BookState | undefined>;
  /** Takes a reading that somebody else made. */
  readonly store: (snapshot: Snapshot) => Promise<BookState>;
}

/** Called once, with the first reading of the workbook. */
type Opened = (snapshot: Snapshot, state: BookState) => Promise<void>;

/** What the pane knows about the open workbook; read when the pane opens and after each job. */
export function useBook(port: WorkbookPort, engine: Load<Engine>, onOpened: Opened): PaneBook {
  const [state, setState] = useState<BookState | undefined>(undefined);
  const [problem, setProblem] = useState<PaneBook["problem"]>(undefined);
  const opened = useRef(false);
  const store = useCallback(
    async (snapshot: Snapshot) => {
      const read = (await engine()).readBook(snapshot);
      setState(read);
      setProblem(undefined);
      if (!opened.current) {
        opened.current = true;
        await onOpened(snapshot, read);
      }
      return read;
    },
    [engine, onOpened],
  );
  const refresh = useCallback(async () => {
    try {
      return await store(await port.read());
    } catch (error) {
      setProblem(describeProblem(error));
      return undefined;
    }
  }, [port, store]);
  useEffect(() => void refresh(), [refresh]);
  return { state, problem, refresh, store };
}
