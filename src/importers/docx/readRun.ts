import { inlineMarks, withoutOwnMarks } from "../text/inlineMarks";
import { addText, type Inline, type InlinePlace } from "./Inline";
import { readObject } from "./readObject";
import { readShade } from "./readShade";
import { lookOfRun, type StyleLook } from "./readStyles";
import { readSymbol } from "./readSymbol";
import { readAttribute } from "./scanTags";
import { childOf, chooseContent, elementsOf, textIn, type WordElement } from "./WordElement";

type ReadElement = (element: WordElement, place: InlinePlace) => void;

/** Reads a run (ECMA-376 part 1, 17.3.2): hidden text is left out, struck and raised text is marked; `readElement` reads what else it holds. */
export function readRun(run: WordElement, place: InlinePlace, readElement: ReadElement): void {
  const properties = childOf(run, "w:rPr");
  const { styles, isTableHidden } = place.reading;
  const look = lookOfRun(properties, place.style, styles, isTableHidden);
  const own: Inline = { ...place.inline, text: "", equations: "" };
  for (const part of withoutNoteMarks(elementsOf(run))) {
    // A field counts on inside hidden text: its end may be seen.
    const shown = part.name === "w:fldChar" ? place.reading.fields.take(part) : undefined;
    if (part.name === "w:instrText") place.reading.fields.instruct(textIn(part));
    if (look.hidden === true) continue;
    if (shown === undefined) readPart(withSigns(part, properties), { ...place, inline: own }, readElement);
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

function readPart(part: WordElement, place: InlinePlace, readElement: ReadElement): void {
  const text = texts[part.name];
  if (text !== undefined) addText(text(part), place);
  else if (part.name === "mc:AlternateContent") {
    for (const child of elementsOf(chooseContent(part))) readPart(child, place, readElement);
  } else if (/^w:(?:drawing|pict|object)$/.test(part.name)) readDrawing(part, place);
  else if (part.name === "w:contentPart") place.inline.objects.push({ kind: "drawing", title: "" });
  else readElement(part, place);
}

function readDrawing(drawing: WordElement, { inline, reading }: InlinePlace): void {
  const object = readObject(drawing);
  if (object !== undefined) inline.objects.push(object);
  for (const box of boxesOf(drawing)) inline.boxes.push(...reading.readBox(box));
}

/** Text boxes of a drawing, also those of a group; a box inside a box belongs to the outer one. */
function boxesOf(element: WordElement): readonly WordElement[] {
  if (element.name === "w:txbxContent") return [element];
  if (element.name === "mc:AlternateContent") return boxesOf(chooseContent(element));
  return elementsOf(element).flatMap(boxesOf);
}
