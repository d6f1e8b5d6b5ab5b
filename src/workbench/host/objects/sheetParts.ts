import type { Area } from "../../../domain/workbook/address";
import type { Host } from "../Host";
import { does, type HostClass, reads } from "../HostClass";
import { refuse } from "../protocol/HostFailure";
import { nullRef, type SheetSelf } from "../Ref";
import { wholeSheet } from "../rules/address";
import { asFields, asNumber, asText, rangeOf, sheetById } from "./access";
import { isProtected } from "./protect";
import { rangeRef } from "./usedRange";

function protect(host: Host, sheet: string, options: unknown, password: unknown): void {
  if (isProtected(host, sheet)) refuse("InvalidOperation", `«${sheetById(host, sheet).name}» is protected already.`);
  host.state.protection.set(sheet, {
    options: options === undefined ? {} : asFields(options, "options"),
    password: password === undefined ? undefined : asText(password, "password"),
  });
}

function unprotect({ state }: Host, sheet: string, password: unknown): void {
  const expected = state.protection.get(sheet)?.password;
  if (expected !== undefined && expected !== password) refuse("AccessDenied", "That is not the password of the sheet.");
  state.protection.delete(sheet);
}

export const protectionClass: HostClass<SheetSelf> = {
  members: {
    Protected: reads("1.2", ({ sheet }, host) => isProtected(host, sheet)),
    Options: reads("1.2", ({ sheet }, { state }) => state.protection.get(sheet)?.options ?? null),
    Protect: does("1.2", ({ sheet }, [options, password], host) => protect(host, sheet, options, password)),
    Unprotect: does("1.2", ({ sheet }, [password], host) => unprotect(host, sheet, password)),
  },
};

function frozenArea({ frozenRows, frozenColumns }: ReturnType<typeof sheetById>): Area | undefined {
  if (frozenRows === 0 && frozenColumns === 0) return undefined;
  return { ...wholeSheet, rows: frozenRows || wholeSheet.rows, columns: frozenColumns || wholeSheet.columns };
}

function wholeOf({ frozenRows, frozenColumns }: ReturnType<typeof sheetById>): "rows" | "columns" | undefined {
  if (frozenColumns === 0) return "rows";
  return frozenRows === 0 ? "columns" : undefined;
}

export const freezePanesClass: HostClass<SheetSelf> = {
  members: {
    FreezeRows: does("1.7", ({ sheet }, [count], { book }) => book.freeze(sheet, asNumber(count, "count", 1), 0)),
    FreezeColumns: does("1.7", ({ sheet }, [count], { book }) => book.freeze(sheet, 0, asNumber(count, "count", 1))),
    FreezeAt: does("1.7", ({ sheet }, [range], host) => {
      const { area } = rangeOf(host, sheet, range);
      host.book.freeze(sheet, area.row + area.rows - 1, area.column + area.columns - 1);
    }),
    Unfreeze: does("1.7", ({ sheet }, _, { book }) => book.freeze(sheet, 0, 0)),
    GetLocationOrNullObject: does("1.7", ({ sheet }, _, host) => {
      const known = sheetById(host, sheet);
      const area = frozenArea(known);
      return area === undefined ? nullRef : rangeRef(sheet, area, wholeOf(known));
    }),
  },
};
