import type { ListCounter } from "./ListCounter";
import { marks } from "./marks";
import type { Numbering } from "./readNumbering";
import type { StyleLists } from "./readStyleLists";

/** What its properties say of a paragraph of document.xml (ECMA-376 17.3.1). */
export interface Paragraph {
  numId?: string;
  level?: number;
  style?: string;
  deleted: boolean;
}

/** What numbers the paragraphs: definitions, lists of styles, and the count so far. */
export interface Annotating {
  readonly numbering: Numbering;
  readonly styles: StyleLists;
  readonly counter: ListCounter;
}

/** The run to put before a paragraph that Word numbers itself: marked number or bullet; "" for others. */
export function labelParagraph(paragraph: Paragraph | undefined, { numbering, styles, counter }: Annotating): string {
  if (paragraph === undefined || paragraph.deleted) return "";
  const styled = paragraph.style === undefined ? undefined : styles.get(paragraph.style);
  const numId = paragraph.numId ?? styled?.numId;
  if (numId === undefined || numId === "0") return "";
  const level = paragraph.level ?? styled?.level ?? levelOfStyle(numbering, numId, paragraph.style);
  const label = counter.next(numId, level);
  if (label === "") return "";
  const text = label === "•" ? marks.bullet : `${marks.number}${escapeXml(label)} `;
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A heading style names its list only; the list names the style at one of its levels (17.9.23 pStyle). */
function levelOfStyle(numbering: Numbering, numId: string, style: string | undefined): number {
  const definition = numbering.definitions.get(numbering.instances.get(numId)?.abstractId ?? "");
  if (style === undefined || definition === undefined) return 0;
  return [...definition].find(([, level]) => level.paragraphStyle === style)?.[0] ?? 0;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, (char) => (char === "&" ? "&amp;" : char === "<" ? "&lt;" : "&gt;"));
}
