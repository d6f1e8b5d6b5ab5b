import type JSZip from "jszip";
import { streamOf } from "../zip/checkZip";

/** Largest unpacked XML part, in bytes; a schedule of 5,000 rows has some 10 MB. */
export const mostXml = 40 * 1024 * 1024;

/** Tags of body and page headers together; the largest real form has some 20,000. Each costs a kilobyte once it is read. */
const mostTags = 400_000;

/** Characters of the same parts. */
const mostCharacters = 16 * 1024 * 1024;

/** Whether what is read as elements is little enough. */
export async function isWithinLimits(zip: JSZip): Promise<boolean> {
  let [tags, length] = [0, 0];
  for (const name of [await findMain(zip), ...headerNames(zip)]) {
    const xml = await readPart(zip, name);
    length += xml.length;
    for (let at = xml.indexOf("<"); at >= 0 && tags <= mostTags; at = xml.indexOf("<", at + 1)) tags += 1;
  }
  return tags <= mostTags && length <= mostCharacters;
}

/** Paths of the page headers, in their order. */
export function headerNames(zip: JSZip): readonly string[] {
  return Object.keys(zip.files)
    .filter((name) => /^word\/header\d*\.xml$/.test(name))
    .sort((a, b) => Number(/\d+/.exec(a)?.[0] ?? 0) - Number(/\d+/.exec(b)?.[0] ?? 0));
}

/** Path of the main document: word/document.xml, but some programs name it otherwise. */
export async function findMain(zip: JSZip): Promise<string> {
  const rels = await readPart(zip, "_rels/.rels");
  const relation = /<Relationship\b[^<>]*\/officeDocument"[^<>]*>/.exec(rels)?.[0] ?? "";
  const target = /\bTarget="\/?([^"]+)"/.exec(relation)?.[1] ?? "";
  return zip.file(target) === null ? "word/document.xml" : target;
}

/** A part as text; "" where there is none. */
export async function readPart(zip: JSZip, name: string): Promise<string> {
  const file = zip.file(name);
  return file === null ? "" : unpack(file);
}

/** Unpacks a part as text, and stops where it is larger than it says: the directory of a zip bomb lies. */
function unpack(file: JSZip.JSZipObject): Promise<string> {
  const stream = streamOf(file, "string");
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
