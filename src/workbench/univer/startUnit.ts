import { ICommandService, type IWorkbookData, type Univer, UniverInstanceType, type Workbook } from "@univerjs/core";
import { SheetsNumfmtCellContentController } from "@univerjs/sheets-numfmt";
import { judgeNumbers } from "./judgeNumbers";
import { keepTableSheets } from "./keepTableSheets";
import { parseOnce } from "./parseOnce";
import { readOwnFormulas } from "./readOwnFormulas";
import { refuseOtherRows } from "./refuseOtherRows";
import { resumeUnit, type SavedUnit } from "./savedUnit";
import { firstSize } from "./sheets";
import type { UniverParts } from "./UniverParts";

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
  readOwnFormulas();
  parseOnce();
  refuseOtherRows();
  const workbook = univer.createUnit<Partial<IWorkbookData>, Workbook>(
    UniverInstanceType.UNIVER_SHEET,
    saved?.data ?? blank(),
  );
  const injector = univer.__getInjector();
  // Without it #,##0 shows 199,290,000; people in Colombia read 199.290.000.
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal("es");
  judgeNumbers(injector);
  const parts = { injector, commands: injector.get(ICommandService), workbook, unitId: workbook.getUnitId() };
  if (saved !== undefined) resumeUnit(parts, saved);
  return parts;
}
