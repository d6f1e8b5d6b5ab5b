import { freePath, type Package } from "./Package";
import { escapeRegExp, relationsPath } from "./parts";

/** Folders of parts that belong to one sheet alone. */
const own =
  /^xl\/(?:drawings|charts|tables|printerSettings|ctrlProps|comments|threadedComments)\b|^xl\/comments\d*\.xml$/;

/** Removes what hangs on a sheet and on no other part; pictures and caches stay, since others may use them. */
export function removeOwnedParts(book: Package, part: string): void {
  const owned = book.relationsOf(part).filter(({ target, external }) => !external && own.test(target));
  // The links go first: a file may lead back to a part that is being removed.
  for (const { target } of owned) if (target !== part) takeAway(book, target);
}

function takeAway(book: Package, part: string): void {
  const below = book.relationsOf(part).filter(({ target, external }) => !external && own.test(target));
  book.remove(part);
  for (const { target } of below) if (target !== part) takeAway(book, target);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** Tables are numbered through the whole workbook (ECMA-376 18.5.1.2). */
function renumberTable(book: Package, xml: string): string {
  const tables = book.paths().filter((path) => /^xl\/tables\/[^/]+\.xml$/.test(path));
  const ids = tables.map((path) => Number(/<table\s[^<>]*?\bid="(\d+)"/.exec(book.read(path))?.[1] ?? 0));
  return xml.replace(/(<table\s[^<>]*?\bid=")\d+"/, (_, start: string) => `${start}${Math.max(0, ...ids) + 1}"`);
}

function copyPart(from: Package, to: Package, path: string): string {
  const target = freePath(to, path);
  const xml = from.read(path);
  to.write(target, path.startsWith("xl/tables/") ? renumberTable(to, xml) : xml);
  const type = from.contentTypeOf(path);
  if (type !== undefined) to.setContentType(target, type);
  copyRelations(from, to, path, target);
  return target;
}

/** Copies all parts that a part leads to, under free names, and its relationships with them. */
export function copyRelations(from: Package, to: Package, path: string, target: string): void {
  const relations = from.relationsOf(path);
  let xml = from.read(relationsPath(path));
  for (const { id, target: old, external } of relations) {
    if (external) continue;
    const name = nameOf(copyPart(from, to, old));
    // Folders are the same in both packages: only the name of the file changes.
    const place = new RegExp(`(<Relationship\\s[^<>]*?Id="${escapeRegExp(id)}"[^<>]*?Target="(?:[^"]*/)?)[^"/]*"`);
    xml = xml.replace(place, (_, start: string) => `${start}${name}"`);
  }
  if (relations.length > 0) to.write(relationsPath(target), xml);
}
