import type { ObjectKind } from "../domain/form/UnreadPart";

/** A cell of a table: its paragraphs, without mark-up; `merged` where it continues the cell above or to the left. */
export interface BlockCell {
  readonly paragraphs: readonly string[];
  readonly merged?: true;
  /** A merged cell that continues the one to the left. */
  readonly across?: true;
  /** Empty, but coloured unlike the cells with text of its row, as some mark a month; or it continues such a cell. */
  readonly shaded?: true;
  /** Empty, but with lines that the other empty cells do not have: they may be a mark. */
  readonly drawn?: true;
  /** Nothing but the bullet of a list. */
  readonly bullet?: true;
  /** The text of the cell that a merged one continues. */
  readonly continued?: string;
  /** Texts that are struck through: no part of the paragraphs. */
  readonly struck?: readonly string[];
  /** Pictures and the like that stand in the cell. */
  readonly objects?: readonly ObjectKind[];
}

/** A row of a table; `line` only for text files, `afterBreak` where a page break or a blank line stands before it. */
export interface BlockRow {
  readonly cells: readonly BlockCell[];
  readonly line?: number;
  readonly afterBreak?: true;
}

export interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly text: string;
  readonly line?: number;
  /** An item of a bulleted list. */
  readonly bullet?: true;
  /** Texts that are struck through: no part of the text, which is empty where nothing else stands. */
  readonly struck?: readonly string[];
  /** Nothing but an equation: read as text, and no table. */
  readonly equation?: true;
}

export interface TableBlock {
  readonly kind: "table";
  readonly rows: readonly BlockRow[];
}

/** A picture, chart or embedded thing between the paragraphs. */
interface ObjectBlock {
  readonly kind: "object";
  readonly object: ObjectKind;
}

/** What the readers of text and Word hand to the assembler: the form as a neutral list of paragraphs and tables. */
export type Block = ParagraphBlock | TableBlock | ObjectBlock;

/** The paragraphs of a cell in one line. */
export function joinCell(cell: BlockCell | undefined): string {
  return (cell?.paragraphs ?? []).join(" ");
}

/** A row in one line, cells apart by « | », for messages. */
export function joinRow(row: BlockRow): string {
  return row.cells
    .map(joinCell)
    .filter((text) => text !== "")
    .join(" | ");
}
