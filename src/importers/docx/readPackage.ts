import JSZip from "jszip";
import type { ImportMessage } from "../../domain/form/Import";
import type { Block } from "../Block";
import { annotateDocument } from "./annotateDocument";
import { createListCounter } from "./ListCounter";
import { readNumbering } from "./readNumbering";
import { readStyleLists } from "./readStyleLists";
import { readTree } from "./readTree";
import { treeToBlocks } from "./treeToBlocks";

export interface PackageParts {
  readonly body: readonly Block[];
  readonly header: readonly Block[];
  readonly messages: readonly ImportMessage[];
}

type Annotate = (xml: string) => string;

/** Body and page headers of a .docx; undefined where jszip or mammoth make no sense of it (both throw plain errors). */
export async function readPackage(bytes: Uint8Array): Promise<PackageParts | undefined> {
  try {
    return await readParts(await JSZip.loadAsync(bytes));
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

async function readParts(zip: JSZip): Promise<PackageParts> {
  const main = await findMain(zip);
  const numbering = readNumbering(await readPart(zip, "word/numbering.xml"));
  const styles = readStyleLists(await readPart(zip, "word/styles.xml"));
  const annotate: Annotate = (xml) =>
    annotateDocument(xml, { numbering, styles, counter: createListCounter(numbering) });
  zip.remove("word/media");
  const header = await readHeaders(zip, main, annotate);
  zip.file(main, annotate(await readPart(zip, main)));
  const { blocks, messages } = treeToBlocks(await readTree(zip));
  return { body: blocks, header, messages };
}

/** Path of the main document: word/document.xml, but some programs name it otherwise. */
async function findMain(zip: JSZip): Promise<string> {
  const rels = await readPart(zip, "_rels/.rels");
  const relation = /<Relationship\b[^>]*\/officeDocument"[^>]*>/.exec(rels)?.[0] ?? "";
  const target = /\bTarget="\/?([^"]+)"/.exec(relation)?.[1] ?? "";
  return zip.file(target) === null ? "word/document.xml" : target;
}

/** Page headers, each different one once: mammoth drops them, so each is read as if it were the document. */
async function readHeaders(zip: JSZip, main: string, annotate: Annotate): Promise<Block[]> {
  const names = Object.keys(zip.files)
    .filter((name) => /^word\/header\d*\.xml$/.test(name))
    .sort((a, b) => Number(/\d+/.exec(a)?.[0] ?? 0) - Number(/\d+/.exec(b)?.[0] ?? 0));
  const seen = new Set<string>();
  const blocks: Block[] = [];
  for (const name of names) {
    const found = treeToBlocks(await readTree(await asDocument(zip, main, name, annotate))).blocks;
    const key = JSON.stringify(found);
    if (!seen.has(key)) blocks.push(...found);
    seen.add(key);
  }
  return blocks;
}

async function asDocument(zip: JSZip, main: string, name: string, annotate: Annotate): Promise<JSZip> {
  const copy = new JSZip();
  const parts: readonly (readonly [string, string])[] = [
    ["[Content_Types].xml", "[Content_Types].xml"],
    ["_rels/.rels", "_rels/.rels"],
    [relationsOf(name), relationsOf(main)],
    ["word/styles.xml", "word/styles.xml"],
  ];
  for (const [from, to] of parts) {
    const text = await readPart(zip, from);
    if (text !== "") copy.file(to, text);
  }
  return copy.file(main, headerToDocument(annotate(await readPart(zip, name))));
}

function relationsOf(name: string): string {
  return name.replace(/([^/]+)$/, "_rels/$1.rels");
}

function headerToDocument(header: string): string {
  return header
    .replace(/<w:hdr\b((?:[^<>"']|"[^"]*"|'[^']*')*)>/, "<w:document$1><w:body>")
    .replace(/<\/w:hdr>/, "</w:body></w:document>");
}

async function readPart(zip: JSZip, name: string): Promise<string> {
  return (await zip.file(name)?.async("string")) ?? "";
}
