import type { ImportMessage } from "../../domain/form/Import";
import { matchNumberedHeading } from "../assemble/matchHeading";
import type { Block, BlockRow } from "../Block";
import { stripMarkup } from "./stripMarkup";

interface Line {
  readonly raw: string;
  readonly number: number;
}

/** Cuts the tab-separated text of the form into paragraphs and tables; line numbers count from 1. */
export function readTextBlocks(text: string): { blocks: Block[]; messages: ImportMessage[] } {
  const blocks: Block[] = [];
  const marks = new Map<string, number>();
  let rows: BlockRow[] = [];
  const endTable = () => {
    if (rows.length > 0) blocks.push({ kind: "table", rows });
    rows = [];
  };
  for (const line of splitLines(text)) {
    if (isBlank(line.raw)) endTable();
    else if (isRow(line.raw, rows.length > 0)) rows.push(readRow(line, marks, rows.length === 0));
    else {
      endTable();
      blocks.push(...readParagraphs(line, marks));
    }
  }
  endTable();
  const messages = [...marks].map(([mark, line]) => ({ code: "markup-removed" as const, line, text: mark }));
  return { blocks, messages };
}

function splitLines(text: string): Line[] {
  return text.split(/\r\n|\r|\n/).map((raw, index) => ({ raw, number: index + 1 }));
}

function isBlank(raw: string): boolean {
  return !/\t/.test(raw) ? raw.trim() === "" : raw.replace(/[\s\t]/g, "") === "";
}

/** A line with tabs; inside a table also one without, since editors cut trailing tabs. */
function isRow(raw: string, insideTable: boolean): boolean {
  if (raw.includes("\t")) return true;
  return insideTable && !isBullet(raw) && matchNumberedHeading(raw.replaceAll("**", "").trim())?.id === undefined;
}

function isBullet(raw: string): boolean {
  return /^\s*[-–•*·▪]\s/.test(raw);
}

function readRow(line: Line, marks: Map<string, number>, first: boolean): BlockRow {
  const cells = line.raw.split("\t").map((cell) => ({ paragraphs: strip(cell, line.number, marks) }));
  return { cells, line: line.number, ...(first ? { afterBreak: true as const } : {}) };
}

function readParagraphs(line: Line, marks: Map<string, number>): Block[] {
  const bullet = isBullet(line.raw);
  const raw = line.raw.replace(/^\s*(?:[-–•*·▪]\s+|#{1,6}\s+)/, "");
  return strip(raw, line.number, marks).map((text) => ({
    kind: "paragraph" as const,
    text,
    line: line.number,
    ...(bullet ? { bullet: true as const } : {}),
  }));
}

function strip(raw: string, line: number, marks: Map<string, number>): readonly string[] {
  const stripped = stripMarkup(raw);
  for (const mark of stripped.marks) if (!marks.has(mark)) marks.set(mark, line);
  return stripped.paragraphs;
}
