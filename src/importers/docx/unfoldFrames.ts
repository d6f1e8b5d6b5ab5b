import { matchNumberedHeading } from "../assemble/matchHeading";
import { recognizeTable } from "../assemble/recognizeTable";
import type { Block, BlockCell } from "../Block";
import type { WordCell, WordRow } from "./WordRow";

/**
 * Takes frames off: a table of one column, or one whose cell holds headings or a table of the form, is drawn around
 * sections. A heading that slipped into the first cell of a table stands before the table.
 */
export function unfoldFrames(rows: readonly WordRow[]): readonly Block[] {
  if (isColumn(rows)) return rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks));
  const blocks: Block[] = [];
  let table: BlockCell[][] = [];
  const endTable = (): void => {
    if (table.length > 0) blocks.push({ kind: "table", rows: table.map((cells) => ({ cells })) });
    table = [];
  };
  for (const row of rows) {
    const filled = row.cells.filter((cell) => cell.blocks.length > 0);
    if (filled.some(holdsTable) || (filled.length === 1 && filled.some(holdsHeading))) {
      endTable();
      blocks.push(...filled.flatMap((cell) => cell.blocks));
      continue;
    }
    const { lead, rest } = takeLead(row, table.length === 0 && blocks.length === 0);
    if (lead.length > 0) endTable();
    blocks.push(...lead);
    table.push(rest.cells.map(asBlockCell));
  }
  endTable();
  return blocks;
}

/** One column and no heading row that names a table of ours. */
function isColumn(rows: readonly WordRow[]): boolean {
  const single = rows.every((row) => row.cells.filter((cell) => cell.merged !== true).length <= 1);
  return single && recognizeTable(rows).name === "unknown";
}

function holdsTable(cell: WordCell): boolean {
  return cell.blocks.some((block) => block.kind === "table" && recognizeTable(block.rows).name !== "unknown");
}

/** A heading with other paragraphs around it; alone it is a label in a table of labels. */
function holdsHeading(cell: WordCell): boolean {
  return cell.blocks.length > 1 && cell.blocks.some((block) => isHeading(block, false));
}

function isHeading(block: Block, deep: boolean): boolean {
  if (block.kind !== "paragraph" || block.bullet === true) return false;
  const heading = matchNumberedHeading(block.text);
  return heading?.id !== undefined && heading.title !== "" && (!deep || heading.number.includes("."));
}

/** What stands before the text of a cell, down to its last heading; «8. Presupuesto» inside a table may be an item of a list. */
function takeLead(row: WordRow, first: boolean): { readonly lead: readonly Block[]; readonly rest: WordRow } {
  const at = row.cells.findIndex(
    (cell) => cell.blocks.length > 1 && cell.blocks.some((block) => isHeading(block, !first)),
  );
  const cell = row.cells[at];
  if (cell === undefined) return { lead: [], rest: row };
  const end = cell.blocks.findLastIndex((block) => isHeading(block, !first)) + 1;
  const blocks = cell.blocks.slice(end);
  const paragraphs = blocks.flatMap((block) => (block.kind === "paragraph" && block.text !== "" ? [block.text] : []));
  return { lead: cell.blocks.slice(0, end), rest: { cells: row.cells.with(at, { ...cell, blocks, paragraphs }) } };
}

function asBlockCell({ blocks: _, shade: __, lines: ___, base: ____, ...cell }: WordCell): BlockCell {
  return cell;
}
