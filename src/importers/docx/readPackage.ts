import JSZip from "jszip";
import type { ImportMessage } from "../../domain/form/Import";
import { appendAll } from "../appendAll";
import type { Block } from "../Block";
import { parseWord, usualPrefixes } from "./parseWord";
import { readAside } from "./readAside";
import { readBody } from "./readBody";
import { readNumbering } from "./readNumbering";
import { readStyles } from "./readStyles";
import { childOf, nothing, type WordElement } from "./WordElement";

interface PackageParts {
  readonly body: readonly Block[];
  readonly header: readonly Block[];
  readonly messages: readonly ImportMessage[];
}

type ReadPart = (part: WordElement) => ReturnType<typeof readBody>;

/** Largest unpacked XML part, in bytes; a schedule of 5,000 rows has some 10 MB. */
export const mostXml = 40 * 1024 * 1024;

/** Body and page headers of a .docx; undefined where jszip or our parser make no sense of it (jszip throws plain errors). */
export async function readPackage(bytes: Uint8Array): Promise<PackageParts | "beyond-limits" | undefined> {
  try {
    const zip = await JSZip.loadAsync(bytes);
    return (await isWithinLimits(zip)) ? await readParts(zip) : "beyond-limits";
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/** Tags of body and page headers together; the largest real form has some 20,000. Each costs a kilobyte once it is read. */
const mostTags = 400_000;

/** Characters of the same parts. */
const mostCharacters = 16 * 1024 * 1024;

async function isWithinLimits(zip: JSZip): Promise<boolean> {
  let [tags, length] = [0, 0];
  for (const name of [await findMain(zip), ...headerNames(zip)]) {
    const xml = await readPart(zip, name);
    length += xml.length;
    for (let at = xml.indexOf("<"); at >= 0 && tags <= mostTags; at = xml.indexOf("<", at + 1)) tags += 1;
  }
  return tags <= mostTags && length <= mostCharacters;
}

function headerNames(zip: JSZip): readonly string[] {
  return Object.keys(zip.files)
    .filter((name) => /^word\/header\d*\.xml$/.test(name))
    .sort((a, b) => Number(/\d+/.exec(a)?.[0] ?? 0) - Number(/\d+/.exec(b)?.[0] ?? 0));
}

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

/** Path of the main document: word/document.xml, but some programs name it otherwise. */
async function findMain(zip: JSZip): Promise<string> {
  const rels = await readPart(zip, "_rels/.rels");
  const relation = /<Relationship\b[^<>]*\/officeDocument"[^<>]*>/.exec(rels)?.[0] ?? "";
  const target = /\bTarget="\/?([^"]+)"/.exec(relation)?.[1] ?? "";
  return zip.file(target) === null ? "word/document.xml" : target;
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

async function readPart(zip: JSZip, name: string): Promise<string> {
  const file = zip.file(name);
  return file === null ? "" : unpack(file);
}

interface Streamed {
  internalStream(type: "string"): JSZip.JSZipStreamHelper<string>;
}

/** Unpacks a part as text, and stops where it is larger than it says: the directory of a zip bomb lies. */
function unpack(file: JSZip.JSZipObject): Promise<string> {
  // jszip 3.10 documents internalStream, but its types leave it out.
  const stream = (file as unknown as Streamed).internalStream("string");
  return new Promise((done, fail) => {
    const chunks: string[] = [];
    let length = 0;
    stream.on("data", (chunk) => {
      chunks.push(chunk);
      length += chunk.length;
      if (length <= mostXml) return;
      stream.pause();
      fail(new Error(`${file.name} is larger than ${mostXml} characters`));
    });
    stream.on("error", fail);
    stream.on("end", () => done(chunks.join("")));
    stream.resume();
  });
}
