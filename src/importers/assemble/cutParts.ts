import type { FormSection } from "../../domain/form/FormRecord";
import type { ObjectKind, StruckText } from "../../domain/form/UnreadPart";
import type { Block, ParagraphBlock } from "../Block";
import { type Heading, matchNumberedHeading, matchPlainHeading, type SectionId, sectionOrder } from "./matchHeading";
import { placeOf } from "./placeOf";
import { type RawTable, recognizeTable } from "./recognizeTable";
import { tableOf } from "./tableShapes";
import { unfoldLabels } from "./unfoldLabels";

/** A piece of the form from one heading to the next. */
export interface HeadedPart {
  /** Undefined before the first heading and under a heading that we do not know. */
  readonly id?: SectionId;
  /** Number as typed, or canonical where none is. */
  readonly number: string;
  readonly paragraphs: readonly ParagraphBlock[];
  /** Pictures and the like between the paragraphs. */
  readonly objects: readonly ObjectKind[];
  readonly tables: readonly RawTable[];
  readonly struck: readonly StruckText[];
  /** Line of the heading in a text file. */
  readonly line?: number;
}

/** The form cut at its headings, with its tables taken out and recognised. */
export interface FormParts {
  readonly sections: readonly FormSection[];
  readonly parts: readonly HeadedPart[];
  readonly tables: readonly RawTable[];
}

interface OpenPart {
  readonly id?: SectionId;
  readonly number: string;
  readonly paragraphs: ParagraphBlock[];
  readonly objects: ObjectKind[];
  readonly tables: RawTable[];
  readonly struck: StruckText[];
  readonly line?: number;
}

const newPart = (number: string): OpenPart => ({ number, paragraphs: [], objects: [], tables: [], struck: [] });

/** Cuts the form at its headings and names its tables; a table without header continues the one before it. */
export function cutParts(blocks: readonly Block[]): FormParts {
  const flat = blocks.flatMap(unfoldLabels);
  const typed = new Set(flat.map((block) => numbered(block)?.id));
  const sections: FormSection[] = [];
  const parts: OpenPart[] = [newPart("")];
  const tables: RawTable[] = [];
  let previous: RawTable | undefined;
  for (const block of flat) {
    const part = parts.at(-1) ?? newPart("");
    if (block.kind === "object") {
      part.objects.push(block.object);
      continue;
    }
    if (block.kind === "table") {
      previous = continueTable(recognizeTable(block.rows, part.id && tableOf[part.id]), previous);
      tables.push(previous);
      part.tables.push(previous);
      continue;
    }
    const heading = numbered(block, part.number) ?? plain(block, typed);
    if (heading === undefined) addParagraph(block, part);
    else openPart(heading, block, parts, sections);
    if (heading?.id !== undefined) previous = undefined;
  }
  return { sections, parts, tables };
}

function addParagraph(block: ParagraphBlock, part: OpenPart): void {
  if (block.text !== "") part.paragraphs.push(block);
  addStruck(block, part, /^[1-4]$/.test(part.number) ? 0 : part.paragraphs.length);
}

function addStruck(block: ParagraphBlock, part: OpenPart | undefined, row: number): void {
  if (block.struck === undefined || part === undefined) return;
  part.struck.push({ text: block.struck.join(" "), stays: block.text, at: placeOf(part.number, row, block.line) });
}

function openPart(heading: Heading, block: ParagraphBlock, parts: OpenPart[], sections: FormSection[]): void {
  const number = heading.number || heading.id || "";
  sections.push({ number, title: heading.title, at: placeOf(number, 0, block.line) });
  if (heading.title === "") return;
  const line = block.line === undefined ? {} : { line: block.line };
  const paragraphs: ParagraphBlock[] =
    heading.value === "" ? [] : [{ kind: "paragraph", text: heading.value, ...line }];
  const part: OpenPart = { ...newPart(number), paragraphs, ...line };
  parts.push(heading.id === undefined ? part : { ...part, id: heading.id });
  addStruck(block, parts.at(-1), 0);
}

/** A numbered heading; one with a title that we do not know counts only where its number follows. */
function numbered(block: Block, current?: string): Heading | undefined {
  if (block.kind !== "paragraph" || block.bullet) return undefined;
  const heading = matchNumberedHeading(block.text);
  if (heading === undefined || heading.id !== undefined) return heading;
  if (heading.title === "") return /^(?:[1-9]|1[0-2])(?:\.|$)/.test(heading.number) ? heading : undefined;
  const follows = current !== undefined && Number.parseInt(current, 10) === Number.parseInt(heading.number, 10);
  if (!follows || heading.title.length > 120 || !/^\d+\.\d+$/.test(heading.number)) return undefined;
  const id = sectionOrder.find((known) => known === heading.number);
  return id === undefined ? heading : { ...heading, id };
}

function plain(block: ParagraphBlock, typed: ReadonlySet<SectionId | undefined>): Heading | undefined {
  if (block.bullet) return undefined;
  const heading = matchPlainHeading(block.text);
  return heading !== undefined && !typed.has(heading.id) ? heading : undefined;
}

function continueTable(table: RawTable, last: RawTable | undefined): RawTable {
  if (table.name !== "unknown" || last?.header === undefined) return table;
  return { name: last.name, header: last.header, rows: table.rows };
}
