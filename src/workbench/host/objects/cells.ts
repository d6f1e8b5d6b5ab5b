import { shiftFormula } from "../../../domain/formula/shiftFormula";
import type { Area } from "../../../domain/workbook/address";
import type { Cell } from "../../../domain/workbook/Cell";
import type { Host } from "../Host";
import { refuse } from "../protocol/HostFailure";
import type { RangeSelf } from "../Ref";
import { type Coerced, coerce } from "../rules/coerce";
import { readLocal, showLocal } from "../rules/localFormula";
import { fromR1C1, toR1C1 } from "../rules/r1c1";
import { boundedArea, maxCells, styledArea, usedPart } from "./access";
import { fillsOf } from "./calculatedColumns";
import { keepHeaders } from "./headers";
import { inheritText } from "./inheritedFormat";
import { assertOption, assertUnlocked } from "./protect";
import { assertTaken, spellerAt } from "./takeFormula";

type Grid = readonly (readonly unknown[])[];

/** One value in all cells; of a formula the relative references move, as with Ctrl+Enter. */
function fillGrid(value: unknown, area: Area): Grid {
  const moves = typeof value === "string" && value.startsWith("=") && shiftFormula(value, 1, 1) !== value;
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_, c) => (moves ? shiftFormula(value, r, c) : value)),
  );
}

/** A block of the range's shape: one value stands for all cells; another shape is InvalidArgument, as in Excel. */
function gridOf(value: unknown, area: Area): Grid {
  if (!Array.isArray(value)) return fillGrid(value, area);
  const rows: readonly unknown[] = value;
  const fits = rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) return refuse("InvalidArgument", `The array must have ${area.rows} rows and ${area.columns} columns.`);
  return rows as Grid;
}

function checkFormulas(host: Host, range: RangeSelf, coerced: readonly (readonly (Coerced | undefined)[])[]): void {
  const seen = new Set<string>();
  for (const row of coerced) {
    for (const cell of row) if (cell !== undefined && "formula" in cell.content) seen.add(cell.content.formula);
  }
  for (const formula of seen) assertTaken(host, formula, range);
}

type Typed = readonly (readonly (Coerced | undefined)[])[];

/** Excel keeps formulas in its own spelling. */
function spellAll(host: Host, range: RangeSelf, typed: Typed): Typed {
  const hasFormula = typed.some((row) => row.some((cell) => cell !== undefined && "formula" in cell.content));
  if (!hasFormula) return typed;
  const spell = spellerAt(host, range);
  return typed.map((row) =>
    row.map((cell) =>
      cell !== undefined && "formula" in cell.content
        ? { ...cell, content: { formula: spell(cell.content.formula) } }
        : cell,
    ),
  );
}

/** Writes values or formulas: what Excel makes of them, all or nothing. */
export function writeCells(host: Host, range: RangeSelf, value: unknown): void {
  const area = boundedArea(range);
  const { sheet } = range;
  const { book, settings } = host;
  assertUnlocked(host, range);
  const grid = gridOf(value, area);
  const formats = book.readFormats(sheet, area);
  const typed = grid.map((row, r) => row.map((cell, c) => coerce(cell, formats[r]?.[c] ?? "General", settings.locale)));
  checkFormulas(host, range, typed);
  const coerced = spellAll(host, range, typed);
  const fills = fillsOf(host, range, coerced);
  const contents = coerced.map((row) => row.map((cell) => cell?.content));
  keepHeaders(host, sheet, area, () => book.write(sheet, area, contents));
  for (const fill of fills) book.write(sheet, fill.area, fill.formulas);
  const inherited = inheritText(host, sheet, area);
  const own = coerced.map((row, r) =>
    row.map((cell, c) =>
      cell !== undefined && formats[r]?.[c] === "General" ? (cell.format ?? inherited(cell, r, c)) : undefined,
    ),
  );
  if (own.some((row) => row.some((format) => format !== undefined && format !== "General"))) {
    book.writeFormats(sheet, area, own);
  }
}

/** Excel leaves a number a number when its cell becomes a text cell; Univer makes a text of it, so that it is put back. */
function keepNumbers(host: Host, range: RangeSelf, formats: Grid): () => void {
  const isText = formats.some((row) => row.includes("@"));
  const area = isText ? usedPart(host, range, false) : undefined;
  if (area === undefined) return () => undefined;
  const numbers = host.book
    .read(range.sheet, area)
    .map((row) =>
      row.map(({ value, formula }) => (typeof value === "number" && formula === undefined ? { value } : undefined)),
    );
  return () => {
    if (numbers.some((row) => row.some((cell) => cell !== undefined))) host.book.write(range.sheet, area, numbers);
  };
}

