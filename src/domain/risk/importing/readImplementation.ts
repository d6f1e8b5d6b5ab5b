import { type CriterionKey, criteria } from "../Control";
import { no, yes } from "../words";
import { exactly } from "./findWord";
import type { FoundCell, NearCell, SplitCell, UnreadCell } from "./ImportedMap";
import type { MapField } from "./MapField";
import { readFlag } from "./readCriterion";

/** What reading a control leaves to tell. */
export interface ControlNotes {
  readonly unread: UnreadCell[];
  readonly near: NearCell[];
  /** Columns that say more than the control that is written. */
  readonly kept: Set<MapField>;
  readonly splits: SplitCell[];
}

/** What the drop-down of a criterion offers. */
export function optionWords(key: CriterionKey): readonly string[] {
  return criteria.find((one) => one.key === key)?.options.map(({ word }) => word) ?? [];
}

/** «Sí» or «No» of one of the two questions; any other word is told. */
function flagOf(cell: FoundCell | undefined, field: "automatic" | "manual", notes: ControlNotes): boolean | undefined {
  if (cell === undefined) return undefined;
  const flag = readFlag(cell.found);
  if (flag === undefined) notes.unread.push({ ...cell, field, expected: [yes, no] });
  else if (readFlag(cell.found, exactly) === undefined) notes.near.push({ ...cell, field, read: flag ? yes : no });
  return flag;
}

function wordOfFlags(automatic: boolean | undefined, manual: boolean | undefined): string {
  const [onlyAutomatic = "", onlyManual = "", both = "", neither = ""] = optionWords("implementation");
  if (automatic === true) return manual === true ? both : onlyAutomatic;
  if (manual === true) return onlyManual;
  return automatic === false && manual === false ? neither : "";
}

/** «Automático», «Manual», both or none of them, from the two questions of the 2015 guide; an unknown answer as found. */
export function implementationOf(fields: ReadonlyMap<MapField, FoundCell>, notes: ControlNotes): string {
  const asked = (["automatic", "manual"] as const).map((field) => {
    const cell = fields.get(field);
    return { field, cell, flag: flagOf(cell, field, notes) };
  });
  const [automatic, manual] = asked.map(({ flag }) => flag);
  const word = wordOfFlags(automatic, manual);
  const unread = asked.filter(({ cell, flag }) => cell !== undefined && flag === undefined);
  // One «No» alone decides nothing and has no cell of its own.
  const lost = word === "" ? asked.filter(({ cell }) => cell !== undefined) : unread;
  for (const { field } of lost) notes.kept.add(field);
  return word || (unread[0]?.cell?.found ?? "");
}
