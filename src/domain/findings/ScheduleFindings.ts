/** A subactivity: PIDM code of its meta, its number and its text. */
interface SubactivityParams {
  readonly code: string;
  readonly number: string;
  readonly text: string;
}

/** Params of the schedule, evidence and deliverable rules (worded in src/i18n/es/findings/schedule.ts). */
export interface ScheduleFindings {
  "schedule/empty": { readonly rows: number };
  "schedule/row-without-month": SubactivityParams;
  "schedule/missing-subactivity": SubactivityParams;
  "schedule/unknown-subactivity": { readonly number: string; readonly text: string };
  "schedule/text-drift": {
    readonly code: string;
    readonly number: string;
    readonly found: string;
    readonly expected: string;
    readonly similarity: number;
  };
  /** `code` is "" where the row belongs to no subactivity of §6.5. */
  "schedule/column-shift": SubactivityParams;
  /** `months`: calendar months 1–12 of `year`; `edge`: past the vigencia's end, or before the registration. */
  "schedule/beyond-vigencia": SubactivityParams & {
    readonly edge: "after" | "before";
    readonly months: readonly number[];
    readonly year: number;
    readonly vigencia: number;
  };
  "schedule/unknown-meta": { readonly found: string; readonly text: string };
  "evidence/unknown-meta": { readonly found: string; readonly text: string };
  "deliverable/without-evidence": { readonly text: string };
  "evidence/without-deliverable": { readonly code: string; readonly text: string };
  /** Copies in §10 and in §6.5. */
  "deliverable/duplicate": { readonly text: string; readonly copies: number; readonly evidence: number };
  "deliverable/truncated": { readonly text: string };
}
