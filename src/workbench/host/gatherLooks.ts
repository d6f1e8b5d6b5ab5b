import type { Area } from "../../domain/workbook/address";
import { intersect } from "../../domain/workbook/areas";
import type { Book, CellStyle, StylePatch } from "./Book";
import { isWithin } from "./rules/address";
import { mergePatches } from "./rules/mergePatches";

interface Pending {
  readonly sheet: string;
  readonly area: Area;
  readonly patch: StylePatch;
}

/** A book whose changes of looks wait for one another; `flush` sends what waits. */
interface GatheredBook {
  readonly book: Book;
  readonly flush: () => void;
}

function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** Parts of a look that a change touches; each edge of the borders is one. */
function partsOf({ borders, ...patch }: StylePatch): readonly string[] {
  const edges = borders === null ? ["top", "bottom", "left", "right"] : Object.keys(borders ?? {});
  return [...Object.keys(patch), ...edges.map((edge) => `borders.${edge}`)];
}

function apply(style: CellStyle, patch: StylePatch): CellStyle {
  const merged = mergePatches(style, patch);
  const parts = Object.entries(merged).map(([name, value]) => [name, value ?? undefined] as const);
  return Object.fromEntries(parts);
}

/** True when a later change of the same cells touches one of these parts: then the order counts. */
function isOvertaken(later: readonly Pending[], { sheet, area, patch }: Pending): boolean {
  const parts = new Set(partsOf(patch));
  return later.some(
    (other) =>
      other.sheet === sheet &&
      intersect(other.area, area) !== undefined &&
      partsOf(other.patch).some((part) => parts.has(part)),
  );
}

/**
 * An add-in sets the parts of a look one by one: font, size, colour… Univer copies every cell each time, so changes of the
 * same cells are gathered and sent as one before anything else is asked.
 */
export function gatherLooks(book: Book): GatheredBook {
  let pending: Pending[] = [];
  const flush = () => {
    const waiting = pending;
    pending = [];
    for (const sheet of new Set(waiting.map((one) => one.sheet)))
      book.patchStyles(
        sheet,
        waiting.filter((one) => one.sheet === sheet),
      );
  };
  const patchStyle: Book["patchStyle"] = (sheet, area, patch) => {
    const added = { sheet, area, patch };
    const index = pending.findIndex((other) => other.sheet === sheet && sameArea(other.area, area));
    const known = pending[index];
    if (known !== undefined && !isOvertaken(pending.slice(index + 1), added))
      pending[index] = { ...known, patch: mergePatches(known.patch, patch) };
    else pending.push(added);
  };
  const readStyle: Book["readStyle"] = (sheet, row, column) => {
    const cell = { row, column, rows: 1, columns: 1 };
    return pending
      .filter((one) => one.sheet === sheet && isWithin(cell, one.area))
      .reduce((style, { patch }) => apply(style, patch), book.readStyle(sheet, row, column));
  };
  const gathered = new Proxy(book, {
    get: (target, key) => {
      if (key === "patchStyle") return patchStyle;
      if (key === "readStyle") return readStyle;
      const method: unknown = Reflect.get(target, key);
      if (typeof method !== "function") return method;
      return (...args: readonly unknown[]) => {
        flush();
        return Reflect.apply(method, target, args);
      };
    },
  });
  return { book: gathered, flush };
}
