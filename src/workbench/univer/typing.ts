import { CellValueType, type ICellData, type IStyleData, type Nullable } from "@univerjs/core";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, type ISheetLocation, SheetInterceptorService } from "@univerjs/sheets";
import type { Cell } from "../../domain/workbook/Cell";
import type { SheetArea } from "../host/Book";
import type { Coerced } from "../host/rules/coerce";
import { constantOf, expandFormula, toCellData } from "./cells";
import { readFormats } from "./looks";
import type { UniverParts } from "./UniverParts";

/** How what a person types is understood and shown, in the language of the person. */
export interface TypingRules {
  /** What becomes of a text that is typed into a cell of that number format. */
  readonly read: (text: string, format: string, cell: SheetArea) => Coerced;
  /** What the editor shows of a constant under that number format. */
  readonly show: (value: Cell, format: string) => string;
  /** What the editor shows of a formula. */
  readonly formula: (formula: string) => string;
}

/** Before Univer's own reading of numbers, which leaves forced texts alone, and after it. */
const [first, last] = [1_000, -0.5];

interface Place {
  readonly subUnitId: string;
  readonly row: number;
  readonly col: number;
}

function cellAt({ subUnitId, row, col }: Place): SheetArea {
  return { sheet: subUnitId, area: { row: row + 1, column: col + 1, rows: 1, columns: 1 } };
}

function formatAt(parts: UniverParts, place: Place): string {
  const { sheet, area } = cellAt(place);
  return readFormats(parts, sheet, area)[0]?.[0] ?? "General";
}

/** The text that was typed; none in a cell with line breaks or looks of its own inside. */
function typedText(cell: ICellData): string | undefined {
  if (cell.f) return cell.f;
  const text = cell.p?.body?.dataStream.replace(/\r\n$/, "") ?? String(cell.v ?? "");
  if (text === "" || /[\r\n]/.test(text)) return undefined;
  return cell.t === CellValueType.FORCE_STRING ? `'${text}` : text;
}

function styleOf({ workbook }: UniverParts, cell: ICellData): IStyleData {
  return (typeof cell.s === "string" ? workbook.getStyles().get(cell.s) : cell.s) ?? {};
}

interface TypedCell {
  readonly cell: ICellData;
  readonly text: string;
}

/** The cell as it is stored; a format comes with the value only where the cell had none. */
function stored(parts: UniverParts, { cell, text }: TypedCell, place: Place, rules: TypingRules): ICellData {
  const format = formatAt(parts, place);
  const raw = parts.workbook.getSheetBySheetId(place.subUnitId)?.getCellRaw(place.row, place.col);
  if (raw && !raw.f && !raw.si && !raw.p && rules.show(constantOf(raw), format) === text) return { ...raw };
  const { content, format: own = "General" } = rules.read(text, format, cellAt(place));
  const data = toCellData(content, (formula) =>
    expandFormula(parts, place.subUnitId)(formula, place.row + 1, place.col + 1),
  );
  const isRich = "value" in content && typeof content.value === "string" && cell.p;
  const kept = isRich ? cell : { ...cell, ...data };
  return own === "General" || format !== "General"
    ? kept
    : { ...kept, s: { ...styleOf(parts, kept), n: { pattern: own } } };
}

/** The cell that a text becomes which a person types, or pastes, there. */
export function typedCell(parts: UniverParts, text: string, place: Place, rules: TypingRules): ICellData {
  return stored(parts, { cell: {}, text }, place, rules);
}

/** The cell as the editor shows it. */
function shown(parts: UniverParts, cell: Nullable<ICellData>, place: ISheetLocation, rules: TypingRules) {
  const raw = place.worksheet.getCellRaw(place.row, place.col);
  if (!cell || !raw || raw.f || raw.si || raw.p || raw.v === null || raw.v === undefined) return cell;
  return { ...cell, v: rules.show(constantOf(raw), formatAt(parts, place)), t: CellValueType.STRING };
}

type Interceptors = SheetInterceptorService["writeCellInterceptor"];
type Shower = (cell: Nullable<ICellData>, place: ISheetLocation) => Nullable<ICellData>;

/** Univer puts the English formula in after all interceptors: it is changed on its way out. */
function showFormulas(cells: Interceptors, { formula }: TypingRules): void {
  const fetch = cells.fetchThroughInterceptors.bind(cells) as (point: unknown, filter?: unknown) => Shower;
  const changed = (point: unknown, filter?: unknown): Shower => {
    const show = fetch(point, filter);
    if (point !== BEFORE_CELL_EDIT) return show;
    return (cell, place) => {
      const edited = show(cell, place);
      return edited?.f ? { ...edited, f: formula(edited.f) } : edited;
    };
  };
  Object.assign(cells, { fetchThroughInterceptors: changed });
}

/**
 * Univer reads what is typed as an American would, whatever its language: here a person's rules come first, when a cell is
 * edited and when it is shown for editing.
 */
export function followTyping(parts: UniverParts, rules: TypingRules): void {
  const { writeCellInterceptor: cells } = parts.injector.get(SheetInterceptorService);
  cells.intercept(AFTER_CELL_EDIT, {
    priority: first,
    handler: (cell, _place, next) => next(cell ? { ...cell, t: CellValueType.FORCE_STRING } : cell),
  });
  cells.intercept(AFTER_CELL_EDIT, {
    priority: last,
    handler: (cell, place, next) => {
      const typed = place.origin ?? undefined;
      const text = typed && typedText(typed);
      if (!cell || !typed) return next(cell);
      const plain = { ...typed, ...(cell.s === undefined ? {} : { s: cell.s }) };
      return next(text === undefined ? plain : stored(parts, { cell: plain, text }, place, rules));
    },
  });
  cells.intercept(BEFORE_CELL_EDIT, {
    priority: last,
    handler: (cell, place, next) => next(shown(parts, cell, place, rules)),
  });
  showFormulas(cells, rules);
}
