import type { FormRecord, SourcedText } from "../../domain/form/FormRecord";
import type { ImportMessage } from "../../domain/form/Import";
import type { ParagraphBlock } from "../Block";
import { notUnderstood } from "./collectRows";
import type { HeadedPart } from "./cutParts";
import { flatText } from "./flatText";
import type { SectionId } from "./matchHeading";
import { say } from "./placeOf";

const narrativeIds: readonly SectionId[] = ["5.1", "5.2", "6.2", "6.3", "6.4", "10", "10.1"];

/** Paragraphs of a section as texts; the row counts the paragraphs from 1. */
export function readParagraphs(parts: readonly HeadedPart[], id: SectionId): SourcedText[] {
  const found: SourcedText[] = [];
  for (const part of parts.filter((candidate) => candidate.id === id)) {
    for (const block of part.paragraphs) found.push(say(block.text, part.number, found.length + 1, block.line));
  }
  return found;
}

/** The value of a labelled field (sections 1–4) in one line; "" with the place of its heading when missing. */
export function readField(parts: readonly HeadedPart[], sections: FormRecord["sections"], id: SectionId): SourcedText {
  const texts = readParagraphs(parts, id);
  const number = parts.find((part) => part.id === id)?.number ?? id;
  const line = texts[0]?.at.line ?? sections.find((section) => section.number === number)?.at.line;
  return say(texts.map((said) => said.text).join(" "), number, 0, line);
}

/** The narrative sections that hold text; sections under a number of their own are kept under that number. */
export function readNarratives(parts: readonly HeadedPart[]): FormRecord["narratives"] {
  const known = narrativeIds.map((id): FormRecord["narratives"][number] => ({
    section: id,
    paragraphs: readParagraphs(parts, id),
  }));
  const own = parts
    .filter((part) => part.id === undefined && part.number !== "")
    .map((part) => ({
      section: part.number,
      paragraphs: part.paragraphs.map((block, index) => say(block.text, part.number, index + 1, block.line)),
    }));
  return [...known, ...own].filter((narrative) => narrative.paragraphs.length > 0);
}

interface Objectives {
  readonly general: SourcedText;
  readonly specific: readonly SourcedText[];
  readonly messages: readonly ImportMessage[];
}

/** Reads §6.1: one general objective and the specific ones, typed with label and number or as a list under a label. */
export function readObjectives(parts: readonly HeadedPart[], sections: FormRecord["sections"]): Objectives {
  const missing = readField([], sections, "6.1");
  let general: SourcedText | undefined;
  const specific: SourcedText[] = [];
  const messages: ImportMessage[] = [];
  let expects: "general" | "specific" | undefined;
  for (const said of readParagraphs(parts, "6.1")) {
    const label = readLabel(said.text);
    expects = label.kind ?? expects;
    if (label.text === "") continue;
    if (expects === "specific") specific.push(say(label.text, said.at.section, specific.length + 1, said.at.line));
    else if (expects === "general" && general === undefined)
      general = say(label.text, said.at.section, 0, said.at.line);
    else messages.push(notUnderstood(said.text, said.at.line));
  }
  return { general: general ?? { text: "", at: missing.at }, specific, messages };
}

function readLabel(text: string): { kind?: "general" | "specific"; text: string } {
  const match = /^objetivos?\s+(general|especificos?)(?:\s*(?:n[.º°]*\s*)?\d{1,2})?\s*[:.)-]?\s*/.exec(flatText(text));
  if (match?.[1] === undefined) return { text };
  return { kind: match[1] === "general" ? "general" : "specific", text: text.slice(match[0].length).trim() };
}

/** What stands where the form expects only tables: nothing is dropped silently. */
export function reportStrayParagraphs(
  parts: readonly HeadedPart[],
  isRead: (paragraph: ParagraphBlock) => boolean = () => false,
): ImportMessage[] {
  const tableIds: readonly (SectionId | undefined)[] = ["5", "6", "6.5", "7", "7.1", "7.2", "8", "8.1", "8.2", "9"];
  return parts
    .filter((part) => tableIds.includes(part.id) || (part.id === undefined && part.number === ""))
    .flatMap((part) => part.paragraphs.filter((block) => !(part.id === "8.1" && isRead(block))))
    .map((block) => notUnderstood(block.text, block.line));
}

/** Captions such as «Imagen 1: …»: the text stays, the picture itself is not taken over. */
export function reportCaptions(parts: readonly HeadedPart[]): ImportMessage[] {
  return parts
    .flatMap((part) => part.paragraphs)
    .filter((block) => /^(?:imagen|figura|gr[aá]fic[ao])\s*\d+\s*[:.]/i.test(block.text))
    .map((block) => ({
      code: "image-skipped" as const,
      ...(block.line ? { line: block.line } : {}),
      text: block.text,
    }));
}
