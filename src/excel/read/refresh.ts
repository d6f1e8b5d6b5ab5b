/** What `isManual` needs of the application. */
export const modeProperty = "calculationMode";

/** True when results may be older than the cells that they come from. */
export function isManual({ calculationMode }: Excel.Application): boolean {
  return calculationMode === "Manual";
}

/** Queued before cells are asked for: rules must not judge old results as a person's mistakes. */
export function refresh({ application }: Excel.RequestContext, manual: boolean): void {
  if (manual) application.calculate("Recalculate");
}
