import { addText, type Inline, type InlinePlace, type Reading } from "./Inline";
import { readMath } from "./readMath";
import { readRun } from "./readRun";
import { readSymbolField } from "./readSymbol";
import { readAttribute } from "./scanTags";
import { childOf, chooseContent, elementsOf, hasChild, isPrompt, type WordElement } from "./WordElement";

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
function readElement(element: WordElement, place: InlinePlace): void {
  if (skipped.test(element.name)) return;
  if (element.name === "w:r") readRun(element, place, readElement);
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

/** A control that still shows its prompt is empty; a ticked one is a check mark (MS-DOCX 2.6.1.4 checkbox). */
function readControl(control: WordElement, place: InlinePlace): void {
  if (isPrompt(control)) return;
  const properties = childOf(control, "w:sdtPr");
  const checked = childOf(childOf(properties, "w14:checkbox"), "w14:checked");
  if (!hasChild(properties, "w14:checkbox")) readChildren(childOf(control, "w:sdtContent"), place);
  else if (/^(?:1|true|on)$/.test(readAttribute(checked, "w14:val") ?? "")) addText("✓", place);
}
