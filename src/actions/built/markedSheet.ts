import { parseReference } from "../../domain/formula/cellReference";
import type { Snapshot } from "../../domain/workbook/Snapshot";

/** A sheet of ours: its name now, whether it stands already, and the hidden name that marks it. */
export interface MarkedSheet {
  readonly name: string;
  readonly exists: boolean;
  readonly mark: string;
}

/** The sheet that a hidden name marks as ours; else the first free of the names, so that a sheet of the user's is left alone. */
export function findMarkedSheet(snapshot: Snapshot, mark: string, names: readonly [string, ...string[]]): MarkedSheet {
  const taken = (name: string) => snapshot.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  const formula = snapshot.names.find((name) => name.name === mark)?.formula;
  const marked = parseReference(formula ?? "")?.sheet;
  if (marked !== undefined && taken(marked)) return { name: marked, exists: true, mark };
  const free = names.find((name) => !taken(name));
  let number = 2;
  while (free === undefined && taken(`${names[0]} ${number}`)) number += 1;
  return { name: free ?? `${names[0]} ${number}`, exists: false, mark };
}
