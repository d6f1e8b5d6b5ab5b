import { type BlockCell, type BlockRow, joinCell, joinRow } from "../Block";
import { flatLabel } from "./flatText";
import { readHeader, type TableHeader } from "./readHeader";
import { shapes, type TableName } from "./tableShapes";

/** A data row with its cells by column key; `months` and `extra` keep their order. */
export interface PaperRow {
  readonly cells: Readonly<Record<string, BlockCell>>;
  readonly months: readonly BlockCell[];
  /** Texts of cells under no known column. */
  readonly extra: readonly string[];
  readonly raw: BlockRow;
}

export interface RawTable {
  readonly name: TableName;
  readonly header?: TableHeader;
  readonly rows: readonly BlockRow[];
  /** What stands above the header, such as a title, and header texts that name no column we know. */
  readonly strange?: readonly StrangeText[];
}

export interface StrangeText {
  readonly text: string;
  readonly line?: number;
}

/** Rows at the top in which the header may stand, under titles. */
const headerRows = 6;

/** Names a table by its header; "plan" by its vertical labels. In the section of a table other words for its columns do. */
export function recognizeTable(rows: readonly BlockRow[], own?: TableName): RawTable {
  for (const top of rows.slice(0, headerRows).keys()) {
    for (const shape of shapes) {
      const header = readHeader(shape, rows, top, shape.name === own);
      if (header !== undefined) {
        const strange = findStrange(rows.slice(0, header.height), header);
        return { name: shape.name, header, rows: rows.slice(header.height), strange };
      }
    }
  }
  return recognizeTurned(rows) ?? { name: isPlan(rows) ? "plan" : "unknown", rows };
}

/** Most rows and columns of a small table that may be written the other way round. */
const mostTurned = 12;

/** The table of 7.2 with its labels on top, or that of 8.2 with its headings at the left. */
function recognizeTurned(rows: readonly BlockRow[]): RawTable | undefined {
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  if (rows.length > mostTurned || width > mostTurned) return undefined;
  const line = rows[0]?.line;
  const turned = Array.from({ length: width }, (_, column): BlockRow => {
    const cells = rows.map((row) => row.cells[column] ?? { paragraphs: [] });
    return line === undefined ? { cells } : { cells, line };
  });
  const rubro = shapes.find(({ name }) => name === "rubro");
  const header = rubro === undefined ? undefined : readHeader(rubro, turned, 0, false);
  if (header !== undefined) return { name: "rubro", header, rows: turned.slice(header.height) };
  return isPlan(turned) && !isPlan(rows) ? { name: "plan", rows: turned } : undefined;
}

function findStrange(
  rows: readonly BlockRow[],
  { columns, months, spans = [], labels, periods }: TableHeader,
): StrangeText[] {
  const known = new Set([...Object.values(columns), ...months, ...spans.flat(), ...(periods?.columns ?? [])]);
  const titles = rows.slice(0, rows.length - labels.length).map((row) => [joinRow(row), row.line] as const);
  const own = rows
    .slice(rows.length - labels.length)
    .flatMap((row) =>
      row.cells.flatMap((cell, index) =>
        known.has(index) || groups(rows, index, known) ? [] : [[joinCell(cell), row.line] as const],
      ),
    );
  return [...titles, ...own]
    .filter(([text]) => text !== "")
    .map(([text, line]) => (line === undefined ? { text } : { text, line }));
}

/** Whether a cell of the header is spread over columns that are known: «Valor» over «Parcial». */
function groups(rows: readonly BlockRow[], index: number, known: ReadonlySet<number>): boolean {
  const next = rows.map((row) => row.cells[index + 1]).some((cell) => cell?.merged === true);
  return next && known.has(index + 1);
}

function isPlan(rows: readonly BlockRow[]): boolean {
  return rows.filter((row) => /^(sector|programa|proyecto)$/.test(flatLabel(joinCell(row.cells[0])))).length >= 2;
}

/** True when a row repeats a row of the header of its table, as Word does on each page. */
function repeatsHeader(row: BlockRow, header: TableHeader): boolean {
  const own = row.cells.map((cell) => flatLabel(joinCell(cell)));
  const isSame = (labels: readonly string[]): boolean => own.every((label, index) => label === (labels[index] ?? ""));
  return own.some((label) => label !== "") && header.labels.some(isSame);
}

/** The header that stands again in the middle of a table, with its own words or in another order; undefined for a data row. */
export function headerAgain(row: BlockRow, table: RawTable, header: TableHeader): TableHeader | undefined {
  if (repeatsHeader(row, header)) return header;
  const shape = shapes.find(({ name }) => name === table.name);
  return shape === undefined ? undefined : readHeader(shape, [row], 0, false);
}

/** Puts the cells of a row under their columns. */
export function alignRow(row: BlockRow, header: TableHeader): PaperRow {
  const { columns, months, spans = [], periods } = header;
  const used = new Set([...Object.values(columns), ...months, ...spans.flat(), ...(periods?.columns ?? [])]);
  const pick = (index: number): BlockCell => row.cells[index] ?? { paragraphs: [] };
  return {
    cells: Object.fromEntries(Object.entries(header.columns).map(([key, index]) => [key, pick(index)])),
    months: header.months.map((column, month) => pickMarked((header.spans?.[month] ?? [column]).map(pick))),
    extra: row.cells.map(joinCell).filter((text, index) => text !== "" && !used.has(index)),
    raw: row,
  };
}

/** A month that is parted is marked where one of its parts is. */
function pickMarked(cells: readonly BlockCell[]): BlockCell {
  const isFilled = (cell: BlockCell): boolean => joinCell(cell) !== "" || cell.shaded === true || cell.bullet === true;
  return cells.find(isFilled) ?? cells[0] ?? { paragraphs: [] };
}
