import JSZip from "jszip";
import { addRelation, escapeRegExp, nextNumber, type PartRelation, parseRelations, relationsPath } from "./parts";

const typesPath = "[Content_Types].xml";

/** An .xlsx as its parts; texts are read once and written back at the end. */
export interface Package {
  readonly paths: () => readonly string[];
  readonly read: (path: string) => string;
  readonly write: (path: string, text: string) => void;
  readonly remove: (path: string) => void;
  readonly relationsOf: (part: string) => readonly PartRelation[];
  readonly contentTypeOf: (part: string) => string | undefined;
  readonly setContentType: (part: string, type: string) => void;
  readonly save: () => Promise<Uint8Array>;
}

async function readTexts(zip: JSZip): Promise<Map<string, string>> {
  const parts = zip.file(/\.(?:xml|rels)$/i);
  return new Map(await Promise.all(parts.map(async (part) => [part.name, await part.async("string")] as const)));
}

/** Opens a package; parts that nobody writes stay byte for byte. */
export async function openPackage(bytes: Uint8Array): Promise<Package> {
  const zip = await JSZip.loadAsync(bytes);
  const texts = await readTexts(zip);
  const write = (path: string, text: string): void => {
    texts.set(path, text);
    // Folders have no entries of their own in a package (ECMA-376-2, annex B).
    zip.file(path, text, { createFolders: false });
  };
  const read = (path: string): string => texts.get(path) ?? "";
  const override = (part: string): RegExp =>
    new RegExp(`<Override\\s[^<>]*?PartName="/${escapeRegExp(part)}"[^<>]*?/>`);
  return {
    paths: () => Object.values(zip.files).flatMap(({ name, dir }) => (dir ? [] : [name])),
    read,
    write,
    remove: (path) => {
      for (const gone of [path, relationsPath(path)]) {
        texts.delete(gone);
        zip.remove(gone);
      }
      write(typesPath, read(typesPath).replace(override(path), ""));
    },
    relationsOf: (part) => parseRelations(part, texts.get(relationsPath(part))),
    contentTypeOf: (part) => /ContentType="([^"]*)"/.exec(override(part).exec(read(typesPath))?.[0] ?? "")?.[1],
    setContentType: (part, type) =>
      write(
        typesPath,
        read(typesPath).replace("</Types>", `<Override PartName="/${part}" ContentType="${type}"/></Types>`),
      ),
    save: () => zip.generateAsync({ type: "uint8array", compression: "DEFLATE", compressionOptions: { level: 6 } }),
  };
}

/** Links two parts and returns the id of the link. */
export function relate(book: Package, from: string, type: string, target: string): string {
  const path = relationsPath(from);
  const ids = book.relationsOf(from).map(({ id }) => id);
  let number = ids.length + 1;
  while (ids.includes(`rId${number}`)) number += 1;
  book.write(path, addRelation(book.read(path), `rId${number}`, type, target));
  return `rId${number}`;
}

/** A free path for a copy of a part, such as "xl/charts/chart7.xml". */
export function freePath(book: Package, path: string): string {
  const [, stem = path, extension = ""] = /^(.*?)(?<!\d)\d*(\.\w+)$/.exec(path) ?? [];
  return `${stem}${nextNumber(book.paths(), stem)}${extension}`;
}
