import type { WordCell } from "./readTable";
import type { WordRow } from "./unfoldFrames";

/**
 * Marks the empty cells whose colour says something: one unlike the texts of its row, and no colour of the whole table
 * or of a whole column, its heading too. Stripes, headings and a background are no marks.
 */
export function markShades(rows: readonly WordRow[]): WordRow[] {
  if (!rows.some((row) => row.cells.some((cell) => cell.shade !== ""))) return [...rows];
  const [heading, ...data] = rows;
  const isMark = judge(heading?.cells ?? [], data);
  return rows.map((row) => {
    const texts = new Set(row.cells.filter((cell) => cell.paragraphs.length > 0).map((cell) => cell.shade));
    return {
      cells: row.cells.map((cell, column): WordCell => {
        const marked = isEmpty(cell) && cell.shade !== "" && !texts.has(cell.shade) && isMark(cell.shade, column);
        return marked ? { ...cell, shaded: true } : cell;
      }),
    };
  });
}

function isEmpty(cell: WordCell): boolean {
  return cell.merged !== true && cell.paragraphs.length === 0;
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
