import { applyFormulas, applyLink, applyNumberFormat, applyRemoveLinks, applyValues } from "./applyCells";
import {
  applyAddChart,
  applyColumnWidth,
  applyConditionalFormats,
  applyPage,
  applyRemoveChart,
  applyRowHeight,
  applyStyle,
  applyValidation,
  applyView,
} from "./applyLook";
import { applyDefineName, applyRemoveName } from "./applyNames";
import { applyAddColumn, applyAddTable, applyRemoveColumn, applyRemoveTable, applyResizeTable } from "./applyTables";
import { type BookDraft, closeBook, emptySheet, openBook, sheetOf } from "./BookDraft";
import { isOurChart } from "./isOurChart";
import { assertPlan } from "./PlanError";
import { applyRenameTable } from "./renameTable";
import { openSheet } from "./SheetDraft";
import { emptyLook, type Snapshot } from "./Snapshot";
import type { Op, WritePlan } from "./WritePlan";

type OpOf<K extends Op["op"]> = Extract<Op, { readonly op: K }>;
type Steps = { readonly [K in Op["op"]]: (book: BookDraft, op: OpOf<K>) => void };

function addSheet(book: BookDraft, op: OpOf<"addSheet">): void {
  const key = op.sheet.toLowerCase();
  assertPlan(!book.sheets.has(key), "ItemAlreadyExists", op.sheet);
  // ECMA-376 18.2.19 and Excel: 31 characters, none of []:*?/\, no apostrophe at the ends.
  assertPlan(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/u.test(op.sheet), "InvalidArgument", op.sheet);
  const look = op.tabColor === undefined ? emptyLook : { ...emptyLook, tabColor: op.tabColor };
  const { visibility = "visible" } = op;
  book.sheets.set(key, openSheet({ ...emptySheet(op.sheet), visibility, look }));
}

/** Everything on the sheet goes; its name, place, tab colour and visibility stay. */
function clearSheet(book: BookDraft, op: OpOf<"clearSheet">): void {
  const draft = sheetOf(book, op.sheet);
  const { tabColor } = draft.look;
  const charts = draft.look.charts.filter(({ name }) => !isOurChart(name));
  draft.base = undefined;
  draft.rows = new Map();
  draft.tables = [];
  draft.look = { ...emptyLook, charts, ...(tabColor === undefined ? {} : { tabColor }) };
}

function removeSheet(book: BookDraft, op: OpOf<"removeSheet">): void {
  sheetOf(book, op.sheet);
  book.sheets.delete(op.sheet.toLowerCase());
}

/** An empty value takes the property away. */
function setProperty(book: BookDraft, op: OpOf<"setProperty">): void {
  const { [op.key]: _, ...others } = book.properties;
  book.properties = op.value === "" ? others : { ...book.properties, [op.key]: op.value };
}

const steps: Steps = {
  addSheet,
  setNumberFormat: applyNumberFormat,
  setValues: applyValues,
  setFormulas: applyFormulas,
  addTable: applyAddTable,
  resizeTable: applyResizeTable,
  renameTable: applyRenameTable,
  addTableColumn: applyAddColumn,
  defineName: applyDefineName,
  setValidation: applyValidation,
  setConditionalFormats: applyConditionalFormats,
  setStyle: applyStyle,
  setColumnWidth: applyColumnWidth,
  setRowHeight: applyRowHeight,
  setView: applyView,
  setPage: applyPage,
  addLink: applyLink,
  removeLinks: applyRemoveLinks,
  addChart: applyAddChart,
  setProperty,
  clearSheet,
  // A snapshot has no selection.
  activate: (book, op) => void sheetOf(book, op.sheet),
  removeSheet,
  removeTable: applyRemoveTable,
  removeTableColumn: applyRemoveColumn,
  removeChart: applyRemoveChart,
  removeName: applyRemoveName,
};

function applyStep<K extends Op["op"]>(book: BookDraft, op: OpOf<K> & { readonly op: K }): void {
  const step: (book: BookDraft, op: OpOf<K>) => void = steps[op.op];
  step(book, op);
}

/** What the workbook holds after the plan; the snapshot given stays as it is. Formulas get no value. */
export function applyPlan(snapshot: Snapshot, plan: WritePlan): Snapshot {
  const book = openBook(snapshot);
  for (const op of plan) applyStep(book, op);
  return closeBook(book);
}
