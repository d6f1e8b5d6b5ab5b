/** Params of the PIDM, meta and subactivity rules (rules.md «PIDM and metas»). */
export interface MetaFindings {
  "pidm/format": { readonly found: string; readonly suggestion?: string };
}
