import type { ObjectKind } from "../../domain/form/UnreadPart";
import { type Block, type BlockRow, joinCell, joinRow, type ParagraphBlock } from "../Block";
import { matchNumberedHeading, matchPlainHeading } from "./matchHeading";
import { recognizeTable } from "./recognizeTable";

/**
 * Some fill sections 1–4 into a table of labels, type headings with tabs, or draw the whole form as one table: such rows
 * become paragraphs. Inside a table of ours only a row that holds nothing else is a heading.
 */
export function unfoldLabels(block: Block): Block[] {
  if (block.kind !== "table") return [block];
  const known = recognizeTable(block.rows).name !== "unknown";
  const result: Block[] = [];
  let rows: BlockRow[] = [];
  for (const row of block.rows) {
    const label = known && row.cells.filter((cell) => joinCell(cell) !== "").length > 1 ? undefined : readLabelRow(row);
    if (label !== undefined) {
      result.push(label, ...row.cells.flatMap((cell) => cell.objects ?? []).map(asBlock));
      rows = [];
      continue;
    }
    if (rows.length === 0) result.push({ kind: "table", rows });
    rows.push(row);
  }
  return result;
}

function asBlock(object: ObjectKind): Block {
  return { kind: "object", object };
}

function readLabelRow(row: BlockRow): ParagraphBlock | undefined {
  const texts = row.cells.map(joinCell).filter((text) => text !== "");
  const text = joinRow(row)
    .replaceAll(" | ", texts[0]?.endsWith(":") ? " " : ": ")
    .replace(/^([\d.)]+):? /, "$1 ");
  const heading = texts.length <= 3 ? (matchNumberedHeading(text) ?? matchPlainHeading(text)) : undefined;
  if (heading?.id === undefined) return undefined;
  const struck = row.cells.flatMap((cell) => cell.struck ?? []);
  return {
    kind: "paragraph",
    text,
    ...(row.line === undefined ? {} : { line: row.line }),
    ...(struck.length > 0 ? { struck } : {}),
  };
}
