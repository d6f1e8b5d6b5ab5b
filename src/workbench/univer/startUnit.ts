import {
  CellValueType,
  DataValidationType,
  ICommandService,
  type Injector,
  type IWorkbookData,
  type Univer,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { DataValidatorRegistryService } from "@univerjs/data-validation";
import { BaseReferenceObject } from "@univerjs/engine-formula";
import { SheetsNumfmtCellContentController } from "@univerjs/sheets-numfmt";
import { removeExactRanges } from "./exactDependencies";
import { keepTyped } from "./keepTyped";
import { knowByText } from "./knowByText";
import { loseParts } from "./loseParts";
import { followNames } from "./names";
import { parseOnce } from "./parseOnce";
import { patchOnce } from "./patchOnce";
import { readLost } from "./readLost";
import { readNumbers } from "./readNumbers";
import { readOwnFormulas } from "./readOwnFormulas";
import { refuseOtherRows } from "./refuseOtherRows";
import { rememberNodes } from "./rememberNodes";
import { restartCalculation } from "./restartCalculation";
import { resumeUnit, type SavedUnit } from "./savedUnit";
import { firstSize } from "./sheets";
import type { UniverParts } from "./UniverParts";

/**
 * Univer 0.25.1 forgets the sheet of a table when a function answers with some of its cells, as INDEX(tMetas[Meta],2) does: it
 * looks the sheet up by a name that only references such as Metas!A2 have, and then reads the formula's own sheet.
 */
function keepTableSheets(): void {
  type Force = BaseReferenceObject["setForcedSheetId"];
  patchOnce<BaseReferenceObject, Parameters<Force>, void>(
    BaseReferenceObject.prototype,
    "setForcedSheetId",
    (original) =>
      function keep(sheetNames) {
        // The declared type has no undefined, but a reference without a name has none.
        if ((this.getForcedSheetName() ?? "") !== "") original.call(this, sheetNames);
      },
  );
}

const isNumber: Readonly<Record<string, (value: unknown) => boolean>> = {
  [DataValidationType.DATE]: (value) => typeof value === "number",
  [DataValidationType.DECIMAL]: (value) => typeof value === "number",
  [DataValidationType.WHOLE]: (value) => Number.isInteger(value),
};

/**
 * In Excel a number is a date and a text is no number. Univer 0.25.1 reads the shown text in English: «19 de septiembre de
 * 2022» would be no date, and a text «12.5» a number.
 */
function judgeNumbers(injector: Injector): void {
  const validators = injector.get(DataValidatorRegistryService);
  for (const [type, judge] of Object.entries(isNumber)) {
    const validator = validators.getValidatorItem(type);
    if (validator === undefined) throw new Error(`Univer has no rule of the type ${type}`);
    validator.isValidType = async ({ value, t }) => t !== CellValueType.BOOLEAN && judge(value);
  }
}

/** One sheet, as Excel in Spanish begins; made anew, since Univer writes into it. */
const blank = (): Partial<IWorkbookData> => ({
  id: "libro",
  name: "Libro1",
  sheetOrder: ["hoja-1"],
  sheets: { "hoja-1": { id: "hoja-1", name: "Hoja1", ...firstSize } },
});

/** Opens a saved workbook, or a blank one, in a Univer whose plugins are registered. */
export function startUnit(univer: Univer, saved?: SavedUnit): UniverParts {
  keepTableSheets();
  knowByText();
  readOwnFormulas();
  parseOnce();
  readNumbers();
  readLost();
  refuseOtherRows();
  const workbook = univer.createUnit<Partial<IWorkbookData>, Workbook>(
    UniverInstanceType.UNIVER_SHEET,
    saved?.data ?? blank(),
  );
  const injector = univer.__getInjector();
  // Without it #,##0 shows 199,290,000; people in Colombia read 199.290.000.
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal("es");
  judgeNumbers(injector);
  removeExactRanges(injector);
  rememberNodes(injector);
  const parts = { injector, commands: injector.get(ICommandService), workbook, unitId: workbook.getUnitId() };
  restartCalculation(parts);
  keepTyped(parts);
  followNames(parts);
  loseParts(parts);
  if (saved !== undefined) resumeUnit(parts, saved);
  return parts;
}
