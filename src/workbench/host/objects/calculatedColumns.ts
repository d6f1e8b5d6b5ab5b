import { fromRelativeKey, relativeKey } from "../../../domain/formula/relativeKey";
import type { Area } from "../../../domain/workbook/address";
import { intersect } from "../../../domain/workbook/areas";
import { columnFormula } from "../../../domain/workbook/columnFormula";
import type { BookCell, BookTable } from "../Book";
import type { Host } from "../Host";
import type { RangeSelf } from "../Ref";
import type { Coerced } from "../rules/coerce";
import { dataArea } from "./access";

/** A column of formulas that Excel writes by itself. */
interface Fill {
  readonly area: Area;
  readonly formulas: readonly (readonly { readonly formula: string }[])[];
}

/** The relative key of the formula that all cells of a column share. */
function sharedKey(cells: readonly BookCell[], { row, column }: Area, table: BookTable): string | undefined {
  const formulas = cells.map(({ formula }) => formula ?? "");
  return columnFormula(formulas, row, column, table.name);
}

function isEmpty({ value, formula }: BookCell): boolean {
  return value === "" && formula === undefined;
}

function columnOf({ area }: BookTable, column: number): Area {
  return { ...dataArea(area), column, columns: 1 };
}

function readColumn({ book }: Host, sheet: string, area: Area): readonly BookCell[] {
  return book.read(sheet, area).flat();
}

function fillWith(area: Area, key: string): Fill {
  const formulas = Array.from({ length: area.rows }, (_, r) => [
    { formula: fromRelativeKey(key, area.row + r, area.column) },
  ]);
  return { area, formulas };
}

type Written = readonly (readonly (Coerced | undefined)[])[];

/** The relative key of the last formula that is written into a column; none when they all say the same and are all that it holds. */
function lastKey(written: Written, range: Area, column: Area, table: BookTable): string | undefined {
  const common = intersect(range, column);
  if (common === undefined) return undefined;
  const lines = written.slice(common.row - range.row, common.row - range.row + common.rows);
  const contents = lines.map((line) => line[column.column - range.column]?.content);
  const formulas = contents.map((content) => (content !== undefined && "formula" in content ? content.formula : ""));
  const hasConstant = contents.some((content) => content !== undefined && "value" in content && content.value !== "");
  const last = formulas.findLastIndex((formula) => formula !== "");
  if (last < 0 || hasConstant) return undefined;
  const isWhole = common.rows === column.rows && columnFormula(formulas, common.row, column.column, table.name);
  return isWhole ? undefined : relativeKey(formulas[last] ?? "", common.row + last, column.column);
}

/**
 * AutoCorrect makes calculated columns of what an add-in writes too (OfficeDev/office-js#2093, #5909, #6745): in a column
 * that is empty, or that one formula fills, the last written formula takes all rows.
 */
export function fillsOf(host: Host, { sheet, area }: RangeSelf, written: Written): readonly Fill[] {
  const hasFormula = written.some((line) => line.some((cell) => cell !== undefined && "formula" in cell.content));
  const tables = hasFormula ? host.book.tables().filter((table) => table.sheet === sheet) : [];
  return tables.flatMap((table) => {
    const common = intersect(dataArea(table.area), area);
    return Array.from({ length: common?.columns ?? 0 }, (_, c): readonly Fill[] => {
      const column = columnOf(table, (common?.column ?? 0) + c);
      const key = lastKey(written, area, column, table);
      if (key === undefined) return [];
      const now = readColumn(host, sheet, column);
      const isOpen = now.every(isEmpty) || sharedKey(now, column, table) !== undefined;
      return isOpen ? [fillWith(column, key)] : [];
    }).flat();
  });
}

/** The formulas that whole columns share, by their sheet column. */
export function sharedFormulas(host: Host, table: BookTable): ReadonlyMap<number, string> {
  const keys = new Map<number, string>();
  for (let column = table.area.column; column < table.area.column + table.area.columns; column += 1) {
    const own = columnOf(table, column);
    const key = sharedKey(readColumn(host, table.sheet, own), own, table);
    if (key !== undefined) keys.set(column, key);
  }
  return keys;
}

/** Calculated columns go on in rows that a table gets; cells that hold something stay. */
export function continueColumns(host: Host, sheet: string, keys: ReadonlyMap<number, string>, added: Area): void {
  for (const [column, key] of keys) {
    const area = { ...added, column, columns: 1 };
    const now = readColumn(host, sheet, area);
    const fill = fillWith(area, key);
    host.book.write(
      sheet,
      area,
      fill.formulas.map((line, r) => (now[r] !== undefined && isEmpty(now[r]) ? line : [undefined])),
    );
  }
}
