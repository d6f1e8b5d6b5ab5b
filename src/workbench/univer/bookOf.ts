import { BooleanNumber } from "@univerjs/core";
import type { Book } from "../host/Book";
import { argumentsOf, endCalculation, evaluate, isFunction } from "./calculateNow";
import { watchCalculation } from "./calculation";
import { findExtent, listSpills, readCells, writeCells } from "./cells";
import { listenChanges, listenSelection } from "./changes";
import {
  addConditional,
  deleteConditional,
  listConditionals,
  moveConditional,
  setConditional,
} from "./conditionalFormats";
import { clearStyle, copyLooks, isUnlocked, readFormats, readStyle, setUnlocked, writeFormats } from "./looks";
import { deleteName, listNames, setName } from "./names";
import { patchStyles } from "./patchStyles";
import { type RememberedLists, rememberLists } from "./rememberLists";
import { listenSheets } from "./sheetChanges";
import {
  activate,
  activeSheet,
  addSheet,
  deleteSheet,
  listSheets,
  moveSheet,
  readSelection,
  renameSheet,
  select,
  setFreeze,
} from "./sheets";
import { showValue } from "./showValue";
import * as sizes from "./sizes";
import { addTable, deleteTable, listTables, publishTouched, renameTable, resizeTable } from "./tables";
import { mutate, sheetOf, type UniverParts } from "./UniverParts";
import { clearValidation, listValidations, setValidation } from "./validations";

function sheetAnswers(parts: UniverParts, lists: RememberedLists) {
  const change = (id: string, sheet: string, params: object) => {
    sheetOf(parts, sheet);
    mutate(parts, `sheet.mutation.${id}`, { subUnitId: sheet, ...params });
  };
  const flag = (value: boolean) => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  return {
    sheets: lists(() => listSheets(parts)),
    addSheet: (name) => addSheet(parts, name),
    deleteSheet: (sheet) => deleteSheet(parts, sheet),
    renameSheet: (sheet, name) => renameSheet(parts, sheet, name),
    moveSheet: (sheet, position) => moveSheet(parts, sheet, position),
    setHidden: (sheet, hidden) => change("set-worksheet-hidden", sheet, { hidden: flag(hidden) }),
    setTabColor: (sheet, color) => change("set-tab-color", sheet, { color }),
    setGridlines: (sheet, shown) => change("toggle-gridlines", sheet, { showGridlines: flag(shown) }),
    freeze: (sheet, rows, columns) => setFreeze(parts, sheet, rows, columns),
    activeSheet: () => activeSheet(parts),
    activate: (sheet) => activate(parts, sheet),
    selection: () => readSelection(parts),
    select: (sheet, area) => select(parts, sheet, area),
  } satisfies Partial<Book>;
}

function cellAnswers(parts: UniverParts) {
  return {
    extent: (sheet, withLooks) => findExtent(parts, sheet, withLooks),
    read: (sheet, area) => readCells(parts, sheet, area),
    write: (sheet, area, cells) => {
      writeCells(parts, sheet, area, cells);
      publishTouched(parts, sheet, area);
    },
    readFormats: (sheet, area) => readFormats(parts, sheet, area),
    writeFormats: (sheet, area, formats) => writeFormats(parts, sheet, area, formats),
    show: showValue,
    readStyle: (sheet, row, column) => readStyle(parts, sheet, row, column),
    patchStyle: (sheet, area, patch) => patchStyles(parts, sheet, [{ area, patch }]),
    patchStyles: (sheet, patches) => patchStyles(parts, sheet, patches),
    clearStyle: (sheet, area) => clearStyle(parts, sheet, area),
    copyLooks: (...pairs) => copyLooks(parts, pairs),
    spills: (sheet) => listSpills(parts, sheet),
    isUnlocked: (sheet, row, column) => isUnlocked(parts, sheet, row, column),
    setUnlocked: (sheet, area, unlocked) => setUnlocked(parts, sheet, area, unlocked),
  } satisfies Partial<Book>;
}

