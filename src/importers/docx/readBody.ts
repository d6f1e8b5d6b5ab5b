import type { ImportMessage } from "../../domain/form/Import";
import type { Block } from "../Block";
import { createFields } from "./Fields";
import type { WordReading } from "./Inline";
import { createListCounter } from "./ListCounter";
import type { Numbering } from "./readNumbering";
import { endsDeleted, readParagraph } from "./readParagraph";
import type { Styles } from "./readStyles";
import { readWordTable, type WordContent } from "./readWordTable";
import { hidesCells } from "./tableLook";
import { childOf, chooseContent, elementsOf, isPrompt, nothing, settingOf, type WordElement } from "./WordElement";

/** Reads the paragraphs and tables of a part: the body of the document, or a page header. */
export function readBody(
  body: WordElement,
  styles: Styles,
  numbering: Numbering,
): { blocks: readonly Block[]; messages: readonly ImportMessage[] } {
  const messages: ImportMessage[] = [];
  const reading: WordReading = {
    styles,
    numbering,
    counter: createListCounter(numbering),
    fields: createFields(),
    readBox: (box) => readContent(box, reading, messages).blocks,
  };
  return { blocks: readContent(body, reading, messages).blocks, messages };
}

/** Collects what a container shows. */
function readContent(container: WordElement, reading: WordReading, messages: ImportMessage[]): WordContent {
  const blocks: Block[] = [];
  let shade = "";
  let isBullet = false;
  for (const group of joinDeleted(listContent(container))) {
    const [first = nothing] = group;
    if (first.name === "w:tbl") blocks.push(...readTableIn(first, reading, messages));
    else if (first.name !== "w:p") addOtherFile(blocks, messages);
    else {
      const read = readParagraph(group, reading);
      blocks.push(...read.blocks);
      messages.push(...read.messages);
      shade ||= read.shade;
      isBullet ||= read.isBullet;
    }
  }
  return { blocks, shade, isBullet: isBullet && blocks.length === 0 };
}

function readTableIn(table: WordElement, reading: WordReading, messages: ImportMessage[]): readonly Block[] {
  const hides = hidesCells(table, reading.styles);
  return readWordTable(table, (cell, at) => readContent(cell, { ...reading, isTableHidden: hides(at) }, messages));
}

/** The text of a paragraph whose end was deleted goes on in the next one (17.13.5.15 del). */
function joinDeleted(elements: readonly WordElement[]): readonly (readonly WordElement[])[] {
  const groups: WordElement[][] = [];
  for (const element of elements) {
    const last = groups.at(-1);
    if (element.name === "w:p" && endsDeleted(last?.at(-1) ?? nothing)) last?.push(element);
    else groups.push([element]);
  }
  return groups;
}

/** Imported files (17.17.2.1 altChunk) and sub-documents are shown by Word and lie in parts of their own. */
function addOtherFile(blocks: Block[], messages: ImportMessage[]): void {
  blocks.push({ kind: "object", object: "object" });
  messages.push({ code: "object-skipped", text: "object" });
}

/** A table of contents repeats the headings: «TOC 1», in Spanish versions «TDC1». */
function isContents(element: WordElement): boolean {
  return /^(?:TOC|TDC)\d$/.test(settingOf(childOf(element, "w:pPr"), "w:pStyle") ?? "");
}

/** Paragraphs, tables and imported files, also those that stand in content controls and accepted changes. */
function listContent(container: WordElement): readonly WordElement[] {
  return elementsOf(container).flatMap(listElement);
}

function listElement(element: WordElement): readonly WordElement[] {
  if (isContents(element)) return [];
  if (/^w:(?:p|tbl|altChunk|subDoc)$/.test(element.name)) return [element];
  if (element.name === "mc:AlternateContent") return listContent(chooseContent(element));
  // An equation between the paragraphs reads like one inside a paragraph.
  if (/^m:oMath(?:Para)?$/.test(element.name)) return [{ name: "w:p", attributes: "", children: [element] }];
  if (element.name === "w:sdt") return isPrompt(element) ? [] : listContent(childOf(element, "w:sdtContent"));
  return /^w:(?:customXml|ins|moveTo|smartTag)$/.test(element.name) ? listContent(element) : [];
}
