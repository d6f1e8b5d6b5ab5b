import { type Annotating, labelParagraph, type Paragraph } from "./labelParagraph";
import { marks } from "./marks";
import { readAttribute, scanTags, type Tag } from "./scanTags";

interface Draft {
  readonly paragraphs: Paragraph[];
  readonly placeholders: boolean[];
  /** Depth inside pPr; 0 outside. Old properties (pPrChange) are skipped. */
  inProperties: boolean;
  inOldProperties: boolean;
  inRowProperties: boolean;
  inCellProperties: boolean;
  rowDeleted: boolean;
  gridBefore: number;
  shade: string;
}

/**
 * Writes into document.xml what mammoth drops and the form needs: automatic numbers and bullets, fill colours of
 * cells (a month may be marked by colour only), cells skipped by gridBefore; and blanks the prompts of content controls.
 */
export function annotateDocument(xml: string, context: Annotating): string {
  const draft: Draft = {
    paragraphs: [],
    placeholders: [],
    inProperties: false,
    inOldProperties: false,
    inRowProperties: false,
    inCellProperties: false,
    rowDeleted: false,
    gridBefore: 0,
    shade: "",
  };
  const pieces: string[] = [];
  let position = 0;
  for (const tag of scanTags(xml)) {
    if (!draft.placeholders.includes(true) || !isTextEnd(tag)) pieces.push(xml.slice(position, tag.start));
    pieces.push(xml.slice(tag.start, tag.end));
    position = tag.end;
    const added = tag.kind === "close" ? closeTag(tag, draft, context) : openTag(tag, draft);
    if (added !== "") pieces.push(added);
  }
  pieces.push(xml.slice(position));
  return pieces.join("");
}

function isTextEnd(tag: Tag): boolean {
  return tag.name === "w:t" && tag.kind === "close";
}

function openTag(tag: Tag, draft: Draft): string {
  const open = tag.kind === "open";
  if (tag.name === "w:p" && open) draft.paragraphs.push({ deleted: draft.rowDeleted });
  else if (tag.name === "w:pPr") draft.inProperties = open;
  else if (tag.name === "w:pPrChange") draft.inOldProperties = open;
  else if (tag.name === "w:trPr") draft.inRowProperties = open;
  else if (tag.name === "w:tcPr") draft.inCellProperties = open;
  else if (tag.name === "w:sdt") draft.placeholders.push(false);
  else if (tag.name === "w:showingPlcHdr") draft.placeholders[draft.placeholders.length - 1] = true;
  else readProperty(tag, draft);
  return "";
}

function readProperty(tag: Tag, draft: Draft): void {
  const value = readAttribute(tag, "w:val");
  if (draft.inRowProperties) {
    if (tag.name === "w:gridBefore") draft.gridBefore = Math.min(Number(value) || 0, 63);
    if (tag.name === "w:del") draft.rowDeleted = true;
  } else if (draft.inCellProperties) {
    if (tag.name === "w:shd") draft.shade = readShade(tag);
  } else if (draft.inProperties && !draft.inOldProperties) {
    readParagraphProperty(tag.name, value, draft.paragraphs.at(-1));
  }
}

function readParagraphProperty(name: string, value: string | undefined, paragraph: Paragraph | undefined): void {
  if (paragraph === undefined) return;
  if (name === "w:numId" && value !== undefined) paragraph.numId = value;
  else if (name === "w:ilvl" && value !== undefined) paragraph.level = Number(value);
  else if (name === "w:pStyle" && value !== undefined) paragraph.style = value;
  else if (name === "w:del" || name === "w:moveFrom") paragraph.deleted = true;
}

function readShade(tag: Tag): string {
  const fill = readAttribute(tag, "w:val") === "solid" ? readAttribute(tag, "w:color") : readAttribute(tag, "w:fill");
  return fill === undefined || /^(?:auto|ffffff)$/i.test(fill) ? "" : fill.toUpperCase();
}

function closeTag(tag: Tag, draft: Draft, context: Annotating): string {
  switch (tag.name) {
    case "w:pPr":
      draft.inProperties = false;
      return labelParagraph(draft.paragraphs.at(-1), context);
    case "w:pPrChange":
      draft.inOldProperties = false;
      return "";
    case "w:p":
      draft.paragraphs.pop();
      return "";
    case "w:sdt":
      draft.placeholders.pop();
      return "";
    case "w:trPr":
      draft.inRowProperties = false;
      return "<w:tc><w:p/></w:tc>".repeat(takeGridBefore(draft));
    case "w:tcPr":
      draft.inCellProperties = false;
      return shadeCell(draft);
    case "w:tr":
      draft.rowDeleted = false;
      return "";
    default:
      return "";
  }
}

function takeGridBefore(draft: Draft): number {
  const count = draft.gridBefore;
  draft.gridBefore = 0;
  return count;
}

function shadeCell(draft: Draft): string {
  const shade = draft.shade;
  draft.shade = "";
  return shade === "" ? "" : `<w:p><w:r><w:t>${marks.shade}${shade}</w:t></w:r></w:p>`;
}
