import { isOurChart } from "../domain/workbook/isOurChart";
import type { SheetAside } from "../domain/workbook/Snapshot";
import { partText, relationsOf, type XmlParts } from "./openPackage";

/** Cells of comments (ECMA-376-1, 18.7.3) and of threads ([MS-XLSX] 2.6.205); a thread has a comment for older programs too. */
const comment = /<(?:\w+:)?(?:comment|threadedComment)\s[^<>]*?\bref\s*=\s*["']([A-Za-z]{1,3}\d{1,7})["']/g;
/** What stands on a sheet is anchored to it once (20.5.2.1, 20.5.2.24, 20.5.2.33), whatever it is. */
const anchor = /<(?:\w+:)?(?:absolute|oneCell|twoCell)Anchor[\s>]/g;
/** Names of drawn things (20.1.2.2.8). */
const named = /<(?:\w+:)?cNvPr\s[^<>]*?\bname\s*=\s*["']([^"'<>]*)["']/g;

function countDrawn(drawing: string): number {
  const ours = [...drawing.matchAll(named)].filter(([, name = ""]) => isOurChart(name));
  return Math.max(0, [...drawing.matchAll(anchor)].length - ours.length);
}

/** Comments, pictures, shapes and charts of a sheet that are not ours; undefined where it has none. `path` is its part. */
export function readSheetAside(parts: XmlParts, path: string): SheetAside | undefined {
  const relations = relationsOf(parts, path);
  const textOf = (...wanted: readonly string[]) =>
    relations.filter(({ type }) => wanted.includes(type)).map(({ target }) => partText(parts, target));
  const cells = textOf("comments", "threadedComment").flatMap((xml) => [...xml.matchAll(comment)]);
  const comments = [...new Set(cells.map(([, cell = ""]) => cell.toUpperCase()))];
  const drawings = textOf("drawing").reduce((sum, xml) => sum + countDrawn(xml), 0);
  return comments.length + drawings === 0 ? undefined : { comments, drawings };
}
