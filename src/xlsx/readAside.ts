import type { SheetAside } from "../domain/workbook/Snapshot";
import { parseRelations, relationsPath } from "./graft/parts";
import { type Parts, partText } from "./openBook";

/** Cells of comments (ECMA-376-1, 18.7.3) and of threads ([MS-XLSX] 2.6.205); a thread has a comment for older programs too. */
const comment = /<(?:\w+:)?(?:comment|threadedComment)\s[^>]*?\bref\s*=\s*["']([A-Za-z]{1,3}\d{1,7})["']/g;
/** Pictures and shapes of a drawing (20.5.2.25, 20.5.2.29); charts are frames. */
const drawn = /<(?:\w+:)?(?:pic|sp)[\s>]/g;

/** Comments and pictures of a sheet, which nothing of ours holds; undefined where it has none. `path` is its part. */
export function readAside(parts: Parts, path: string): SheetAside | undefined {
  const relations = parseRelations(path, partText(parts, relationsPath(path)));
  const textOf = (wanted: readonly string[]) =>
    relations.filter(({ type }) => wanted.includes(type)).map(({ target }) => partText(parts, target));
  const cells = textOf(["comments", "threadedComment"]).flatMap((xml) => [...xml.matchAll(comment)]);
  const comments = [...new Set(cells.map(([, cell = ""]) => cell.toUpperCase()))];
  const drawings = textOf(["drawing"]).reduce((sum, xml) => sum + [...xml.matchAll(drawn)].length, 0);
  return comments.length + drawings === 0 ? undefined : { comments, drawings };
}
