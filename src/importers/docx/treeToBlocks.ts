import type { ImportMessage } from "../../domain/form/Import";
import type { Block, BlockCell, BlockRow } from "../Block";
import { cleanText } from "../text/cleanText";
import { marks } from "./marks";
import type { WordNode } from "./WordNode";

interface Line {
  readonly text: string;
  readonly bullet: boolean;
}

/** Turns mammoth's tree into paragraphs and tables; spans become cells of their own, marked as merged. */
export function treeToBlocks(document: WordNode): { blocks: Block[]; messages: ImportMessage[] } {
  const messages: ImportMessage[] = [];
  const blocks = (document.children ?? []).flatMap((node) => readBlock(node, messages));
  return { blocks, messages };
}

function readBlock(node: WordNode, messages: ImportMessage[]): Block[] {
  if (node.type === "table") return [{ kind: "table", rows: readRows(node, messages) }];
  return readLines(node, messages).map(({ text, bullet }) =>
    bullet ? { kind: "paragraph", text, bullet: true } : { kind: "paragraph", text },
  );
}

/** The lines of a paragraph: line breaks part them; a number without text is an empty list item. */
function readLines(node: WordNode, messages: ImportMessage[]): Line[] {
  const raw = readText(node, messages);
  const bullet = raw.includes(marks.bullet);
  return raw
    .replaceAll(marks.bullet, "")
    .split("\n")
    .filter((line) => !(line.startsWith(marks.number) && /^\S*\s*$/.test(line)))
    .map((line) => stripDash(cleanText(line.replaceAll(marks.number, "")), bullet))
    .filter((line) => line.text !== "");
}

/** A typed dash is a bullet as well. */
function stripDash(text: string, bullet: boolean): Line {
  const bare = text.replace(/^[-–•*·▪]\s+/, "");
  return { text: bare, bullet: bullet || bare !== text };
}

function readText(node: WordNode, messages: ImportMessage[]): string {
  switch (node.type) {
    case "text":
      return node.value ?? "";
    case "tab":
      return " ";
    case "break":
      return node.breakType === "line" ? "\n" : " ";
    case "checkbox":
      return node.checked ? "✓" : "";
    case "image":
      messages.push({ code: "image-skipped", text: cleanText(node.altText ?? "") });
      return "";
    default:
      return (node.children ?? []).map((child) => readText(child, messages)).join("");
  }
}

/** Columns that Word gives a table; a file may claim more. */
const mostColumns = 63;

interface WordCell extends BlockCell {
  readonly shade: string;
  readonly columns: number;
  readonly rows: number;
}

function readRows(table: WordNode, messages: ImportMessage[]): BlockRow[] {
  /** Rows that a merged cell still covers, by column. */
  const covered: number[] = [];
  return (table.children ?? [])
    .filter((row) => row.type === "tableRow")
    .map((row) => {
      const cells = (row.children ?? []).filter((cell) => cell.type === "tableCell");
      return { cells: placeCells(markShades(cells.map((cell) => readCell(cell, messages))), covered) };
    });
}

function readCell(cell: WordNode, messages: ImportMessage[]): WordCell {
  const lines = (cell.children ?? []).flatMap((child) => readCellLines(child, messages));
  const shade = lines.find((line) => line.startsWith(marks.shade))?.slice(1) ?? "";
  return {
    paragraphs: lines.filter((line) => !line.startsWith(marks.shade)),
    shade,
    columns: Math.min(mostColumns, Math.max(1, cell.colSpan ?? 1)),
    rows: Math.max(1, cell.rowSpan ?? 1),
  };
}

/** Paragraphs of a cell; a table inside a cell gives one line a row. */
function readCellLines(node: WordNode, messages: ImportMessage[]): string[] {
  if (node.type !== "table") return readLines(node, messages).map((line) => line.text);
  return readRows(node, messages)
    .map((row) => row.cells.flatMap((cell) => cell.paragraphs).join(" "))
    .filter((line) => line !== "");
}

/** An empty cell is shaded when its colour differs from the colours of the cells with text: stripes are no marks. */
function markShades(cells: readonly WordCell[]): WordCell[] {
  const texts = new Set(cells.filter((cell) => cell.paragraphs.length > 0).map((cell) => cell.shade));
  return cells.map((cell) =>
    cell.shade !== "" && cell.paragraphs.length === 0 && !texts.has(cell.shade) ? { ...cell, shaded: true } : cell,
  );
}

const mergedCell: BlockCell = { paragraphs: [], merged: true };

function placeCells(cells: readonly WordCell[], covered: number[]): BlockCell[] {
  const placed: BlockCell[] = [];
  const skipCovered = (): void => {
    while ((covered[placed.length] ?? 0) > 0) {
      covered[placed.length] = (covered[placed.length] ?? 0) - 1;
      placed.push(mergedCell);
    }
  };
  for (const { paragraphs, shaded, columns, rows } of cells) {
    skipCovered();
    for (let column = 0; column < columns; column += 1) {
      covered[placed.length] = rows - 1;
      if (column > 0) placed.push(mergedCell);
      else placed.push(shaded ? { paragraphs, shaded } : { paragraphs });
    }
  }
  skipCovered();
  return placed;
}
