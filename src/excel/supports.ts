/** Requirement sets of the add-in: what the manifest demands. */
export const minimumApi = "1.13";

/** True when this Excel has the ExcelApi set, such as "1.14". */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
