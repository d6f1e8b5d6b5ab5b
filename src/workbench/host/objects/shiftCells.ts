import { shiftReferences } from "../../../domain/formula/shiftReferences";
import type { Area } from "../../../domain/workbook/address";
import { intersect } from "../../../domain/workbook/areas";
import { along, type Shift, shiftOf, withSpan } from "../../../domain/workbook/moveArea";
import type { BookCell, CellContent, SheetArea } from "../Book";
import type { Host } from "../Host";
import { tellChange } from "../tellChange";
import { sheetById } from "./access";
import { rewriteFormulas } from "./rewrite";
import { shiftRules } from "./rewriteRules";
import { shiftCharts, shiftKept, shiftLinks, shiftMerges, shiftSizes } from "./shiftRules";
import { loseParts, placeTables, tablesAfter } from "./shiftTables";

export function contentOf({ value, formula }: BookCell): CellContent {
  return formula === undefined ? { value } : { formula };
}

/** Empties cells, with their looks. */
export function emptyCells({ book }: Host, sheet: string, area: Area): void {
  const row = Array.from({ length: area.columns }, () => ({ value: "" }));
  book.write(
    sheet,
    area,
    Array.from({ length: area.rows }, () => row),
  );
  book.clearStyle(sheet, area);
}

/** The cells in use that a shift moves, and those that stand free afterwards. */
function movedCells({ book }: Host, sheet: string, area: Area, shift: Shift) {
  const extent = book.extent(sheet, true);
  const inUse = extent === undefined ? undefined : along(extent, shift.axis);
  const end = inUse === undefined ? 0 : inUse.start + inUse.count;
  const cross = shift.axis === "row" ? "column" : "row";
  const across = extent === undefined ? area : (intersect(area, withSpan(area, cross, along(extent, cross))) ?? area);
  const { start, count } = along(area, shift.axis);
  const moved = withSpan(across, shift.axis, { start: shift.from, count: Math.max(end - shift.from, 0) });
  const free = shift.step > 0 ? start : Math.max(end - count, start);
  return { moved, free: withSpan(across, shift.axis, { start: free, count }) };
}

/** What speaks of the moved cells follows: formulas, names, rules, merged cells, links, charts. */
function follow(host: Host, sheet: string, shift: Shift): void {
  const named = { ...shift, sheet: sheetById(host, sheet).name };
  const change = (formula: string, home: string | undefined) => shiftReferences(formula, home, named);
  shiftRules(host, sheet, shift, change);
  shiftMerges(host, sheet, shift);
  shiftLinks(host, sheet, shift);
  shiftKept(host, sheet, shift);
  shiftCharts(host, change);
  rewriteFormulas(host, (formula, site) => change(formula, site.sheet));
}

/** Cells that give way or close up, and whether only those of a table do. */
interface Opening extends SheetArea {
  readonly ofTable?: boolean;
}

function moveCells(host: Host, { sheet, area }: SheetArea, shift: Shift): void {
  const { book } = host;
  const { axis } = shift;
  const tables = tablesAfter(host, sheet, shift);
  loseParts(host, tables, shift);
  const { moved, free } = movedCells(host, sheet, area, shift);
  const hasCells = moved.rows > 0 && moved.columns > 0;
  const to = withSpan(moved, axis, { ...along(moved, axis), start: shift.from + shift.step });
  const cells = hasCells ? book.read(sheet, moved) : [];
  if (hasCells)
    book.copyLooks([
      { sheet, area: moved },
      { sheet, area: to },
    ]);
  placeTables(host, tables);
  if (hasCells)
    book.write(
      sheet,
      to,
      cells.map((row) => row.map(contentOf)),
    );
  emptyCells(host, sheet, free);
  placeTables(host, tables);
  shiftSizes(host, sheet, area, shift);
  follow(host, sheet, shift);
}

/** Opens (1) or closes (-1) a block: the cells below it (or to its right) move, all that speaks of them follows, and it is told once. */
export function shiftCells(
  host: Host,
  { sheet, area, ofTable = false }: Opening,
  axis: Shift["axis"],
  step: 1 | -1,
): void {
  host.state.movesCells = true;
  try {
    moveCells(host, { sheet, area }, shiftOf(area, axis, step));
  } finally {
    host.state.movesCells = false;
  }
  tellChange(host, { sheet, area, byHand: false, moved: { axis, step, ofTable } });
}
