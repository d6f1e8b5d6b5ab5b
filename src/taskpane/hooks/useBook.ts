import { useCallback, useEffect, useState } from "react";
import type { WorkbookPort } from "../../actions/WorkbookPort";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import type { BookState } from "../model/BookState";
import { describeProblem } from "../model/describeProblem";
import type { Outcome } from "../model/work";
import type { Engine, Load } from "../work/Engine";

export interface Book {
  /** Undefined until the first reading. */
  readonly state: BookState | undefined;
  readonly problem: (Outcome & { readonly kind: "failed" }) | undefined;
  /** Reads the workbook again. */
  readonly refresh: () => Promise<void>;
  /** Takes a reading that somebody else made. */
  readonly accept: (snapshot: Snapshot) => Promise<void>;
}

/** What the pane knows about the open workbook; read when the pane opens and after each job. */
export function useBook(port: WorkbookPort, engine: Load<Engine>): Book {
  const [state, setState] = useState<BookState | undefined>(undefined);
  const [problem, setProblem] = useState<Book["problem"]>(undefined);
  const accept = useCallback(
    async (snapshot: Snapshot) => {
      setState((await engine()).readBook(snapshot));
      setProblem(undefined);
    },
    [engine],
  );
  const refresh = useCallback(async () => {
    try {
      await accept(await port.read());
    } catch (error) {
      setProblem(describeProblem(error));
    }
  }, [port, accept]);
  useEffect(() => void refresh(), [refresh]);
  return { state, problem, refresh, accept };
}
