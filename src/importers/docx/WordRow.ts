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

export function isEmpty(cell: WordCell): boolean {
  return cell.merged !== true && cell.paragraphs.length === 0;
}
