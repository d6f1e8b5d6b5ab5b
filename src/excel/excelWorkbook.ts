import type { SelectedPlace } from "../actions/rows/selectedRows";
import { HostError, type WorkbookPort } from "../actions/WorkbookPort";
import { onChanged, onSheets, readSheetName } from "./events";
import { formulaMemory } from "./read/FormulaMemory";
import { readStanding } from "./read/readStanding";
import { type BookReading, readWorkbook } from "./readWorkbook";
import { runExcel, runLater, toHostError } from "./runExcel";
import { readSelection } from "./selection";

/** What is selected now: one round trip. */
function readPlace(): Promise<SelectedPlace> {
  return runExcel(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    range.worksheet.load("name");
    await context.sync();
    return { sheet: range.worksheet.name, area: range.address.slice(range.address.lastIndexOf("!") + 1) };
  });
}

/** Calls the listener with each new selection (ExcelApi 1.9); returns how to stop. */
async function onSelected(listener: (place: SelectedPlace) => void): Promise<() => void> {
  let stopped = false;
  const hear = async ({ worksheetId, address }: Excel.WorksheetSelectionChangedEventArgs) => {
    if (stopped) return;
    const sheet = await readSheetName(worksheetId);
    if (!stopped && sheet !== undefined) listener({ sheet, area: address });
  };
  const { events, context } = await runExcel(async (context) => {
    const events = context.workbook.worksheets.onSelectionChanged;
    const added = events.add(hear);
    await context.sync();
    return { events, context: added.context };
  });
  return () => {
    stopped = true;
    void runLater(async (run) => {
      events.remove(hear);
      await run.sync();
    }, context);
  };
}

/** Shows a sheet, by its name or id, and selects the cell (A1 address); one round trip. */
function show(sheet: string, cell: string): Promise<void> {
  return runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(cell).select();
    await context.sync();
  });
}

const isMissing = (error: unknown) => error instanceof HostError && error.code === "missing";

/** Shows a cell. `id` is the sheet that bore the name when it was read: the way follows a sheet that was renamed since. */
async function goTo(sheet: string, cell: string, id?: string): Promise<void> {
  if (id === undefined) return show(sheet, cell);
  try {
    await show(id, cell);
  } catch (error) {
    // The sheet is gone; another one may bear its name, as after an undo.
    if (!isMissing(error)) throw error;
    await show(sheet, cell);
  }
}

/** Bytes that one call of String.fromCharCode takes. */
const byteStep = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let from = 0; from < bytes.length; from += byteStep)
    text += String.fromCharCode(...bytes.subarray(from, from + byteStep));
  return btoa(text);
}

/** Opens a file as a workbook of its own, in a new window of Excel (Excel.createWorkbook, ExcelApi 1.8). */
export async function openWorkbook(bytes: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(toBase64(bytes));
  } catch (error) {
    throw toHostError(error);
  }
}

/** A sheet may go between two steps of a reading, as by an undo or by somebody's hand: the workbook is read once more. */
async function readSteadily(read: () => Promise<BookReading>): Promise<BookReading> {
  try {
    return await read();
  } catch (error) {
    if (!isMissing(error)) throw error;
    return read();
  }
}

/** The workbook that is open in Excel. It remembers its last reading: protected sheets, text formats, size. */
export function excelWorkbook(): WorkbookPort {
  let last: BookReading | undefined;
  const memory = formulaMemory();
  return {
    read: async () => {
      last = await readSteadily(() => readWorkbook(last?.inParts, memory));
      return last.snapshot;
    },
    apply: async (plan, options) => {
      const known = last;
      if (last !== undefined) last = { ...last, charts: undefined };
      memory.noteWritten(plan);
      // What only writing needs comes with the first write.
      const { applyPlan } = await import("./applyPlan");
      return applyPlan(plan, options, known);
    },
    open: openWorkbook,
    goTo: (sheet, cell) => goTo(sheet, cell, last?.ids.get(sheet)),
    onSheets,
    readSelection,
    readStanding,
    readPlace,
    onSelected,
    onChanged,
  };
}
