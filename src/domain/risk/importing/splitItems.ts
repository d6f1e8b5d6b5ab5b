import { criteria } from "../Control";
import type { FoundCell } from "./ImportedMap";
import { isControlResult, type MapField } from "./MapField";
import { type ControlNotes, optionWords } from "./readImplementation";

/** What parts the items of one cell: numbers, letters, bullets, or line breaks alone. */
type ItemMark = "number" | "letter" | "bullet" | "line";

interface SplitItems {
  readonly items: readonly string[];
  readonly by: ItemMark;
}

/** «1.», «2)», «3 -», «Control 1:», «Control N° 2», «C3.» at the beginning of an item. */
const numbered =
  /(?<![^\s;])(?:control\s?(?:n\.?\s?[°ºo]?\.?\s?)?(\d{1,2})\s?[.):–—-]*|c?(\d{1,2})\s?(?:[.):]-?|[-–—]))\s*(?=\S)/giu;
const lettered = /(?<![^\s;])([a-z])\s*\)\s*(?=\S)/giu;
const bulleted = /(?:^|\n)[ \t]*[•·▪●○■□◦*✓➢»–—-][ \t]*(?=\S)/gu;

interface Marker {
  readonly from: number;
  readonly to: number;
  readonly order: number;
}

/** Markers that count on from the first one; the text begins with it, or with a word such as «Controles:». */
function runOf(text: string, pattern: RegExp, orderOf: (mark: string) => number): readonly Marker[] {
  const run: Marker[] = [];
  for (const found of text.matchAll(pattern)) {
    const order = orderOf(found[1] ?? found[2] ?? "");
    if (order === run.length + 1) run.push({ from: found.index, to: found.index + found[0].length, order });
  }
  const lead = text.slice(0, run[0]?.from ?? 0).trim();
  return lead === "" || /^[\p{L} ]{1,30}:$/u.test(lead) ? run : [];
}

function cut(text: string, run: readonly Marker[]): readonly string[] {
  return run.map(({ to }, index) =>
    text
      .slice(to, run[index + 1]?.from ?? text.length)
      .trim()
      .replace(/[;,]$/, "")
      .trim(),
  );
}

function byMarks(text: string): SplitItems | undefined {
  const runs = [
    ["number", runOf(text, numbered, Number)],
    ["letter", runOf(text, lettered, (mark) => mark.toLowerCase().charCodeAt(0) - 96)],
    [
      "bullet",
      [...text.matchAll(bulleted)].map(({ index, 0: mark }, order) => ({
        from: index,
        to: index + mark.length,
        order,
      })),
    ],
  ] as const;
  for (const [by, run] of runs) {
    const items = cut(text, run);
    const isWhole = by !== "bullet" || text.slice(0, run[0]?.from ?? 0).trim() === "";
    if (run.length >= 2 && isWhole && items.every((item) => item !== "")) return { items, by };
  }
  return undefined;
}

/** The items of a cell that numbers, letters or bullets part; undefined where it holds one. */
export function splitItems(text: string): SplitItems | undefined {
  return byMarks(text.trim());
}

const label = /^\p{L}[\p{L} ]{2,24}:/u;
/** A line that ends so goes on in the next one. */
const open = /(?:[,;:(–-]|\b(?:de|del|la|el|los|las|y|e|o|u|a|en|con|por|para|que|al|su|un|una))$/iu;

/** Lines that are each a sentence of their own: they begin with a capital letter, and none goes on in the next. */
export function splitLines(text: string): SplitItems | undefined {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const isOwn = (line: string) => /^\p{Lu}/u.test(line) && !label.test(line) && /\s/.test(line);
  const ends = lines.slice(0, -1).every((line) => !open.test(line));
  return lines.length >= 2 && ends && lines.every(isOwn) ? { items: lines, by: "line" } : undefined;
}

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
