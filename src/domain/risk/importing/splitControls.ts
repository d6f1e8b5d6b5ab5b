import { criteria } from "../Control";
import type { FoundCell } from "./ImportedMap";
import { isControlResult, type MapField } from "./MapField";
import { type ControlNotes, optionWords } from "./readImplementation";
import { type ItemMark, splitItems, splitLines } from "./splitItems";

type FoundFields = ReadonlyMap<MapField, FoundCell>;

/** The shares of one column: one for each control, or the same for all where it says one thing. */
function sharesOf(cell: FoundCell, count: number, by: ItemMark): readonly FoundCell[] | undefined {
  const lines = cell.found.split(/\r?\n/).filter((line) => line.trim() !== "");
  const items = splitItems(cell.found)?.items ?? (lines.length === count || by === "line" ? lines : [cell.found]);
  if (items.length === count) return items.map((found) => ({ ...cell, found: found.trim() }));
  return items.length === 1 ? Array.from({ length: count }, () => cell) : undefined;
}

/**
 * A cell with several controls («1. … 2. …», bullets, lines) is that many controls, each with its share of the columns that are
 * parted alike. A column that says one thing says it of all of them; one that says another number of things stays with the risk.
 */
export function splitControls(fields: FoundFields, notes: ControlNotes): readonly FoundFields[] {
  const text = fields.get("controlText");
  const split = text && (splitItems(text.found) ?? splitLines(text.found));
  if (text === undefined || split === undefined) return [fields];
  const { items, by } = split;
  notes.splits.push({ ...text, controls: items.length });
  const shared = [...fields].flatMap(([field, cell]) => {
    if (field === "controlText") return [];
    const shares = sharesOf(cell, items.length, by);
    const isOne = shares?.every((share) => share === cell) ?? true;
    // One result of several controls is of none of them.
    if (shares !== undefined && !(isOne && isControlResult(field))) return [[field, shares] as const];
    notes.kept.add(field);
    const key = criteria.find((one) => one.key === field)?.key;
    if (key !== undefined) notes.unread.push({ ...cell, field, expected: optionWords(key) });
    return [];
  });
  return items.map(
    (found, index): FoundFields =>
      new Map<MapField, FoundCell>([
        ["controlText", { ...text, found }],
        ...shared.flatMap(([field, shares]) => (shares[index] === undefined ? [] : [[field, shares[index]] as const])),
      ]),
  );
}
