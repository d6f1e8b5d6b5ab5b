import { FormulaDataModel } from "@univerjs/engine-formula";

const { updateFormulaData } = FormulaDataModel.prototype;

/**
 * For every block that is written, Univer 0.25.1 reads the formulas of all sheets and uses those of the block's sheet. Here it
 * reads only these.
 */
export function readOwnFormulas(): void {
  FormulaDataModel.prototype.updateFormulaData = function update(unitId, sheetId, cellValue) {
    const own = { [unitId]: { [sheetId]: this.getSheetFormulaData(unitId, sheetId) } };
    const model = Object.create(this, { getFormulaData: { value: () => own } }) as FormulaDataModel;
    return updateFormulaData.call(model, unitId, sheetId, cellValue);
  };
}
