import { formatArea, formatColumn, parseColumn } from "../../domain/workbook/address";
import type { Cell } from "../../domain/workbook/Cell";
import { accentColor } from "../../domain/workbook/roleLooks";
import type { Op, StyleRole, WritePlan } from "../../domain/workbook/WritePlan";
import { joinedBookTexts } from "../../i18n/es/joinedBook";

/** A column of a table of values. */
interface ListedColumn<T> {
  readonly header: string;
  /** In characters; 0 hides it. */
  readonly width: number;
  readonly format?: string;
  readonly style?: StyleRole;
  readonly value: (row: T) => Cell;
}

/** A sheet that is one table of values. */
export interface ListedTable<T> {
  readonly sheet: string;
  readonly table: string;
  readonly columns: readonly ListedColumn<T>[];
  /** Columns repeated on each page. */
  readonly titleColumns?: string;
}

/** A table has a row even where there is nothing to list. */
function rowsOf<T>({ columns }: ListedTable<T>, rows: readonly T[]): readonly (readonly Cell[])[] {
  if (rows.length === 0) return [columns.map(() => "")];
  return rows.map((row) => columns.map(({ value }) => value(row)));
}

/** Characters that a landscape page is wide with letters of 8 points or more, where a wider font stands for Calibri (`npm run bench paper`). */
const pageWidth = 138;

/** Pages side by side that a table needs so that its letters stay readable; each repeats the columns up to the title's last. */
function pagesWide<T>({ columns, titleColumns }: ListedTable<T>): number {
  const repeated = parseColumn(/([A-Z]+)$/.exec(titleColumns ?? "")?.[1] ?? "");
  const titles = columns.slice(0, repeated).reduce((sum, { width }) => sum + width, 0);
  let [pages, used] = [1, titles];
  for (const { width } of columns.slice(repeated)) {
    if (used + width > pageWidth) [pages, used] = [pages + 1, titles];
    used += width;
  }
  return pages;
}

/** The steps that make the sheet of a table. */
export function planListed<T>(listed: ListedTable<T>, rows: readonly T[]): WritePlan {
  const { sheet, table, columns, titleColumns } = listed;
  const values = rowsOf(listed, rows);
  const area = (row: number, count: number, column = 1, width = columns.length): string =>
    formatArea({ row, column, rows: count, columns: width });
  const looks = columns.flatMap(({ format, style = "data", width }, index): readonly Op[] => {
    const own = area(2, values.length, index + 1, 1);
    return [
      ...(format === undefined ? [] : [{ op: "setNumberFormat", sheet, area: own, format } as const]),
      { op: "setStyle", sheet, area: own, style },
      { op: "setColumnWidth", sheet, column: index + 1, characters: width },
    ];
  });
  const formats = looks.filter(({ op }) => op === "setNumberFormat");
  return [
    { op: "addSheet", sheet, tabColor: accentColor },
    ...formats,
    { op: "setValues", sheet, area: area(1, 1), values: [columns.map(({ header }) => header)] },
    { op: "setValues", sheet, area: area(2, values.length), values },
    { op: "addTable", sheet, table, area: area(1, values.length + 1) },
    { op: "setStyle", sheet, area: area(1, 1), style: "heading" },
    ...looks.filter(({ op }) => op !== "setNumberFormat"),
    { op: "setView", sheet, freezeRows: 1, gridlines: false },
    {
      op: "setPage",
      sheet,
      page: {
        orientation: "landscape",
        titleRows: "$1:$1",
        ...(titleColumns === undefined ? {} : { titleColumns }),
        area: `A:${formatColumn(columns.length)}`,
        fitWide: pagesWide(listed),
        fitTall: 0,
        footer: joinedBookTexts.footer,
      },
    },
  ];
}
