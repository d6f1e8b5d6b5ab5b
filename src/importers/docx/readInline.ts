import type { Block } from "../Block";
import { isPrompt } from "./flatten";
import type { Reading } from "./Reading";
import { readMath } from "./readMath";
import type { FoundObject } from "./readObject";
import { readRun } from "./readRun";
import { readSymbolField } from "./readSymbol";
import { readAttribute } from "./scanTags";
import { childOf, elementsOf, hasChild, type WordElement } from "./WordElement";

/** What a paragraph shows: its text with inline marks, what stands in its text boxes, and its pictures and the like. */
export interface Inline {
  text: string;
  readonly boxes: Block[];
  readonly objects: FoundObject[];
  /** Colour behind some of its text; "" for none. */
  shade: string;
  /** The part of the text that is equations. */
  equations: string;
}

/** Where a reader of inline elements puts what it finds; `style` is that of the paragraph. */
export interface InlinePlace {
  readonly inline: Inline;
  readonly style: string | undefined;
  readonly reading: Reading;
}

/** Not shown: properties, deleted text (17.13.5), instructions and the readings above ruby text. */
const skipped =
  /^w\d*:(?:del|moveFrom|delText|delInstrText|instrText|rt|annotationRef|footnoteRef|endnoteRef|pgNum|\w+Pr)$/;

/** Reads the content of a paragraph as Word shows it once tracked changes are accepted; fields give their result. */
export function readInline(paragraph: WordElement, style: string | undefined, reading: Reading): Inline {
  const inline: Inline = { text: "", boxes: [], objects: [], shade: "", equations: "" };
  readChildren(paragraph, { inline, style, reading });
  return inline;
}

function readChildren(element: WordElement, place: InlinePlace): void {
  for (const child of elementsOf(element)) readElement(child, place);
}

/** Links, smart tags, insertions and fields are read through: what they hold is text of the paragraph. */
export function readElement(element: WordElement, place: InlinePlace): void {
  if (skipped.test(element.name)) return;
  if (element.name === "w:r") readRun(element, place);
  else if (element.name === "w:sdt") readControl(element, place);
  else if (element.name === "w:fldSimple") readField(element, place);
  else if (element.name === "mc:AlternateContent") readChildren(chooseContent(element), place);
  else if (/^m:oMath(?:Para)?$/.test(element.name)) addEquation(readMath(element), place);
  else readChildren(element, place);
}

/** A simple field shows its result; a sign is told by its instruction (17.16.19 fldSimple). */
function readField(field: WordElement, place: InlinePlace): void {
  const sign = readSymbolField(readAttribute(field, "w:instr") ?? "");
  if (sign === undefined) readChildren(field, place);
  else addText(sign, place);
}

function addEquation(text: string, place: InlinePlace): void {
  place.inline.equations += text;
  addText(text, place);
}

/** Adds a text, but inside the instruction of a field. */
export function addText(text: string, { inline, reading }: InlinePlace): void {
  if (!reading.fields.inInstruction()) inline.text += text;
}

/** A control that still shows its prompt is empty; a ticked one is a check mark (MS-DOCX 2.6.1.4 checkbox). */
function readControl(control: WordElement, place: InlinePlace): void {
  if (isPrompt(control)) return;
  const properties = childOf(control, "w:sdtPr");
  const checked = childOf(childOf(properties, "w14:checkbox"), "w14:checked");
  if (!hasChild(properties, "w14:checkbox")) readChildren(childOf(control, "w:sdtContent"), place);
  else if (/^(?:1|true|on)$/.test(readAttribute(checked, "w14:val") ?? "")) addText("✓", place);
}

/** Prefixes of the extensions that Word knows: shapes, drawings, ink, charts, and its own since 2010. */
const known = /^(?:wp[a-z]|wp14|w1\d\w*|w16\w*|cx\d?|c1\d|a\d*|a14|am3d|aink|pic14|v|o|m)$/;

/** Both branches show the same: the newer one counts where Word knows what it requires, else the older one (ISO/IEC 29500-3, 7.6). */
export function chooseContent(alternate: WordElement): WordElement {
  const fallback = childOf(alternate, "mc:Fallback");
  const isKnown = ({ name, attributes }: WordElement): boolean =>
    name === "mc:Choice" &&
    (readAttribute({ attributes }, "Requires") ?? "")
      .split(/\s+/)
      .every((prefix) => prefix === "" || known.test(prefix));
  const choice = elementsOf(alternate).find(isKnown) ?? childOf(alternate, "mc:Choice");
  const isUsed = elementsOf(choice).length > 0 && (isKnown(choice) || elementsOf(fallback).length === 0);
  return isUsed ? choice : fallback;
}
