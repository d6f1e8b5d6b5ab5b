import { useEffect, useRef } from "react";
import type { WorkbookPort } from "../../actions/WorkbookPort";
import { listen } from "./listen";

export interface ChangeEvents {
  /** A cell changed by hand. */
  readonly onCells: () => void;
  /** Sheets came, went or got another name. */
  readonly onSheets: () => void;
  readonly onProblem: (error: unknown) => void;
}

/** Several sheets that go at once are one change (ms). */
const pause = 300;

/** Calls back when a person changes cells or sheets; a host without events only loses what they tell. */
export function useChanges(port: WorkbookPort, events: ChangeEvents): void {
  const latest = useRef(events);
  latest.current = events;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const fail = (error: unknown) => latest.current.onProblem(error);
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(() => latest.current.onSheets(), pause);
    };
    const stops = [
      listen(() => port.onChanged(() => latest.current.onCells()), fail),
      listen(() => port.onSheets(later), fail),
    ];
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [port]);
}
