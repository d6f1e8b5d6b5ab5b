import JSZip from "jszip";
import { parseRelations, type Relation, relationsPath } from "./graft/parts";
import { parseElements, type XmlElement } from "./xml";

/** A sheet as the workbook names it, and its part. */
export interface SheetPart {
  readonly name: string;
  readonly path: string;
  readonly xml: string;
}

/** A package whose sizes have been checked; its large parts as text. */
export interface OpenedBook {
  readonly zip: JSZip;
  readonly workbook: string;
  readonly strings: string;
  /** Files that formulas refer to as [1], [2] …: targets of the external references in their order (ECMA-376-1, 18.2.9). */
  readonly external: readonly string[];
  /** In the order of the workbook; two sheets may lean on one part. */
  readonly sheets: readonly SheetPart[];
}

export async function partText(zip: JSZip, path: string): Promise<string> {
  return (await zip.file(path)?.async("string")) ?? "";
}

/** All elements with a name, at any depth. */
export function findAll(elements: readonly XmlElement[], name: string): readonly XmlElement[] {
  return elements.flatMap((element) => [
    ...(element.name === name ? [element] : []),
    ...findAll(element.children, name),
  ]);
}

async function relationsOf(zip: JSZip, part: string): Promise<readonly Relation[]> {
  return parseRelations(part, await partText(zip, relationsPath(part)));
}

/** Some programs name the main part otherwise than "xl/workbook.xml". */
async function findMain(zip: JSZip): Promise<string> {
  const roots = parseRelations("", await partText(zip, "_rels/.rels"));
  const main = roots.find(({ type }) => type === "officeDocument")?.target ?? "";
  return zip.file(main) === null ? "xl/workbook.xml" : main;
}

/** The targets of a workbook's external references; "" where a reference names no file. */
async function readExternal(
  zip: JSZip,
  workbook: readonly XmlElement[],
  relations: readonly Relation[],
): Promise<string[]> {
  const targets: string[] = [];
  for (const { attributes } of findAll(workbook, "externalReference")) {
    const part = relations.find(({ id }) => id === attributes.id)?.target ?? "";
    const link = (await relationsOf(zip, part)).find(({ external }) => external);
    targets.push(link?.target ?? "");
  }
  return targets;
}

/** Opens a package; worksheet parts are found through the workbook's relationships. */
export async function openBook(bytes: Uint8Array): Promise<OpenedBook> {
  const zip = await JSZip.loadAsync(bytes);
  const main = await findMain(zip);
  const workbook = await partText(zip, main);
  const relations = await relationsOf(zip, main);
  const texts = new Map<string, string>();
  const read = async (path: string): Promise<string> => {
    const text = texts.get(path) ?? (await partText(zip, path));
    texts.set(path, text);
    return text;
  };
  const sheets: SheetPart[] = [];
  const elements = parseElements(workbook);
  for (const { attributes } of findAll(elements, "sheet")) {
    const path = relations.find(({ id }) => id === attributes.id)?.target ?? "";
    sheets.push({ name: attributes.name ?? "", path, xml: await read(path) });
  }
  const strings = relations.find(({ type }) => type === "sharedStrings")?.target ?? "";
  return {
    zip,
    workbook,
    strings: await read(strings),
    sheets,
    external: await readExternal(zip, elements, relations),
  };
}