function sizeAnswers(parts: UniverParts) {
  return {
    columnWidth: (sheet, column) => sizes.columnWidth(parts, sheet, column),
    setColumnWidth: (sheet, column, points, columns = 1) =>
      sizes.setColumnWidth(parts, sheet, { column, columns }, points),
    widths: (sheet) => sizes.widths(parts, sheet),
    rowHeight: (sheet, row) => sizes.rowHeight(parts, sheet, row),
    setRowHeight: (sheet, row, points, { rows = 1, fitted = false } = {}) =>
      sizes.setRowHeight(parts, sheet, { row, rows }, { points, fitted }),
    heights: (sheet) => sizes.heights(parts, sheet),
    isHiddenRow: (sheet, row) => !sheetOf(parts, sheet).getRowVisible(row - 1),
    setHiddenRows: (sheet, row, rows, hidden) => sizes.setHiddenRows(parts, sheet, { row, rows }, hidden),
    isHiddenColumn: (sheet, column) => !sheetOf(parts, sheet).getColVisible(column - 1),
    setHiddenColumns: (sheet, column, columns, hidden) =>
      sizes.setHiddenColumns(parts, sheet, { column, columns }, hidden),
    merges: (sheet) => sizes.merges(parts, sheet),
    merge: (sheet, area) => sizes.setMerged(parts, sheet, area, true),
    unmerge: (sheet, area) => sizes.setMerged(parts, sheet, area, false),
  } satisfies Partial<Book>;
}

function objectAnswers(parts: UniverParts, lists: RememberedLists) {
  let last = 0;
  // A saved workbook brings tables with ids.
  const nextTableId = () => {
    const taken = new Set(listTables(parts).map(({ id }) => id));
    do last += 1;
    while (taken.has(`table-${last}`));
    return `table-${last}`;
  };
  const rules = new Map<string, () => ReturnType<Book["validations"]>>();
  const rulesOf = (sheet: string) => {
    const known = rules.get(sheet) ?? lists(() => listValidations(parts, sheet));
    rules.set(sheet, known);
    return known();
  };
  return {
    tables: lists(() => listTables(parts)),
    addTable: (sheet, name, area) => addTable(parts, { id: nextTableId(), name, sheet, area }),
    renameTable: (table, name) => renameTable(parts, table, name),
    resizeTable: (table, area) => resizeTable(parts, table, area),
    deleteTable: (table) => deleteTable(parts, table),
    names: lists(() => listNames(parts)),
    setName: (name) => setName(parts, name),
    deleteName: (name) => deleteName(parts, name),
    validations: rulesOf,
    setValidation: (sheet, areas, spec) => setValidation(parts, sheet, areas, spec),
    clearValidation: (sheet, area) => clearValidation(parts, sheet, area),
    conditionals: (sheet) => listConditionals(parts, sheet),
    addConditional: (sheet, areas, spec) => addConditional(parts, sheet, areas, spec),
    setConditional: (sheet, id, spec, areas) => setConditional(parts, sheet, id, { spec, areas }),
    moveConditional: (sheet, id, position) => moveConditional(parts, sheet, id, position),
    deleteConditional: (sheet, id) => deleteConditional(parts, sheet, id),
  } satisfies Partial<Book>;
}

/** What only a person at a grid does. */
export type Hands = Pick<Book, "onClicked" | "onActivated">;

/** Without a grid nobody clicks. */
const noHands: Hands = { onClicked: () => () => undefined, onActivated: () => () => undefined };

/** A running Univer as the workbook behind the host; `stop` ends Univer itself. */
export function bookOf(parts: UniverParts, stop: () => void, hands: Hands = noHands): Book {
  const lists = rememberLists(parts);
  const watch = watchCalculation(parts);
  const ends: (() => void)[] = [watch.dispose];
  let formulasAsked = false;
  const listened = (end: () => void) => {
    ends.push(end);
    return end;
  };
  return {
    ...sheetAnswers(parts, lists),
    ...cellAnswers(parts),
    ...sizeAnswers(parts),
    ...objectAnswers(parts, lists),
    settle: watch.settle,
    setManual: watch.setManual,
    calculate: watch.calculate,
    isFunction: (name) => isFunction(parts, name),
    argumentsOf: (name) => argumentsOf(parts, name),
    // Univer would lose what a calculation under way has found.
    evaluate: async (sheet, formula) => {
      await watch.settle();
      return evaluate(parts, sheet, formula);
    },
    onChanged: (listener) => listened(listenChanges(parts, () => formulasAsked, listener)),
    noteFormulas: () => {
      formulasAsked = true;
    },
    onCalculated: (listener) => listened(watch.onCalculated(listener)),
    onSelected: (listener) => listened(listenSelection(parts, listener)),
    onClicked: (listener) => listened(hands.onClicked(listener)),
    onActivated: (listener) => listened(hands.onActivated(listener)),
    onSheets: (listener) => listened(listenSheets(parts, listener)),
    dispose: () => {
      for (const end of ends) end();
      endCalculation(parts);
      stop();
    },
  };
}
