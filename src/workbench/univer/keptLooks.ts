import type { ICellData, Nullable } from "@univerjs/core";
import type { CellStyle, StylePatch } from "../host/Book";
import { horizontals, keyOf, verticals } from "./styleCodes";
import type { UniverParts } from "./UniverParts";

/** Parts of a look that Univer 0.25.1 has no place for; they stand beside it in the cell. */
type KeptLook = Pick<CellStyle, "pattern" | "patternColor" | "horizontal" | "vertical">;
type Custom = NonNullable<ICellData["custom"]>;
type Kept = Readonly<Record<string, unknown>>;

const keys = ["pattern", "patternColor", "horizontal", "vertical"] as const;
const drawn = new Set<unknown>(["Left", "Center", "Right", "Top", "Bottom"]);

/** True when a change of look touches what is kept beside Univer's. */
export function touchesKept(patch: StylePatch): boolean {
  return keys.some((key) => patch[key] !== undefined);
}

function lookOf(cell: Nullable<ICellData>): KeptLook | undefined {
  return cell?.custom?.look;
}

function withLook(custom: Nullable<Custom>, look: Kept): Custom | null {
  const { look: _, ...others } = custom ?? {};
  const next = Object.keys(look).length === 0 ? others : { ...others, look };
  return Object.keys(next).length === 0 ? null : next;
}

/** What a cell keeps after a change of look; undefined when that stays as it was. */
export function patchKept(
  cell: Nullable<ICellData>,
  patch: StylePatch,
): { readonly custom: Custom | null } | undefined {
  const before = lookOf(cell);
  const said = keys.filter((key) => patch[key] !== undefined);
  const added = said.filter((key) => patch[key] !== null && !drawn.has(patch[key]));
  if (before === undefined && added.length === 0) return undefined;
  const rest = Object.entries(before ?? {}).filter(([key]) => !said.some((one) => one === key));
  const look = Object.fromEntries([...rest, ...added.map((key) => [key, patch[key]] as const)]);
  return { custom: withLook(cell?.custom, look) };
}

/** A cell whose looks go loses what is kept of them too. */
export function clearKept(cell: Nullable<ICellData>): { readonly custom: Custom | null } | undefined {
  return lookOf(cell) === undefined ? undefined : { custom: withLook(cell?.custom, {}) };
}

/** The mark of an unlocked cell, beside what is kept of its look. */
export function markUnlocked(cell: Nullable<ICellData>, unlocked: boolean): Custom | null {
  const { unlocked: _, ...others } = cell?.custom ?? {};
  const next = unlocked ? { ...others, unlocked: true } : others;
  return Object.keys(next).length === 0 ? null : next;
}

/** What is kept, as far as the grid still shows what it stands for: a person may have chosen another alignment since. */
export function readKept({ workbook }: UniverParts, cell: Nullable<ICellData>): KeptLook {
  const look = lookOf(cell);
  if (look === undefined || !cell) return {};
  const { ht, vt } = workbook.getStyles().getStyleByCell(cell) ?? {};
  const { horizontal, vertical, ...fill } = look;
  return {
    ...fill,
    horizontal: horizontal && horizontals[horizontal] === ht ? horizontal : keyOf(horizontals, ht),
    vertical: vertical && verticals[vertical] === vt ? vertical : keyOf(verticals, vt),
  };
}
