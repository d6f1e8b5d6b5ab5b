import { type BlockCell, type BlockRow, joinCell, joinRow } from "../Block";
import { flatLabel } from "./flatText";
import { month, type Shape, shapes, type TableName } from "./tableShapes";

/** A data row with its cells by column key; `months` and `extra` keep their order. */
export interface TableRow {
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

/** Which column holds what: index of the cell by key; month columns in order. */
export interface TableHeader {
  readonly columns: Readonly<Record<string, number>>;
  readonly months: readonly number[];
  /** Header rows to skip. */
  readonly height: number;
  readonly labels: readonly string[];
}

/** Names a table by its header, looked for in the first three rows; "plan" by its vertical labels. */
export function recognizeTable(rows: readonly BlockRow[]): RawTable {
  for (const [height, row] of rows.slice(0, 3).entries()) {
    for (const shape of shapes) {
      const header = readHeader(shape, row, height + 1);
      if (header !== undefined) {
        const strange = findStrange(rows.slice(0, header.height), header);
        return { name: shape.name, header, rows: rows.slice(header.height), strange };
      }
    }
  }
  return { name: isPlan(rows) ? "plan" : "unknown", rows };
}

function findStrange(rows: readonly BlockRow[], { columns, months }: TableHeader): StrangeText[] {
  const known = new Set([...Object.values(columns), ...months]);
  const own =
    rows
      .at(-1)
      ?.cells.map(joinCell)
      .filter((_, index) => !known.has(index)) ?? [];
  const texts = [
    ...rows.slice(0, -1).map((row) => [joinRow(row), row.line] as const),
    ...own.map((text) => [text, rows.at(-1)?.line] as const),
  ];
  return texts.filter(([text]) => text !== "").map(([text, line]) => (line === undefined ? { text } : { text, line }));
}

function readHeader(shape: Shape, row: BlockRow, height: number): TableHeader | undefined {
  const labels = row.cells.map((cell) => flatLabel(joinCell(cell)));
  const columns: Record<string, number> = {};
  const months: number[] = [];
  for (const [index, label] of labels.entries()) {
    const key = shape.columns.find(([name, pattern]) => columns[name] === undefined && pattern.test(label))?.[0];
    if (key !== undefined) columns[key] = index;
    else if (shape.months && month.test(label)) months.push(index);
  }
  const fits = shape.needs.every((key) => columns[key] !== undefined) && (!shape.months || months.length > 0);
  return fits ? { columns, months, height, labels } : undefined;
}

function isPlan(rows: readonly BlockRow[]): boolean {
  return rows.filter((row) => /^(sector|programa|proyecto)$/.test(flatLabel(joinCell(row.cells[0])))).length >= 2;
}

/** True when a row repeats the header of its table, as Word does on each page. */
export function repeatsHeader(row: BlockRow, header: TableHeader): boolean {
  const labels = row.cells.map((cell) => flatLabel(joinCell(cell)));
  return labels.some((label) => label !== "") && labels.every((label, index) => label === (header.labels[index] ?? ""));
}

/** Puts the cells of a row under their columns. */
export function alignRow(row: BlockRow, header: TableHeader): TableRow {
  const used = new Set([...Object.values(header.columns), ...header.months]);
  const pick = (index: number): BlockCell => row.cells[index] ?? { paragraphs: [] };
  return {
    cells: Object.fromEntries(Object.entries(header.columns).map(([key, index]) => [key, pick(index)])),
    months: header.months.map(pick),
    extra: row.cells.map(joinCell).filter((text, index) => text !== "" && !used.has(index)),
    raw: row,
  };
}
