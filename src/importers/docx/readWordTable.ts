import type { ObjectKind } from "../../domain/form/UnreadPart";
import type { Block, BlockRow } from "../Block";
import { readShade } from "./readShade";
import { type CellPosition, drawnLines } from "./tableLook";
import { unfoldFrames } from "./unfoldFrames";
import { childOf, flatten, hasChild, settingOf, toggleOf, type WordElement } from "./WordElement";
import { markLines, markShades, type WordCell, type WordRow } from "./WordRow";

/** What stands in a cell. */
export interface WordContent {
  readonly blocks: readonly Block[];
  /** Colour behind an empty paragraph of it. */
  readonly shade: string;
  /** Nothing but the bullet of a list. */
  readonly isBullet: boolean;
}

type ReadCell = (cell: WordElement, at: CellPosition) => WordContent;

/** Word has 63 columns at most. */
const mostColumns = 63;

const empty: WordCell = { paragraphs: [], blocks: [], shade: "", lines: "" };

/** Reads a table; spans become cells of their own, marked as merged; a frame around sections is taken off. */
export function readWordTable(table: WordElement, readCell: ReadCell): readonly Block[] {
  /** Cells of the rows above that go on downwards, by column. */
  const open = new Map<number, WordCell>();
  const shown = flatten(table, "w:tr").filter((row) => isShown(childOf(row, "w:trPr")));
  const rows = shown.map((row, at): WordRow => {
    const place = { row: at, rows: shown.length };
    const last = flatten(row, "w:tc").at(-1);
    return {
      cells: placeCells(row, open, (cell, column) => readCell(cell, { ...place, column, isLast: cell === last })),
    };
  });
  return unfoldFrames(markLines(markShades(rows)));
}

/** Deleted rows (17.13.5.12 del) and hidden ones (17.4.20 hidden) are not shown. */
function isShown(properties: WordElement): boolean {
  return !hasChild(properties, "w:del") && toggleOf(properties, "w:hidden") !== true;
}

type ReadPlaced = (cell: WordElement, column: number) => WordContent;

function placeCells(row: WordElement, open: Map<number, WordCell>, readCell: ReadPlaced): WordCell[] {
  const skipped = readCount(childOf(row, "w:trPr"), "w:gridBefore", 0);
  const placed: WordCell[] = Array.from({ length: skipped }, () => empty);
  for (const cell of flatten(row, "w:tc")) {
    const properties = childOf(cell, "w:tcPr");
    if (hasChild(properties, "w:cellDel")) continue;
    const base = findBase(properties, placed, open);
    const own = base === undefined ? buildCell(cell, readCell(cell, placed.length)) : continueAs(base, properties);
    if (hasChild(properties, "w:vMerge")) open.set(placed.length, base ?? own);
    else open.delete(placed.length);
    placed.push(own);
    const more = readCount(properties, "w:gridSpan", 1) - 1;
    placed.push(...Array.from({ length: more }, () => ({ ...continueCell(base ?? own), across: true as const })));
  }
  return placed;
}

/** The cell above or beside that a cell continues. */
function findBase(
  properties: WordElement,
  placed: readonly WordCell[],
  open: ReadonlyMap<number, WordCell>,
): WordCell | undefined {
  const above = continues(properties, "w:vMerge") ? open.get(placed.length) : undefined;
  return above ?? (continues(properties, "w:hMerge") ? baseOf(placed.at(-1)) : undefined);
}

function baseOf(cell: WordCell | undefined): WordCell | undefined {
  return cell?.base ?? cell;
}

function continueAs(base: WordCell, properties: WordElement): WordCell {
  const across = continues(properties, "w:hMerge") && !continues(properties, "w:vMerge");
  return { ...continueCell(base), ...(across ? { across: true as const } : {}) };
}

function continueCell(base: WordCell): WordCell {
  const continued = base.paragraphs.join(" ");
  const over = continued === "" ? {} : { continued };
  return { paragraphs: [], merged: true, ...over, blocks: [], shade: "", lines: "", base };
}

/** Without a value the cell continues the one above or beside it (17.4.84 vMerge, 17.4.22 hMerge). */
function continues(properties: WordElement, name: string): boolean {
  return hasChild(properties, name) && (settingOf(properties, name) ?? "continue") === "continue";
}

function readCount(properties: WordElement, name: string, least: number): number {
  const count = Number.parseInt(settingOf(properties, name) ?? "", 10);
  return Math.min(mostColumns, Math.max(least, Number.isNaN(count) ? least : count));
}

function buildCell(cell: WordElement, { blocks, shade, isBullet }: WordContent): WordCell {
  const properties = childOf(cell, "w:tcPr");
  const paragraphs = blocks.flatMap(linesOf);
  const struck = blocks.flatMap((block) => (block.kind === "paragraph" ? (block.struck ?? []) : []));
  const objects = blocks.flatMap((block): ObjectKind[] => (block.kind === "object" ? [block.object] : []));
  return {
    paragraphs,
    blocks,
    shade: shade === "" ? readShade(properties) : shade,
    lines: blocks.length === 0 ? drawnLines(cell) : "",
    ...(isBullet ? { bullet: true as const } : {}),
    ...(struck.length > 0 ? { struck } : {}),
    ...(objects.length > 0 ? { objects } : {}),
  };
}

/** A table inside a cell gives one line a row. */
function linesOf(block: Block): string[] {
  if (block.kind === "object") return [];
  if (block.kind === "paragraph") return block.text === "" ? [] : [block.text];
  return block.rows.map(lineOf).filter((line) => line !== "");
}

function lineOf(row: BlockRow): string {
  return row.cells.flatMap((cell) => cell.paragraphs).join(" ");
}
