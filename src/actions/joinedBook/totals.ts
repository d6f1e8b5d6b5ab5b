import type { CopyDigest } from "../../domain/consolidation/CopyDigest";
import type { Zone } from "../../domain/risk/RiskMethod";
import type { Cell } from "../../domain/workbook/Cell";
import { progressOf, type Weighed } from "../../domain/year/follow";
import { joinedBookTexts } from "../../i18n/es/joinedBook";

const { columns } = joinedBookTexts;

/** A column of the table of municipalities in a formula. */
export const ofCopies = (key: keyof typeof columns | { readonly header: string }): string =>
  `tConsolidado[${typeof key === "string" ? columns[key] : key.header}]`;

/** How many risks of a copy are in a zone after their controls. */
export function risksIn({ risks }: CopyDigest, zone: Zone): number {
  return risks.filter((risk) => risk.zone === zone).length;
}

export function sumOf<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((sum, item) => sum + value(item), 0);
}

/** Progress of several: what is reached of what weighs; "" where nothing weighs. */
export function shareOf(parts: readonly Weighed[]): Cell {
  return (
    progressOf({ weight: sumOf(parts, ({ weight }) => weight), reached: sumOf(parts, ({ reached }) => reached) }) ?? ""
  );
}

export const progressOfCopies = (copies: readonly CopyDigest[]): Cell =>
  shareOf(copies.map(({ progress }) => progress));
