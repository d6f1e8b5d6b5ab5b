import { remember } from "../domain/text/remember";
import { type PartRelation, parseRelations, relationsPath } from "./graft/parts";
import { parseElements, type XmlElement } from "./xml";

/** A sheet as the workbook names it, and its part. */
export interface SheetPart {
  readonly name: string;
  readonly path: string;
  /** What it is by its relationship: "worksheet", or a sheet without cells of ours to read, such as "chartsheet" or "xlMacrosheet". */
  readonly type: string;
  readonly xml: string;
}

/** Parts of XML as they were unpacked, by path. */
export type XmlParts = ReadonlyMap<string, Uint8Array>;

/** A package whose sizes have been checked; its large parts as text. */
export interface OpenedPackage {
  readonly parts: XmlParts;
  readonly workbook: string;
  readonly strings: string;
  /** Files that formulas refer to as [1], [2] …: targets of the external references in their order (ECMA-376-1, 18.2.9). */
  readonly external: readonly string[];
  /** Path of the part of the workbook. */
  readonly main: string;
  /** In the order of the workbook; two sheets may lean on one part. */
  readonly sheets: readonly SheetPart[];
}

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** The text of a part; "" where there is none. */
export function partText(parts: XmlParts, path: string): string {
  return utf8.decode(parts.get(path));
}

/** All elements with a name, at any depth. */
export function findAll(elements: readonly XmlElement[], name: string): readonly XmlElement[] {
  return elements.flatMap((element) => [
    ...(element.name === name ? [element] : []),
    ...findAll(element.children, name),
  ]);
}

/** The relationships of a part. */
export function relationsOf(parts: XmlParts, part: string): readonly PartRelation[] {
  return parseRelations(part, partText(parts, relationsPath(part)));
}

/** Some programs name the main part otherwise than "xl/workbook.xml". */
function findMain(parts: XmlParts): string {
  const roots = parseRelations("", partText(parts, "_rels/.rels"));
  const main = roots.find(({ type }) => type === "officeDocument")?.target ?? "";
  return parts.has(main) ? main : "xl/workbook.xml";
}

/** The targets of a workbook's external references; "" where a reference names no file. */
function readExternal(parts: XmlParts, workbook: readonly XmlElement[], relations: readonly PartRelation[]): string[] {
  return findAll(workbook, "externalReference").map(({ attributes }) => {
    const part = relations.find(({ id }) => id === attributes.id)?.target ?? "";
    return relationsOf(parts, part).find(({ external }) => external)?.target ?? "";
  });
}

/** Opens a package; worksheet parts are found through the workbook's relationships. */
export function openPackage(parts: XmlParts): OpenedPackage {
  const main = findMain(parts);
  const workbook = partText(parts, main);
  const relations = relationsOf(parts, main);
  const read = remember((path: string) => partText(parts, path));
  const elements = parseElements(workbook);
  const sheets = findAll(elements, "sheet").map(({ attributes }): SheetPart => {
    const { target: path = "", type = "" } = relations.find(({ id }) => id === attributes.id) ?? {};
    return { name: attributes.name ?? "", path, type, xml: read(path) };
  });
  const strings = relations.find(({ type }) => type === "sharedStrings")?.target ?? "";
  return {
    parts,
    workbook,
    strings: read(strings),
    sheets,
    external: readExternal(parts, elements, relations),
    main,
  };
}
