import { shiftReferences } from "../../../domain/formula/shiftReferences";
import type { Area } from "../../../domain/workbook/address";
import type { BookCell, CellContent } from "../Book";
import type { Host } from "../Host";
import { refuse } from "../protocol/HostFailure";
import { intersect } from "../rules/address";
import { sheetById } from "./access";
import { rewriteFormulas } from "./rewrite";

function contentOf({ value, formula }: BookCell): CellContent {
  return formula === undefined ? { value } : { formula };
}

/** Cells move with their contents, number formats and looks; rules stay where they are. */
function move({ book }: Host, sheet: string, from: Area, to: Area): void {
  const cells = book.read(sheet, from);
  const formats = book.readFormats(sheet, from);
  const looks = cells.map((row, r) => row.map((_, c) => book.readStyle(sheet, from.row + r, from.column + c)));
  book.clearStyle(sheet, from);
  book.write(
    sheet,
    to,
    cells.map((row) => row.map(contentOf)),
  );
  book.writeFormats(sheet, to, formats);
  looks.forEach((row, r) => {
    row.forEach((look, c) => {
      const place = { row: to.row + r, column: to.column + c, rows: 1, columns: 1 };
      book.patchStyle(sheet, place, look);
    });
  });
}

function empty({ book }: Host, sheet: string, area: Area): void {
  const row = Array.from({ length: area.columns }, () => ({ value: "" }));
  book.write(
    sheet,
    area,
    Array.from({ length: area.rows }, () => row),
  );
  book.clearStyle(sheet, area);
}

/** Excel moves no part of another table. */
function assertWhole({ book }: Host, sheet: string, strip: Area): void {
  const { row, rows } = strip;
  const cut = book.tables().find(({ sheet: own, area }) => {
    if (own !== sheet || intersect(area, strip) === undefined || area.column < strip.column) return false;
    return area.row < row || area.row + area.rows > row + rows || area.column > strip.column;
  });
  if (cut !== undefined) refuse("InvalidOperation", `The table «${cut.name}» stands in the way.`);
}

/** Opens (1) or closes (-1) a column in some rows: the cells to its right move by one, and formulas and names follow. */
export function shiftCells(host: Host, sheet: string, column: Area, step: 1 | -1): void {
  const extent = host.book.extent(sheet, true);
  const end = extent === undefined ? 0 : extent.column + extent.columns;
  const first = step > 0 ? column.column : column.column + 1;
  const strip = { ...column, column: first, columns: end - first };
  if (strip.columns > 0) {
    assertWhole(host, sheet, strip);
    move(host, sheet, strip, { ...strip, column: first + step });
  }
  const shift = { sheet: sheetById(host, sheet).name, rows: column, column: first, step };
  rewriteFormulas(host, (formula, site) => shiftReferences(formula, site.sheet, shift));
  const opened = step > 0 ? column : { ...column, column: Math.max(end, first) - 1 };
  empty(host, sheet, opened);
}
