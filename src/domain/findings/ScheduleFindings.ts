/** Params of the schedule, evidence and deliverable rules (rules.md «Schedule, evidence, deliverables»). */
export interface ScheduleFindings {
  "schedule/empty": { readonly rows: number };
}