/** Microsoft's snippets give one format in an array of one cell to a whole range. */
function onlyOne(value: unknown): unknown {
  const [row, ...rows]: readonly unknown[] = Array.isArray(value) ? value : [];
  return Array.isArray(row) && row.length === 1 && rows.length === 0 ? row[0] : value;
}

/** Sets number formats in en-US codes. */
export function writeFormats(host: Host, asked: RangeSelf, value: unknown): void {
  const area = styledArea(host, asked);
  const range = { sheet: asked.sheet, area };
  assertOption(host, range.sheet, "allowFormatCells");
  const formats = gridOf(onlyOne(value), area).map((row) =>
    row.map((format) => {
      if (format === null || format === undefined) return undefined;
      return typeof format === "string" ? format || "General" : refuse("InvalidArgument", "A number format is a text.");
    }),
  );
  const restore = keepNumbers(host, range, formats);
  host.book.writeFormats(range.sheet, area, formats);
  restore();
}

/** Whole rows and columns give null; above the limit of cells Excel refuses. */
export function readBounded<T>({ area, whole }: RangeSelf, read: (area: Area) => T): T | null {
  if (whole !== undefined) return null;
  if (area.rows * area.columns > maxCells)
    return refuse("RangeExceedsLimit", "More than 5,000,000 cells were asked for at once.");
  return read(area);
}

/** Values by rows: "" for an empty cell, serial numbers for dates, "#REF!" and the like for errors. */
export function readValues({ book }: Host, range: RangeSelf): readonly (readonly Cell[])[] | null {
  return readBounded(range, (area) => book.read(range.sheet, area).map((row) => row.map((cell) => cell.value)));
}

/** Formulas by rows; a constant stands for itself. */
export function readFormulas({ book }: Host, range: RangeSelf): readonly (readonly Cell[])[] | null {
  return readBounded(range, (area) =>
    book.read(range.sheet, area).map((row) => row.map((cell) => cell.formula ?? cell.value)),
  );
}

/** Formulas in the language of the person; constants as they are. */
export function readLocalFormulas(host: Host, range: RangeSelf): readonly (readonly Cell[])[] | null {
  const { book, settings } = host;
  return readBounded(range, (area) =>
    book
      .read(range.sheet, area)
      .map((row) => row.map(({ formula, value }) => (formula ? showLocal(formula, settings.locale) : value))),
  );
}

export function writeLocalFormulas(host: Host, range: RangeSelf, value: unknown): void {
  const toEnglish = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.map(toEnglish);
    if (typeof one !== "string" || !one.startsWith("=")) return one;
    return readLocal(one, host.settings.locale) ?? refuse("InvalidArgument", `«${one.slice(0, 80)}» is no formula.`);
  };
  writeCells(host, range, toEnglish(value));
}

export function readNumberFormats({ book }: Host, range: RangeSelf): readonly (readonly string[])[] | null {
  return readBounded(range, (area) => book.readFormats(range.sheet, area));
}

/** Formulas by rows with references relative to their cells: «=R[-1]C». */
export function readR1C1({ book }: Host, range: RangeSelf): readonly (readonly Cell[])[] | null {
  return readBounded(range, (area) =>
    book
      .read(range.sheet, area)
      .map((row, r) =>
        row.map(({ formula, value }, c) =>
          formula === undefined ? value : toR1C1(formula, { row: area.row + r, column: area.column + c }),
        ),
      ),
  );
}

export function writeR1C1(host: Host, range: RangeSelf, value: unknown): void {
  const area = boundedArea(range);
  const rows = Array.isArray(value)
    ? gridOf(value, area)
    : Array.from({ length: area.rows }, () => Array(area.columns).fill(value));
  const toCell = (one: unknown, row: number, column: number) =>
    typeof one === "string" && one.startsWith("=") ? fromR1C1(one, { row, column }) : one;
  writeCells(
    host,
    range,
    rows.map((row, r) => row.map((one: unknown, c: number) => toCell(one, area.row + r, area.column + c))),
  );
}
