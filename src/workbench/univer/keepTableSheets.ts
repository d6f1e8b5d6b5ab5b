import { BaseReferenceObject } from "@univerjs/engine-formula";

const { setForcedSheetId } = BaseReferenceObject.prototype;

/**
 * Univer 0.25.1 forgets the sheet of a table when a function answers with some of its cells, as INDEX(tMetas[Meta],2) does: it
 * looks the sheet up by a name that only references such as Metas!A2 have, and then reads the formula's own sheet.
 */
export function keepTableSheets(): void {
  BaseReferenceObject.prototype.setForcedSheetId = function keep(sheetNames) {
    // The declared type has no undefined, but a reference without a name has none.
    if ((this.getForcedSheetName() ?? "") !== "") setForcedSheetId.call(this, sheetNames);
  };
}
