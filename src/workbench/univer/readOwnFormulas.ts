import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { patchOnce } from "./patchOnce";
import { innerOf } from "./UniverParts";

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;
type Update = FormulaDataModel["updateFormulaData"];

interface Instances {
  readonly _univerInstanceService: {
    readonly getUnit: (unitId: string) => Sheets | null | undefined;
  };
}

interface Sheets {
  readonly getSheetBySheetId: (
    sheetId: string,
  ) => { readonly getCellMatrix: () => { readonly getMatrix: () => Cells } } | null | undefined;
}

/** A formula that a person drags down stands in its first cell, and the others have its number. */
function shares(cells: Cells): boolean {
  for (const row in cells) for (const column in cells[+row]) if (cells[+row]?.[+column]?.si) return true;
  return false;
}

/** Of the written cells those that hold a formula. */
function formulasUnder(written: Cells, cells: Cells): Cells {
  const found: Cells = {};
  for (const row in written) {
    const line: Cells[number] = {};
    found[+row] = line;
    for (const column in written[+row]) {
      const f = cells[+row]?.[+column]?.f;
      if (f) line[+column] = { f };
    }
  }
  return found;
}

/**
 * For every block that is written, Univer 0.25.1 reads the formulas of all sheets, twice those of the block's sheet, and uses
 * these. Of a sheet without shared formulas it needs those of the written cells, and here it reads no others.
 */
export function readOwnFormulas(): void {
  patchOnce<FormulaDataModel, Parameters<Update>, ReturnType<Update>>(
    FormulaDataModel.prototype,
    "updateFormulaData",
    (original) =>
      function update(unitId, sheetId, cellValue) {
        const units = innerOf<Instances>(this)._univerInstanceService;
        const cells = units.getUnit(unitId)?.getSheetBySheetId(sheetId)?.getCellMatrix().getMatrix() ?? {};
        const isShared = shares(cells) || shares(cellValue);
        const formulas = isShared ? this.getSheetFormulaData(unitId, sheetId) : formulasUnder(cellValue, cells);
        const known = { getFormulaData: { value: () => ({ [unitId]: { [sheetId]: formulas } }) } };
        const ids = isShared ? {} : { _getSheetFormulaIdMap: { value: () => ({}) } };
        return original.call(Object.create(this, { ...known, ...ids }) as FormulaDataModel, unitId, sheetId, cellValue);
      },
  );
}
