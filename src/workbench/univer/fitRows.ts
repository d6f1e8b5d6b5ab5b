import { generateRandomId } from "@univerjs/core";
import { CancelMarkDirtyRowAutoHeightOperation, MarkDirtyRowAutoHeightOperation } from "@univerjs/sheets";
import type { Book } from "../host/Book";
import { toRange, type UniverParts } from "./UniverParts";

/** Rows follow what an add-in writes after this pause, in milliseconds: one plan is many changes. */
const pause = 300;

interface FittedRows {
  /** After a workbook is opened that was saved without a page to measure on. */
  readonly fitAll: () => void;
  /** Before a sheet is deleted: Univer would go on measuring it, and fail. */
  readonly forget: (sheet: string) => void;
  /** Before the workbook is closed. */
  readonly stop: () => void;
}

/**
 * Excel fits the rows of wrapped texts by itself; Univer does so only for what a person types. Rows with a set height stay.
 * The rows of a sheet are measured once it is shown.
 */
export function fitRows({ commands, unitId }: UniverParts, book: Book): FittedRows {
  const waiting = new Set<string>();
  const asked: { readonly unitId: string; readonly subUnitId: string; readonly id: string }[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const fitShown = () => {
    const shown = book.activeSheet();
    const used = waiting.delete(shown) ? book.extent(shown, false) : undefined;
    if (used === undefined) return;
    const params = { unitId, subUnitId: shown, ranges: [toRange(used)], id: generateRandomId() };
    asked.push(params);
    void commands.executeCommand(MarkDirtyRowAutoHeightOperation.id, params, { onlyLocal: true });
  };
  const fitSoon = (sheets: readonly string[], after = pause) => {
    for (const sheet of sheets) waiting.add(sheet);
    clearTimeout(timer);
    timer = setTimeout(fitShown, after);
  };
  book.onChanged(({ sheet, byHand }) => {
    if (!byHand) fitSoon([sheet]);
  });
  book.onSelected(() => {
    if (waiting.has(book.activeSheet())) fitSoon([], 0);
  });
  const forget = (sheet: string) => {
    const gone = asked.filter((one) => one.subUnitId === sheet);
    for (const params of gone) commands.syncExecuteCommand(CancelMarkDirtyRowAutoHeightOperation.id, params);
  };
  return {
    fitAll: () => fitSoon(book.sheets().map(({ id }) => id)),
    forget,
    stop: () => {
      clearTimeout(timer);
      for (const { id } of book.sheets()) forget(id);
    },
  };
}
