import { isEmpty, type WordCell, type WordRow } from "./WordRow";

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
