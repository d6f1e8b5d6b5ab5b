import { formatCell, parseArea } from "../../../src/domain/workbook/address";
import { applyPlan } from "../../../src/domain/workbook/applyPlan";
import type { Cell } from "../../../src/domain/workbook/Cell";
import { cellAt } from "../../../src/domain/workbook/cellAt";
import { findSheet } from "../../../src/domain/workbook/findSheet";
import { leadsTo, mentions } from "../../../src/domain/workbook/mentions";
import type { SheetSnapshot, Snapshot } from "../../../src/domain/workbook/Snapshot";
import type { Op } from "../../../src/domain/workbook/WritePlan";
import { findTable } from "../../../src/layouts/findTable";
import { layoutOf } from "../bookTools";

/** A cell that a person filled by hand: a constant, or a formula. */
export interface Typing {
  readonly sheet: string;
  readonly cell: string;
  readonly value: Cell;
  readonly formula?: string;
}

/** Where a person types: on their own sheet, in cells that are asked for, over formulas of tables, on sheets that are built. */
export const typingKinds = ["typeOwn", "typeInput", "typeCalculated", "typeView"] as const;
export type TypingKind = (typeof typingKinds)[number];

/** The person's own sheet. */
export const ownSheet = "Hoja1";
export const viewSheets = ["Resumen", "Tablero", "Resumen por municipio", "Consolidado", "Mapa de actores"];

type Spot = readonly [table: string, row: number, column: string];

/** Table, data row (from 0) and column; the first amount is the one that the check corrects. */
const spots: Readonly<Record<"typeInput" | "typeCalculated", readonly Spot[]>> = {
  typeInput: [
    ["tPresupuesto", 2, "amount"],
    ["tSeguimiento", 0, "achieved"],
    ["tRiesgos", 0, "causes"],
    ["tPresupuesto", 1, "amount"],
    ["tCronograma", 0, "month1"],
    ["tMetas", 0, "text"],
  ],
  typeCalculated: [
    ["tPresupuesto", 3, "unitValue"],
    ["tMetas", 0, "activityText"],
    ["tCronograma", 1, "metaText"],
  ],
};

function onOwn(number: number): readonly Typing[] {
  const row = number + 10;
  const formula = `=A${row}*2`;
  return [
    { sheet: ownSheet, cell: `A${row}`, value: number },
    { sheet: ownSheet, cell: `B${row}`, value: number * 2, formula },
  ];
}

/** Columns in which a person types numbers; a number that stands in a column of texts becomes one when it is written again. */
const numbers = ["amount", "unitValue", "achieved"];

function onTable(book: Snapshot, [table, row, column]: Spot, number: number): readonly Typing[] {
  const found = findTable(book, layoutOf(table));
  const at = found?.columns[column];
  if (found === undefined || at === undefined) return onOwn(number);
  const value = numbers.includes(column) ? 7_000_000 + number : `Texto ${number}`;
  return [{ sheet: found.sheet.name, cell: formatCell(found.area.row + 1 + row, at), value }];
}

/** Over a formula and beside the page, in turn. */
function onView(book: Snapshot, number: number): readonly Typing[] {
  const sheet = viewSheets.find((name) => findSheet(book, name) !== undefined);
  if (sheet === undefined) return onOwn(number);
  return [{ sheet, cell: number % 2 === 0 ? "A2" : "B99", value: `Nota ${number}` }];
}

/** What a person types the `number`th time (from 0) in that way: another value each time. */
export function typingsOf(kind: TypingKind, book: Snapshot, number: number): readonly Typing[] {
  if (kind === "typeOwn") return onOwn(number);
  if (kind === "typeView") return onView(book, number);
  const list = spots[kind];
  const spot = list[number % list.length];
  return spot === undefined ? [] : onTable(book, spot, number);
}

/** The step of a plan that writes what a person types. */
export function typingOp({ sheet, cell: area, value, formula }: Typing): Op {
  return formula === undefined
    ? { op: "setValues", sheet, area, values: [[value]] }
    : { op: "setFormulas", sheet, area, formulas: [[formula]] };
}

function typed(book: Snapshot, typing: Typing): Snapshot {
  return findSheet(book, typing.sheet) === undefined ? book : applyPlan(book, [typingOp(typing)]);
}

/** Sheets of `now` that were not there, on which somebody typed, and those that these read, and so on. */
function staying(was: Snapshot, typings: readonly Typing[], now: Snapshot): readonly SheetSnapshot[] {
  const isOn = (name: string) => typings.some(({ sheet }) => sheet === name);
  const fresh = now.sheets.filter(({ name }) => findSheet(was, name) === undefined);
  let stay = fresh.filter(({ name }) => isOn(name));
  for (let before = -1; before < stay.length; ) {
    before = stay.length;
    const read = stay;
    stay = fresh.filter((sheet) => read.includes(sheet) || read.some((reader) => mentions(now, reader, sheet)));
  }
  return stay;
}

/** A workbook as it was, with what was typed since: a built sheet that somebody typed on stays as it is `now`, with all that it reads. */
export function withTypings(was: Snapshot, typings: readonly Typing[], now: Snapshot): Snapshot {
  const book = typings.reduce(typed, was);
  const stay = staying(was, typings, now);
  if (stay.length === 0) return book;
  const isStaying = ({ formula }: { readonly formula: string }) => stay.some((sheet) => leadsTo(now, formula, sheet));
  const position = now.sheets.map(({ name }) => name);
  return {
    ...book,
    sheets: [...book.sheets, ...stay].toSorted((a, b) => position.indexOf(a.name) - position.indexOf(b.name)),
    names: [
      ...book.names,
      ...now.names.filter((one) => isStaying(one) && !book.names.some(({ name }) => name === one.name)),
    ],
  };
}

/** What stood in the typed cells of our sheets in a workbook, as somebody who types it again. */
export function putBack(book: Snapshot, typings: readonly Typing[]): readonly Typing[] {
  return typings.flatMap(({ sheet, cell }) => {
    const [own, at] = [findSheet(book, sheet), parseArea(cell)];
    if (sheet === ownSheet || own === undefined || at === undefined) return [];
    const { value, formula } = cellAt(own, at.row, at.column);
    return [{ sheet, cell, value, ...(formula !== "" && { formula }) }];
  });
}
