import type { CellStyle, CellValue, Cell as FileCell, WriteSheet } from "hucre";
import { printForFile } from "../domain/formula/printForFile";
import { quoteSheet } from "../domain/formula/sheetName";
import { type Area, parseArea } from "../domain/workbook/address";
import { contains } from "../domain/workbook/areas";
import type { Cell } from "../domain/workbook/Cell";
import { type CellState, cellAt } from "../domain/workbook/cellAt";
import { eachCellOf, unionArea } from "../domain/workbook/restoreCells";
import { conditionalLooks } from "../domain/workbook/roleLooks";
import type { SheetSnapshot } from "../domain/workbook/Snapshot";
import type { StyleRole } from "../domain/workbook/WritePlan";
import { createStyles } from "./cellStyles";
import { encodeChart } from "./charts";
import { estimateHeights } from "./estimateHeights";
import { encodePage } from "./page";
import { encodeValidation } from "./validationXml";

type Cells = Map<string, Partial<FileCell>>;
type Located<T> = { readonly area: Area } & T;

/** Light bands without colour, so that the header and input cells keep theirs. */
const tableStyle = "TableStyleLight1";

function located<T extends { readonly area: string }>(
  entries: readonly T[],
): readonly Located<{ readonly entry: T }>[] {
  return entries.flatMap((entry) => {
    const area = parseArea(entry.area);
    return area === undefined ? [] : [{ area, entry }];
  });
}

/** What a person may do on a locked sheet besides filling its open cells. */
const allowed = { formatColumns: true, formatRows: true, autoFilter: true } as const;

/** A literal «_x0041_» would be read back as a sign (ECMA-376 22.9.2.19). */
function encodeText(text: string): string {
  return text.replace(/_(?=x[\dA-F]{4}_)/gi, "_x005F_");
}

function encodeValue(value: Cell): CellValue {
  if (value === "") return null;
  return typeof value === "string" ? encodeText(value) : value;
}

/** What a cell of the file holds: a constant, or a formula with the value it had last. */
function contentOf({ value, formula, table }: CellState): Partial<FileCell> {
  return formula === ""
    ? { value: encodeValue(value) }
    : { formula: printForFile(formula, table), formulaResult: encodeValue(value) };
}

function addCells(sheet: SheetSnapshot, cells: Cells, styleOf: ReturnType<typeof createStyles>): void {
  eachCellOf(unionArea([sheet]), (row, column) => {
    const cell = cellAt(sheet, row, column);
    const style = styleOf(undefined, cell.format);
    if (cell.value === "" && cell.formula === "" && style === undefined) return;
    cells.set(`${row - 1},${column - 1}`, { ...contentOf(cell), ...(style === undefined ? {} : { style }) });
  });
}

/** Whether a cell is open on a protected sheet. */
function openCells({ look }: SheetSnapshot): (row: number, column: number) => boolean {
  const areas = (look.unlocked ?? []).flatMap((area) => parseArea(area) ?? []);
  return (row, column) => areas.some((area) => contains(area, row, column));
}

function addStyles(sheet: SheetSnapshot, cells: Cells, styleOf: ReturnType<typeof createStyles>): void {
  const isOpen = openCells(sheet);
  const paint = (row: number, column: number, role: StyleRole): void => {
    const style: CellStyle | undefined = styleOf(role, cellAt(sheet, row, column).format, isOpen(row, column));
    const key = `${row - 1},${column - 1}`;
    cells.set(key, { ...cells.get(key), ...(style === undefined ? {} : { style }) });
  };
  for (const { area, entry } of located(sheet.look.styles))
    for (let row = area.row; row < area.row + area.rows; row += 1)
      for (let column = area.column; column < area.column + area.columns; column += 1) paint(row, column, entry.style);
}

function addLinks(sheet: SheetSnapshot, cells: Cells): void {
  for (const { cell, to } of sheet.look.links) {
    const area = parseArea(cell);
    if (area === undefined) continue;
    const key = `${area.row - 1},${area.column - 1}`;
    cells.set(key, {
      ...cells.get(key),
      hyperlink: { target: "", location: `${quoteSheet(to.sheet)}!${to.cell}` },
    });
  }
}

/** Width of a column that is hidden, once a person shows it: Excel's own. */
const shownAgain = 8.43;

/** Excel stores 5 pixels of margin with the width, at 7 pixels a character of Calibri 11 (ECMA-376 18.3.1.13); 0 hides the column. */
function encodeWidths(widths: Readonly<Record<number, number>>): WriteSheet["columns"] {
  const last = Math.max(0, ...Object.keys(widths).map(Number));
  return Array.from({ length: last }, (_, index) => {
    const characters = widths[index + 1];
    if (characters === undefined) return {};
    const width = Math.trunc((((characters || shownAgain) * 7 + 5) / 7) * 256) / 256;
    return characters === 0 ? { width, hidden: true } : { width };
  });
}

function encodeHeights(heights: Readonly<Record<number, number>>): NonNullable<WriteSheet["rowDefs"]> {
  return new Map(Object.entries(heights).map(([row, height]) => [Number(row) - 1, { height }]));
}

function encodeConditionalFormats(sheet: SheetSnapshot): WriteSheet["conditionalRules"] {
  return sheet.look.conditionalFormats.map(({ area, formula, look }, index) => ({
    type: "expression",
    priority: index + 1,
    range: area,
    formula: printForFile(formula),
    style: {
      font: { color: { rgb: conditionalLooks[look].color } },
      fill: { type: "pattern", pattern: "solid", bgColor: { rgb: conditionalLooks[look].fill } },
    },
  }));
}

/** A sheet as the file library takes it. */
export function encodeSheet(sheet: SheetSnapshot): WriteSheet {
  const { look } = sheet;
  const cells: Cells = new Map();
  const styleOf = createStyles();
  addCells(sheet, cells, styleOf);
  addStyles(sheet, cells, styleOf);
  addLinks(sheet, cells);
  return {
    name: sheet.name,
    rows: [],
    cells,
    columns: encodeWidths(look.widths) ?? [],
    rowDefs: encodeHeights({ ...estimateHeights(sheet), ...look.heights }),
    tables: sheet.tables.map(({ name, area, columns }) => ({
      name,
      range: area,
      columns: columns.map((column) => ({ name: column })),
      style: tableStyle,
    })),
    dataValidations: look.validations.map(({ area, validation }) => encodeValidation(area, validation)),
    conditionalRules: encodeConditionalFormats(sheet) ?? [],
    charts: look.charts.flatMap((chart) => encodeChart(chart) ?? []),
    ...encodePage(look.page),
    view: {
      showGridLines: look.view?.gridlines ?? true,
      ...(look.tabColor === undefined ? {} : { tabColor: { rgb: look.tabColor } }),
    },
    ...((look.view?.freezeRows ?? 0) > 0 ? { freezePane: { rows: look.view?.freezeRows ?? 0 } } : {}),
    ...(sheet.protected ? { protection: { sheet: true, ...(look.unlocked === undefined ? {} : allowed) } } : {}),
    hidden: sheet.visibility === "hidden",
    veryHidden: sheet.visibility === "veryHidden",
  };
}
