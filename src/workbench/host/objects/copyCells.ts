import { shiftFormula } from "../../../domain/formula/shiftFormula";
import type { Area } from "../../../domain/workbook/address";
import { intersect } from "../../../domain/workbook/areas";
import type { BookCell, CellContent } from "../Book";
import type { Host } from "../Host";
import { refuse } from "../protocol/HostFailure";
import type { RangeSelf } from "../Ref";
import { fromR1C1, toR1C1 } from "../rules/r1c1";
import { asBoolean, asOneOf, boundedArea, rangeOf, usedPart } from "./access";
import { keepHeaders } from "./headers";
import { assertUnlocked } from "./protect";

const copyTypes = ["All", "Formulas", "Values", "Formats"] as const;

interface Copy {
  readonly type: (typeof copyTypes)[number];
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

function readOptions([, type, skipBlanks, transpose]: readonly unknown[]): Copy {
  return {
    type: asOneOf(type ?? "All", copyTypes, "copyType"),
    skipBlanks: asBoolean(skipBlanks ?? false, "skipBlanks"),
    transpose: asBoolean(transpose ?? false, "transpose"),
  };
}

/** Relative references of a formula whose row and column change places: R[1]C[2] becomes R[2]C[1]. */
function transposed(formula: string, from: Area, to: Area): string {
  const swapped = toR1C1(formula, from).replace(
    /R(\[-?\d+\])?C(\[-?\d+\])?(?!\d)/g,
    (_, row = "", column = "") => `R${column}C${row}`,
  );
  return fromR1C1(swapped, to);
}

function copied({ value, formula }: BookCell, from: Area, to: Area, { type, transpose }: Copy): CellContent {
  if (formula === undefined || type === "Values") return { value };
  if (transpose) return { formula: transposed(formula, from, to) };
  return { formula: shiftFormula(formula, to.row - from.row, to.column - from.column) };
}

/** The size that a paste takes: the target when it holds the source some whole times, else the source. */
function pastedSize(target: Area, rows: number, columns: number): Area {
  const repeats = target.rows % rows === 0 && target.columns % columns === 0;
  return repeats ? target : { ...target, rows, columns };
}

/** Rules of the source hold for the copy too. */
function copyRules(host: Host, source: RangeSelf, target: RangeSelf): void {
  const { book } = host;
  const [down, right] = [target.area.row - source.area.row, target.area.column - source.area.column];
  for (const { areas, rule } of book.validations(source.sheet)) {
    const parts = areas.flatMap((area) => intersect(area, source.area) ?? []);
    const moved = parts.map((area) => ({ ...area, row: area.row + down, column: area.column + right }));
    if (moved.length > 0) book.setValidation(target.sheet, moved, rule);
  }
}

interface Paste {
  readonly source: RangeSelf;
  readonly target: RangeSelf;
  readonly options: Copy;
}

const single = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

function pasteContents(host: Host, { source, target, options }: Paste, cells: readonly (readonly BookCell[])[]): void {
  const { area } = target;
  const [rows, columns] = [source.area.rows, source.area.columns];
  const grid = Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_unused, c) => {
      const [down, right] = options.transpose ? [c % rows, r % columns] : [r % rows, c % columns];
      const cell = cells[down]?.[right] ?? { value: "" };
      const isBlank = cell.value === "" && cell.formula === undefined;
      if (options.skipBlanks && isBlank) return undefined;
      return copied(
        cell,
        single(source.area.row + down, source.area.column + right),
        single(area.row + r, area.column + c),
        options,
      );
    }),
  );
  keepHeaders(host, target.sheet, area, () => host.book.write(target.sheet, area, grid));
}

function pasteLooks(host: Host, { source, target, options }: Paste, cells: readonly (readonly BookCell[])[]): void {
  const { area } = target;
  const [rows, columns] = [source.area.rows, source.area.columns];
  const isPlain = !options.transpose && !options.skipBlanks && area.rows === rows && area.columns === columns;
  if (isPlain) {
    host.book.copyLooks([source, target]);
    return;
  }
  for (let r = 0; r < area.rows; r += 1) {
    for (let c = 0; c < area.columns; c += 1) {
      const [down, right] = options.transpose ? [c % rows, r % columns] : [r % rows, c % columns];
      const cell = cells[down]?.[right];
      if (options.skipBlanks && cell?.value === "" && cell.formula === undefined) continue;
      const from = single(source.area.row + down, source.area.column + right);
      host.book.copyLooks([
        { sheet: source.sheet, area: from },
        { sheet: target.sheet, area: single(area.row + r, area.column + c) },
      ]);
    }
  }
}

/** Pastes a range here: from the first cell on, as often as the target holds it. */
export function copyCells(host: Host, range: RangeSelf, args: readonly unknown[]): void {
  const given = rangeOf(host, range.sheet, args[0]);
  const source =
    given.whole === undefined
      ? given
      : { ...given, area: usedPart(host, given, true) ?? refuse("InvalidArgument", "Nothing to copy.") };
  const options = readOptions(args);
  const [rows, columns] = options.transpose
    ? [source.area.columns, source.area.rows]
    : [source.area.rows, source.area.columns];
  const first = range.whole === undefined ? boundedArea(range) : { ...range.area, rows: 1, columns: 1 };
  const target = { sheet: range.sheet, area: pastedSize(first, rows, columns) };
  assertUnlocked(host, target);
  const cells = host.book.read(source.sheet, source.area);
  const paste = { source, target, options };
  if (options.type === "All" || options.type === "Formats") pasteLooks(host, paste, cells);
  if (options.type !== "Formats") pasteContents(host, paste, cells);
  if (options.type === "All" && !options.transpose) copyRules(host, source, target);
}
