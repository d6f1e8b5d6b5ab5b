import type { Book } from "../Book";
import { refuse } from "../protocol/HostFailure";

/** Excel: at most 31 characters, none of [ ] : * ? / \, no apostrophe at the ends, unique without regard to case. */
export function assertSheetName(book: Book, name: unknown, own?: string): string {
  if (typeof name !== "string" || name.trim() === "") return refuse("InvalidArgument", "A sheet needs a name.");
  if (name.length > 31) return refuse("InvalidArgument", `«${name}» has more than 31 characters.`);
  if (/[[\]:*?/\\]/.test(name)) return refuse("InvalidArgument", `«${name}» holds one of [ ] : * ? / \\.`);
  if (/^'|'$/.test(name)) return refuse("InvalidArgument", `«${name}» begins or ends with an apostrophe.`);
  const taken = book.sheets().some((sheet) => sheet.id !== own && sheet.name.toLowerCase() === name.toLowerCase());
  return taken ? refuse("ItemAlreadyExists", `There is a sheet «${name}» already.`) : name;
}

const cellLike = /^\$?[A-Z]{1,3}\$?[0-9]{1,7}$/i;
const rowColumnLike = /^(R[0-9]*)?(C[0-9]*)?$/i;

/** True for a table's or defined name: letter, _ or \ first, then letters, digits, _ . \; not like a cell; ≤ 255. */
function isName(name: string): boolean {
  if (name.length === 0 || name.length > 255) return false;
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) return false;
  return !cellLike.test(name) && !rowColumnLike.test(name);
}

/** Refuses what Excel does not take as a name of a table or of cells; tables and names share one list. */
export function assertFreeName(book: Book, name: unknown, own?: string): string {
  if (typeof name !== "string" || !isName(name))
    return refuse("InvalidArgument", `«${String(name)}» is no valid name.`);
  const isSame = (other: string) => other !== own && other.toLowerCase() === name.toLowerCase();
  const taken = book.tables().some((table) => isSame(table.name)) || book.names().some((known) => isSame(known.name));
  return taken ? refuse("ItemAlreadyExists", `The name «${name}» is in use.`) : name;
}
