import type { ImportMessage } from "../../domain/form/Import";
import type { ObjectKind } from "../../domain/form/UnreadPart";
import { parsePidm } from "../../domain/pidm/parsePidm";
import type { Block, ParagraphBlock } from "../Block";
import { cleanText } from "../text/cleanText";
import { type SettledLine, settleLines } from "../text/settleLines";
import type { WordReading } from "./Inline";
import { readInline } from "./readInline";
import type { FoundObject } from "./readObject";
import { readShade } from "./readShade";
import { childOf, hasChild, nothing, settingOf, toggleOf, type WordElement } from "./WordElement";

/** What Word prints before a paragraph of a list: a number such as "6.1." or a bullet. */
type Label = { readonly kind: "number"; readonly text: string } | { readonly kind: "bullet" };

/** The label of a paragraph that Word numbers itself (ECMA-376 part 1, 17.3.1.19 numPr); counts it. */
function labelParagraph(properties: WordElement, { numbering, styles, counter }: WordReading): Label | undefined {
  const list = childOf(properties, "w:numPr");
  const style = settingOf(properties, "w:pStyle");
  const styled = styles.looks.get(style ?? styles.usual)?.list;
  const numId = settingOf(list, "w:numId") ?? styled?.numId;
  if (numId === undefined || numId === "0") return undefined;
  const typed = hasChild(list, "w:ilvl") ? Number(settingOf(list, "w:ilvl")) : undefined;
  const level = typed ?? styled?.level ?? levelOfStyle(numbering, numId, style);
  const label = counter.next(numId, level);
  if (label === "") return undefined;
  return label === "•" ? { kind: "bullet" } : { kind: "number", text: label };
}

/** A heading style names its list only; the list names the style at one of its levels (17.9.23 pStyle). */
function levelOfStyle(numbering: WordReading["numbering"], numId: string, style: string | undefined): number {
  const definition = numbering.definitions.get(numbering.instances.get(numId)?.abstractId ?? "");
  if (style === undefined || definition === undefined) return 0;
  return [...definition].find(([, level]) => level.paragraphStyle === style)?.[0] ?? 0;
}

/** A paragraph as blocks, and what only a cell asks for: the colour of an empty one. */
interface ReadParagraph {
  readonly blocks: readonly Block[];
  readonly shade: string;
  /** Nothing but the bullet of a list, which Word prints. */
  readonly isBullet: boolean;
  readonly messages: readonly ImportMessage[];
}

/** Whether the mark at the end of a paragraph is deleted: its text goes on in the next one. */
export function endsDeleted(paragraph: WordElement): boolean {
  const mark = paragraph.name !== "w:p" ? nothing : childOf(childOf(paragraph, "w:pPr"), "w:rPr");
  return hasChild(mark, "w:del") || hasChild(mark, "w:moveFrom");
}

/** Reads a paragraph, with those before it that run into it; line breaks part it into several, text boxes follow it. */
export function readParagraph(paragraphs: readonly WordElement[], reading: WordReading): ReadParagraph {
  const inlines = paragraphs.map((one) => readInline(one, settingOf(childOf(one, "w:pPr"), "w:pStyle"), reading));
  const properties = childOf(paragraphs.at(-1) ?? nothing, "w:pPr");
  reading.fields.endParagraph();
  const text = inlines.map((inline) => inline.text).join("");
  const hidden = cleanText(text) === "" && toggleOf(childOf(properties, "w:rPr"), "w:vanish") === true;
  const label = hidden ? undefined : labelParagraph(properties, reading);
  const lines = settleLines(text);
  const equations = cleanText(inlines.map((inline) => inline.equations).join(""));
  const isEquation = equations !== "" && equations === cleanText(text);
  const objects = inlines.flatMap((inline) => inline.objects);
  return {
    blocks: [
      ...labelLines(lines, label).map((line): Block => (isEquation ? { ...line, equation: true } : line)),
      ...objects.map(({ kind }): Block => ({ kind: "object", object: kind })),
      ...inlines.flatMap((inline) => inline.boxes),
    ],
    shade: inlines.find((inline) => inline.shade !== "")?.shade ?? readShade(properties),
    isBullet: label?.kind === "bullet" && cleanText(text) === "",
    messages: [...objects.flatMap(tellObject), ...lines.flatMap(tellNotes)],
  };
}

/** A code, an amount, a count or a mark: the number of a list before it is no part of it. */
const figure = /^(?:[\s$\d.,'’*-]+|\P{L}{1,2}|x)$/iu;

/** A number without text is an empty item of a list, but where it is a whole code. */
function labelLines(lines: readonly SettledLine[], label: Label | undefined): ParagraphBlock[] {
  const first = lines.findIndex((line) => line.text !== "");
  if (first === -1 && label?.kind === "number" && parsePidm(label.text.trim()).ok)
    return [{ kind: "paragraph", text: label.text.trim() }];
  return lines.flatMap(({ text, struck }, index) => {
    if (text === "" && struck.length === 0) return [];
    const isNumbered = index === first && label?.kind === "number" && !figure.test(text);
    const number = isNumbered ? `${label.text} ` : "";
    const bare = stripDash(cleanText(number + text));
    const bullet = label?.kind === "bullet" || bare !== cleanText(number + text);
    return [
      {
        kind: "paragraph",
        text: bare,
        ...(bullet ? { bullet: true as const } : {}),
        ...(struck.length > 0 ? { struck } : {}),
      },
    ];
  });
}

/** A typed dash is a bullet as well. */
function stripDash(text: string): string {
  return text.replace(/^[-–•*·▪]\s+/, "");
}

/** Lines and empty shapes are no content. */
function tellObject({ kind, title }: FoundObject): ImportMessage[] {
  if (kind === "drawing") return [];
  if (kind === "image") return [{ code: "image-skipped", text: cleanText(title) }];
  return [{ code: "object-skipped", text: kind satisfies ObjectKind }];
}

function tellNotes({ text, notes }: SettledLine): ImportMessage[] {
  return notes.map((note) => ({ code: "note-call", text: `${note} ${text}` }));
}
