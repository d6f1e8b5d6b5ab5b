import JSZip from "jszip";
import type { FormReading, ImportMessage } from "../../domain/form/Import";
import { appendAll } from "../appendAll";
import { assembleForm } from "../assemble/assembleForm";
import type { Block } from "../Block";
import { cleanText } from "../text/cleanText";
import { checkZip, type ZipLimits } from "../zip/checkZip";
import type { ZipProblem } from "../zip/Unpacked";
import { parseWord, usualPrefixes } from "./parseWord";
import { readBody } from "./readBody";
import { readNumbering } from "./readNumbering";
import { readStyles } from "./readStyles";
import { scanTags } from "./scanTags";
import { findMain, headerNames, isWithinLimits, mostXml, readPart } from "./unpackParts";
import { childOf, nothing, type WordElement } from "./WordElement";

interface PackageParts {
  readonly body: readonly Block[];
  readonly header: readonly Block[];
  readonly messages: readonly ImportMessage[];
}

type ReadPart = (part: WordElement) => ReturnType<typeof readBody>;

async function readParts(zip: JSZip): Promise<PackageParts | undefined> {
  const main = await findMain(zip);
  const numbering = readNumbering(usualPrefixes(await readPart(zip, "word/numbering.xml")));
  const styles = readStyles(parseWord(await readPart(zip, "word/styles.xml")) ?? nothing);
  const readContent: ReadPart = (part) => readBody(part, styles, numbering);
  const document = parseWord(await readPart(zip, main));
  if (document === undefined) return undefined;
  const header = await readHeaders(zip, readContent);
  const { blocks, messages } = readContent(childOf(document, "w:body"));
  return { body: blocks, header, messages: [...messages, ...(await readAsides(zip))] };
}

async function readAsides(zip: JSZip): Promise<ImportMessage[]> {
  const names = Object.keys(zip.files).filter((name) => /^word\/(?:footnotes|endnotes|footer\d*)\.xml$/.test(name));
  const parts = await Promise.all(names.map((name) => readPart(zip, name)));
  const told = new Map(parts.flatMap(readAside).map((message) => [message.text, message]));
  return [...told.values()];
}

/** Page headers, each different one once. */
async function readHeaders(zip: JSZip, readContent: ReadPart): Promise<Block[]> {
  const seen = new Set<string>();
  const blocks: Block[] = [];
  for (const name of headerNames(zip)) {
    const found = readContent(parseWord(await readPart(zip, name)) ?? nothing).blocks;
    const key = JSON.stringify(found);
    if (!seen.has(key)) appendAll(blocks, found);
    seen.add(key);
  }
  return blocks;
}

/** Body and page headers of a .docx; undefined where jszip or our parser make no sense of it (jszip throws plain errors). */
async function readPackage(bytes: Uint8Array): Promise<PackageParts | "beyond-limits" | undefined> {
  try {
    const zip = await JSZip.loadAsync(bytes);
    return (await isWithinLimits(zip)) ? await readParts(zip) : "beyond-limits";
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/** Pictures and embedded files stay packed, so that their size costs nothing. */
const limits: ZipLimits = { parts: 3000, xml: mostXml, allXml: mostXml, media: Number.POSITIVE_INFINITY };

function describe({ code, found }: ZipProblem): FormReading {
  if (code === "unpacked" || code === "part" || code === "media" || code === "memory")
    return { ok: false, code: "too-large", found };
  if (code === "parts") return { ok: false, code: "beyond-limits", found: "parts" };
  if (code === "password") return { ok: false, code: "binary", found: "encrypted" };
  return { ok: false, code: "broken-docx", found: code === "checksum" ? "checksum" : "" };
}

/** Reads the form from a Word document; a damaged package is told, never thrown. */
export async function readDocx(bytes: Uint8Array): Promise<FormReading> {
  const problem = await checkZip(bytes, limits);
  if (problem !== undefined) return describe(problem);
  const parts = await readPackage(bytes);
  if (parts === undefined) return { ok: false, code: "broken-docx", found: "" };
  if (parts === "beyond-limits") return { ok: false, code: "beyond-limits", found: "rows" };
  const { body, header, messages } = parts;
  if (body.length === 0) return { ok: false, code: "empty", found: "" };
  const reading = assembleForm({ source: "docx", header, body });
  return reading.ok ? { ...reading, messages: [...messages, ...reading.messages] } : reading;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Texts that Word keeps beside the body (foot notes, end notes, page footers): they have no place on the form and are told. */
function readAside(xml: string): ImportMessage[] {
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
