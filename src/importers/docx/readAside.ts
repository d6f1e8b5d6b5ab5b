import type { ImportMessage } from "../../domain/form/Import";
import { cleanText } from "../text/cleanText";
import { scanTags } from "./scanTags";

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Texts that Word keeps beside the body (foot notes, end notes, page footers): they have no place on the form and are told. */
export function readAside(xml: string): ImportMessage[] {
  const paragraphs: string[] = [];
  let text = "";
  let position = 0;
  for (const tag of scanTags(xml)) {
    if (tag.name === "w:t" && tag.kind === "close") text += xml.slice(position, tag.start);
    position = tag.end;
    if (tag.name !== "w:p" || tag.kind !== "close") continue;
    paragraphs.push(cleanText(decode(text)));
    text = "";
  }
  return paragraphs.filter(isTelling).map((paragraph) => ({ code: "not-understood", text: paragraph }));
}

/** Page numbers say nothing: «12», «Página 1 de 9». */
function isTelling(text: string): boolean {
  return /\p{L}/u.test(text.replace(/p[aá]g(?:ina|\.)?/gi, "").replace(/(?<=\d)\s*de(?=\s*\d)/g, ""));
}

function decode(text: string): string {
  return text.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
}
