import type { ImportMessage } from "../../domain/form/Import";
import { matchNumberedHeading } from "../assemble/matchHeading";
import type { Block, BlockCell, BlockRow } from "../Block";
import type { SettledLine } from "./settleLines";
import { stripMarkup } from "./stripMarkup";

/** What is told of the file: the first line of each kind of markup, and the calls of notes. */
interface Removed {
  readonly marks: Map<string, number>;
  readonly notes: ImportMessage[];
}

interface TextLine {
  readonly raw: string;
  readonly number: number;
}

/** Cuts the tab-separated text of the form into paragraphs and tables; line numbers count from 1. */
export function readTextBlocks(text: string): { blocks: Block[]; messages: ImportMessage[] } {
  const blocks: Block[] = [];
  const removed: Removed = { marks: new Map(), notes: [] };
  let rows: BlockRow[] = [];
  const endTable = () => {
    if (rows.length > 0) blocks.push({ kind: "table", rows });
    rows = [];
  };
  for (const line of splitLines(text)) {
    if (isBlank(line.raw)) endTable();
    else if (isRow(line.raw, rows.length > 0)) rows.push(readRow(line, removed, rows.length === 0));
    else {
      endTable();
      blocks.push(...readParagraphs(line, removed));
    }
  }
  endTable();
  const messages = [...removed.marks].map(([mark, line]) => ({ code: "markup-removed" as const, line, text: mark }));
  return { blocks, messages: [...messages, ...removed.notes] };
}

function splitLines(text: string): TextLine[] {
  return text.split(/\r\n|\r|\n/).map((raw, index) => ({ raw, number: index + 1 }));
}

function isBlank(raw: string): boolean {
  return raw.trim() === "";
}

/** A line with tabs; inside a table also one without, since editors cut trailing tabs. */
function isRow(raw: string, insideTable: boolean): boolean {
  if (raw.includes("\t")) return true;
  return insideTable && !isBullet(raw) && matchNumberedHeading(raw.replaceAll("**", "").trim())?.id === undefined;
}

function isBullet(raw: string): boolean {
  return /^\s*[-–•*·▪]\s/.test(raw);
}

function readRow(line: TextLine, removed: Removed, first: boolean): BlockRow {
  const cells = line.raw.split("\t").map((cell) => asCell(strip(cell, line.number, removed)));
  return { cells, line: line.number, ...(first ? { afterBreak: true as const } : {}) };
}

function asCell(lines: readonly SettledLine[]): BlockCell {
  const struck = lines.flatMap((line) => line.struck);
  const paragraphs = lines.map(({ text }) => text).filter((text) => text !== "");
  return struck.length > 0 ? { paragraphs, struck } : { paragraphs };
}

function readParagraphs(line: TextLine, removed: Removed): Block[] {
  const bullet = isBullet(line.raw);
  const raw = line.raw.replace(/^\s*(?:[-–•*·▪]\s+|#{1,6}\s+)/, "");
  return strip(raw, line.number, removed).map(({ text, struck }) => ({
    kind: "paragraph" as const,
    text,
    line: line.number,
    ...(bullet ? { bullet: true as const } : {}),
    ...(struck.length > 0 ? { struck } : {}),
  }));
}

function strip(raw: string, line: number, removed: Removed): readonly SettledLine[] {
  const stripped = stripMarkup(raw);
  for (const mark of stripped.marks) if (!removed.marks.has(mark)) removed.marks.set(mark, line);
  for (const { text, notes } of stripped.paragraphs) {
    removed.notes.push(...notes.map((note) => ({ code: "note-call" as const, line, text: `${note} ${text}` })));
  }
  return stripped.paragraphs;
}
