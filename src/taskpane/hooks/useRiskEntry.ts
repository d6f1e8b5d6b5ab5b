import { useRef, useState } from "react";
import type { RiskEntry } from "../risks/RiskEntry";

/** The risk that somebody is adding or editing; it outlives its page, a preview and a visit to another place. */
export interface RiskEntryState {
  readonly now: RiskEntry | undefined;
  readonly set: (entry: RiskEntry | undefined) => void;
  /** The newest entry, for a job that runs later. */
  readonly latest: () => RiskEntry | undefined;
}

/** Holds the entry of «Riesgos» while the pane lives. */
export function useRiskEntry(): RiskEntryState {
  const [now, set] = useState<RiskEntry | undefined>(undefined);
  const newest = useRef(now);
  newest.current = now;
  return { now, set, latest: () => newest.current };
}
