import { useEffect, useRef } from "react";
import type { WorkbookPort } from "../../actions/WorkbookPort";

/** Calls back when a cell changes by hand; a host without events only loses the note «Cambió después». */
export function useChanges(port: WorkbookPort, onChange: () => void, onProblem: (error: unknown) => void): void {
  const latest = useRef({ onChange, onProblem });
  latest.current = { onChange, onProblem };
  useEffect(() => {
    let stopped = false;
    let stop = () => {
      stopped = true;
    };
    port
      .onChanged(() => latest.current.onChange())
      .then((end) => {
        if (stopped) end();
        else stop = end;
      })
      .catch((error: unknown) => latest.current.onProblem(error));
    return () => stop();
  }, [port]);
}
