import type { IRange } from "@univerjs/core";
import {
  RangeProtectionPermissionEditPoint,
  SheetPermissionCheckController,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import type { Area } from "../../domain/workbook/address";
import { toArea, type UniverParts } from "./UniverParts";

/** Whether a person may not write into a block. */
export type Locks = (sheet: string, area: Area) => boolean;

type Check = SheetPermissionCheckController["permissionCheckWithRanges"];

/**
 * Excel lets nobody write into the locked cells of a protected sheet. Univer keeps rights of its own, and asks for them
 * before it does what a person wants: here the locks of the workbook answer too.
 */
export function guardLocked({ injector, workbook }: UniverParts, isLocked: Locks): void {
  const rights = injector.get(SheetPermissionCheckController);
  const selections = injector.get(SheetsSelectionsService);
  const selected = (): readonly IRange[] => selections.getCurrentSelections().map(({ range }) => range);
  const meetsLocked = (types: Parameters<Check>[0], ranges: readonly IRange[], sheet: string) =>
    types.rangeTypes?.includes(RangeProtectionPermissionEditPoint) === true &&
    ranges.some((range) => isLocked(sheet, toArea(range)));
  const shown = () => workbook.getActiveSheet().getSheetId();
  const [withRanges, withoutRange] = [rights.permissionCheckWithRanges, rights.permissionCheckWithoutRange];
  rights.permissionCheckWithRanges = (types, ranges, unit, sheet = shown()) =>
    withRanges.call(rights, types, ranges, unit, sheet) && !meetsLocked(types, ranges ?? selected(), sheet);
  rights.permissionCheckWithoutRange = (types, unit, sheet = shown()) =>
    withoutRange.call(rights, types, unit, sheet) && !meetsLocked(types, selected(), sheet);
}
