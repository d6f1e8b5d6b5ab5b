import { useRef, useState } from "react";
import type { RiskDraft } from "../../domain/risk/RiskDraft";
import type { RiskEntry } from "../risks/RiskEntry";

/** The risk that somebody is adding or editing; it outlives its page, a preview and a visit to another place. */
export interface RiskEntryState {
  readonly now: RiskEntry | undefined;
  readonly set: (entry: RiskEntry | undefined) => void;
  /** The newest entry, for a job that runs later. */
  readonly latest: () => RiskEntry | undefined;
  /** The risk that was saved last, until its card has been shown. */
  readonly saved: RiskDraft["risk"] | undefined;
  readonly onSaved: () => void;
  readonly onShown: () => void;
}

/** Holds the entry of «Riesgos» while the pane lives. */
export function useRiskEntry(): RiskEntryState {
  const [now, set] = useState<RiskEntry | undefined>(undefined);
  const newest = useRef(now);
  newest.current = now;
  const [saved, setSaved] = useState<RiskEntryState["saved"]>(undefined);
  return {
    now,
    set,
    latest: () => newest.current,
    saved,
    onSaved: () => {
      setSaved(newest.current?.draft.risk);
      set(undefined);
    },
    onShown: () => setSaved(undefined),
  };
}
