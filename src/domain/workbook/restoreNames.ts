import { listPrecedents } from "../formula/listPrecedents";
import { sameFormula } from "../formula/sameFormula";
import { findSheet } from "./findSheet";
import { leadsTo } from "./mentions";
import type { DefinedName, SheetSnapshot, Snapshot } from "./Snapshot";
import { sameData } from "./sameData";
import type { Books, IsLost } from "./Undo";
import type { Op } from "./WritePlan";

/** Excel spells a name's formula in its own way, and since build 1904 may keep «=tMetas[PIDM]» as the area of that column. */
function isSameName(book: Snapshot, now: DefinedName | undefined, after: DefinedName): boolean {
  if (now === undefined || now.visible !== after.visible) return false;
  const [here, ours] = [now, after].map(({ formula }) =>
    listPrecedents(formula, { sheet: "", row: 0, column: 0 }, book),
  );
  const isArea = here?.areas.length === 1 && here.unknown.length === 0;
  return sameFormula(now.formula, after.formula) || (isArea && sameData(here, ours));
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Names as they were, where they still say what the plan made of them. */
export function restoreNames(books: Books, gone: readonly SheetSnapshot[], isLost: IsLost): readonly Op[] {
  const stays = books.now.sheets.filter(
    (sheet) => findSheet(books.before, sheet.name) === undefined && !gone.includes(sheet),
  );
  return books.after.names.flatMap((name): Op[] => {
    const now = books.now.names.find((one) => same(one.name, name.name));
    const was = books.before.names.find((one) => same(one.name, name.name));
    if (sameData(was, name) || !isSameName(books.now, now, name)) return [];
    if (was !== undefined) return isLost(was.formula) ? [] : [{ op: "defineName", ...was }];
    const needed = stays.some((sheet) => leadsTo(books.now, name.formula, sheet));
    return needed ? [] : [{ op: "removeName", name: name.name }];
  });
}
