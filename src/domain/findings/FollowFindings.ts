import type { TextDate } from "../year/findTextDate";

/** A report: its meta, who reports it, and the trimestre (1–4). */
interface ReportParams {
  readonly code: string;
  readonly municipality: string;
  readonly quarter: number;
}

/** Params of the rules on the follow-up (worded in src/i18n/es/findings/follow.ts). Values in the unit of the meta. */
export interface FollowFindings {
  /** `expected` is the one name of «Municipios» that is like it. */
  "follow/unknown-municipality": { readonly found: string; readonly expected?: string };
  /** A row of «Municipios» beside the DIVIPOLA: what differs, and what it is there. */
  "follow/divipola": {
    readonly of: "department" | "code" | "name" | "unknown";
    readonly code: string;
    readonly name: string;
    readonly department: string;
    readonly expected: string;
  };
  "follow/unknown-meta": { readonly found: string };
  "follow/not-a-number": { readonly found: string; readonly of: "quarter" | "planned" | "achieved" };
  "follow/duplicate": ReportParams & { readonly sameAs: number };
  "follow/mixed-cumulative": { readonly code: string; readonly municipality: string };
  /** A value counted from January that is lower than in an earlier trimestre. */
  "follow/falling": ReportParams & { readonly value: number; readonly before: number; readonly earlier: number };
  "follow/early": ReportParams & { readonly day: string };
  "follow/over-planned": ReportParams & { readonly achieved: number; readonly planned: number };
  "follow/without-evidence": ReportParams & { readonly achieved: number };
  "follow/evidence-without-value": ReportParams;
  "follow/bad-link": { readonly found: string };
  "follow/bad-date": TextDate;
  /** Weights in percent; `missing` metas have none. */
  "follow/weights": { readonly sum: number; readonly missing: number; readonly metas: number };
  "follow/planned-target": { readonly code: string; readonly planned: number; readonly target: number };
  "follow/training-differs": ReportParams & { readonly achieved: number; readonly trained: number };
  /** `explained`: each of them has a reason in «Observación». */
  "follow/late": {
    readonly municipality: string;
    readonly reports: number;
    readonly codes: readonly string[];
    readonly explained: boolean;
  };
}
