import { generateRandomId } from "@univerjs/core";
import { CancelMarkDirtyRowAutoHeightOperation, MarkDirtyRowAutoHeightOperation } from "@univerjs/sheets";
import type { Book } from "../host/Book";
import { toRange, type UniverParts } from "./UniverParts";

/** Rows follow what an add-in writes after this pause, in milliseconds: one plan is many changes. */
const pause = 300;

/** Excel fits the rows of wrapped texts by itself; Univer does so only for what a person types. Rows with a set height stay. Returns how to stop. */
export function fitRows({ commands, unitId }: UniverParts, book: Book): () => void {
  const waiting = new Set<string>();
  const asked: { readonly unitId: string; readonly subUnitId: string; readonly id: string }[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const fit = () => {
    for (const { id } of book.sheets().filter((sheet) => waiting.has(sheet.id))) {
      const used = book.extent(id, false);
      if (used === undefined) continue;
      const params = { unitId, subUnitId: id, ranges: [toRange(used)], id: generateRandomId() };
      asked.push(params);
      void commands.executeCommand(MarkDirtyRowAutoHeightOperation.id, params, { onlyLocal: true });
    }
    waiting.clear();
  };
  book.onChanged(({ sheet, byHand }) => {
    if (byHand) return;
    waiting.add(sheet);
    clearTimeout(timer);
    timer = setTimeout(fit, pause);
  });
  return () => {
    clearTimeout(timer);
    // Univer would go on measuring a workbook that is closed.
    for (const params of asked) commands.syncExecuteCommand(CancelMarkDirtyRowAutoHeightOperation.id, params);
  };
}
