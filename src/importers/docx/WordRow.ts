import type { Block, BlockCell } from "../Block";

/** A cell on the grid of its table. */
export interface WordCell extends BlockCell {
  readonly blocks: readonly Block[];
  readonly shade: string;
  /** What is drawn with lines in it. */
  readonly lines: string;
  /** The cell that a merged one continues. */
  readonly base?: WordCell;
}

export interface WordRow {
  readonly cells: readonly WordCell[];
}

function isEmpty(cell: WordCell): boolean {
  return cell.merged !== true && cell.paragraphs.length === 0;
}

/**
 * Marks the empty cells whose colour says something: one unlike the texts of its row, and no colour of the whole table
 * or of a whole column, its heading too. Stripes, headings and a background are no marks.
 */
export function markShades(rows: readonly WordRow[]): WordRow[] {
  const coloured = rows.some((row) => row.cells.some((cell) => cell.shade !== ""));
  const shaded = coloured ? findShaded(rows) : new Set<WordCell>();
  return rows.map((row) => ({
    cells: row.cells.map((cell) =>
      shaded.has(cell) || (cell.base !== undefined && (shaded.has(cell.base) || isSign(cell.base)))
        ? { ...cell, shaded: true as const }
        : cell,
    ),
  }));
}

/** A bar over several months is one cell with a colour or a sign. */
function isSign({ paragraphs }: WordCell): boolean {
  const [text = "", more] = paragraphs;
  return more === undefined && /^[xX✓✔✗✘☑☒■●▪*]$/.test(text);
}

function findShaded(rows: readonly WordRow[]): ReadonlySet<WordCell> {
  const [heading, ...data] = rows;
  const isMark = judge(heading?.cells ?? [], data);
  const shaded = new Set<WordCell>();
  for (const row of rows) {
    const texts = new Set(row.cells.filter((cell) => cell.paragraphs.length > 0).map((cell) => cell.shade));
    for (const [column, cell] of row.cells.entries()) {
      if (isEmpty(cell) && cell.shade !== "" && !texts.has(cell.shade) && isMark(cell.shade, column)) shaded.add(cell);
    }
  }
  return shaded;
}

function judge(heading: readonly WordCell[], data: readonly WordRow[]): (shade: string, column: number) => boolean {
  const open = data.flatMap((row) => row.cells.filter(isEmpty));
  const headings = new Set(heading.filter((cell) => cell.merged !== true).map((cell) => cell.shade));
  const uniform = open.every((cell) => cell.shade === open[0]?.shade);
  return (shade, column) => {
    // Without any contrast a pale or grey colour, or that of the headings, is the ground of the table.
    if (uniform && data.length > 1) return !isPale(shade) && !headings.has(shade);
    const striped = headings.size > 1 && heading[column]?.shade === shade;
    return !(striped && data.every((row) => [shade, undefined].includes(row.cells[column]?.shade)));
  };
}

/** Grey, or so light that it only tints. */
function isPale(shade: string): boolean {
  if (/GRAY$/.test(shade)) return true;
  const parts = /^([0-9A-F]{2})([0-9A-F]{2})([0-9A-F]{2})$/
    .exec(shade)
    ?.slice(1)
    .map((part) => Number.parseInt(part, 16));
  if (parts === undefined) return false;
  return Math.max(...parts) - Math.min(...parts) < 24 || Math.min(...parts) >= 0xd8;
}

/** Tells the empty cells that are drawn into with lines unlike the other empty ones of their table: they may be marks. */
export function markLines(rows: readonly WordRow[]): WordRow[] {
  const cells = rows.flatMap((row) => row.cells.filter(isEmpty));
  const counts = new Map<string, number>();
  for (const { lines } of cells) counts.set(lines, (counts.get(lines) ?? 0) + 1);
  if (counts.size < 2) return [...rows];
  const [ground] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most));
  const isDrawn = (cell: WordCell): boolean => isEmpty(cell) && cell.lines !== "" && cell.lines !== ground;
  return rows.map((row) => ({
    cells: row.cells.map((cell) => (isDrawn(cell) ? { ...cell, drawn: true as const } : cell)),
  }));
}
