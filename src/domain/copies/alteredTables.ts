import type { TableKey } from "../project/tables";
import { shownTables } from "./copyTables";
import type { ReturnedCopy } from "./Return";
import { type SentCopy, shownDigests } from "./SentCopy";

/** The tables that a municipality was sent to read and that came back otherwise: nothing of them is taken. */
export function alteredTables({ project }: ReturnedCopy, base: SentCopy | undefined): readonly TableKey[] {
  if (base === undefined) return [];
  const now = shownDigests(project);
  return shownTables.filter((table) => now[table] !== base.shown[table]);
}
