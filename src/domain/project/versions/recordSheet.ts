/** Name of the very hidden sheet that remembers what the form said when it was imported last. */
export const recordSheet = "gm.formato";
/** Name of the very hidden sheet that remembers what was received of each copy last. */
export const receivedSheet = "gm.recibido";

/** True for a sheet that nobody sees: no person is told of its changes. */
export function isRecord(sheet: string): boolean {
  return sheet === recordSheet || sheet === receivedSheet;
}
