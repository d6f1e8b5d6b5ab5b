import { inlineMarks, withoutOwnMarks } from "../text/inlineMarks";
import { addText, type Inline, type InlinePlace, type WordReading } from "./Inline";
import { readMath } from "./readMath";
import { boxesOf, readObject } from "./readObject";
import { readShade } from "./readShade";
import { lookOfRun, type StyleLook } from "./readStyles";
import { readSymbol, readSymbolField } from "./readSymbol";
import { readAttribute } from "./scanTags";
import { childOf, chooseContent, elementsOf, hasChild, isPrompt, textIn, type WordElement } from "./WordElement";

/** Not shown: properties, deleted text (17.13.5), instructions and the readings above ruby text. */
const skipped =
  /^w\d*:(?:del|moveFrom|delText|delInstrText|instrText|rt|annotationRef|footnoteRef|endnoteRef|pgNum|\w+Pr)$/;

/** Reads the content of a paragraph as Word shows it once tracked changes are accepted; fields give their result. */
export function readInline(paragraph: WordElement, style: string | undefined, reading: WordReading): Inline {
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

/** A control that still shows its prompt is empty; a ticked one is a check mark (MS-DOCX 2.6.1.4 checkbox). */
function readControl(control: WordElement, place: InlinePlace): void {
  if (isPrompt(control)) return;
  const properties = childOf(control, "w:sdtPr");
  const checked = childOf(childOf(properties, "w14:checkbox"), "w14:checked");
  if (!hasChild(properties, "w14:checkbox")) readChildren(childOf(control, "w:sdtContent"), place);
  else if (/^(?:1|true|on)$/.test(readAttribute(checked, "w14:val") ?? "")) addText("✓", place);
}

/** Reads a run (ECMA-376 part 1, 17.3.2): hidden text is left out, struck and raised text is marked. */
function readRun(run: WordElement, place: InlinePlace): void {
  const properties = childOf(run, "w:rPr");
  const { styles, isTableHidden } = place.reading;
  const look = lookOfRun(properties, place.style, styles, isTableHidden);
  const own: Inline = { ...place.inline, text: "", equations: "" };
  for (const part of withoutNoteMarks(elementsOf(run))) {
    // A field counts on inside hidden text: its end may be seen.
    const shown = part.name === "w:fldChar" ? place.reading.fields.take(part) : undefined;
    if (part.name === "w:instrText") place.reading.fields.instruct(textIn(part));
    if (look.hidden === true) continue;
    if (shown === undefined) readPart(withSigns(part, properties), { ...place, inline: own });
    else addText(shown, { ...place, inline: own });
  }
  if (own.text === "") return;
  place.inline.text += markText(own.text, look);
  place.inline.equations += own.equations;
  place.inline.shade ||= readShade(properties);
}

/** The text behind a reference with a mark of its own is that mark (17.11.14 footnoteReference). */
function withoutNoteMarks(parts: readonly WordElement[]): readonly WordElement[] {
  const at = parts.findIndex(
    ({ name, attributes }) =>
      /^w:(?:footnote|endnote)Reference$/.test(name) && /customMarkFollows\s*=\s*["'](?:1|true|on)/.test(attributes),
  );
  return at === -1 ? parts : parts.filter((part, index) => index < at || !/^w:(?:t|sym)$/.test(part.name));
}

function markText(text: string, look: StyleLook): string {
  const { struck, afterStruck, raised, afterRaised, lowered, afterLowered } = inlineMarks;
  const sunk = look.lowered === true ? `${lowered}${text}${afterLowered}` : text;
  const lifted = look.raised === true ? `${raised}${text}${afterRaised}` : sunk;
  return look.struck === true ? `${struck}${lifted}${afterStruck}` : lifted;
}

/** Letters in a font of signs are the signs that they show: ü in Wingdings is a check mark. */
function withSigns(part: WordElement, properties: WordElement): WordElement {
  const font = readAttribute(childOf(properties, "w:rFonts"), "w:ascii") ?? "";
  if (part.name !== "w:t" || !/^(?:wingdings|webdings)/i.test(font)) return part;
  const signs = [...textIn(part)].map((char) => readSymbol(font, (char.codePointAt(0) ?? 0).toString(16)));
  return { ...part, children: [signs.join("")] };
}

/** Elements of a run that stand for a text of their own. */
const texts: Readonly<Record<string, (part: WordElement) => string>> = {
  "w:t": (part) => withoutOwnMarks(textIn(part)),
  "w:tab": () => " ",
  "w:ptab": () => " ",
  "w:br": () => "\n",
  "w:cr": () => "\n",
  "w:noBreakHyphen": () => "-",
  "w:sym": (part) => readSymbol(readAttribute(part, "w:font") ?? "", readAttribute(part, "w:char") ?? ""),
  "w16se:symEx": (part) => readSymbol(readAttribute(part, "w16se:font") ?? "", readAttribute(part, "w16se:char") ?? ""),
};

function readPart(part: WordElement, place: InlinePlace): void {
  const text = texts[part.name];
  if (text !== undefined) addText(text(part), place);
  else if (part.name === "mc:AlternateContent") {
    for (const child of elementsOf(chooseContent(part))) readPart(child, place);
  } else if (/^w:(?:drawing|pict|object)$/.test(part.name)) readDrawing(part, place);
  else if (part.name === "w:contentPart") place.inline.objects.push({ kind: "drawing", title: "" });
  else readElement(part, place);
}

function readDrawing(drawing: WordElement, { inline, reading }: InlinePlace): void {
  const object = readObject(drawing);
  if (object !== undefined) inline.objects.push(object);
  for (const box of boxesOf(drawing)) inline.boxes.push(...reading.readBox(box));
}
