import { numberKey } from "../../metas/numberKey";
import type { Cell } from "../../workbook/Cell";
import type { ImportedRisk } from "./ImportedMap";

/** A risk that got another number than its own, because that one is taken or is no whole number. */
export interface Renumbered {
  readonly row: number;
  readonly from: string;
  readonly to: number;
}

const largest = 9999;

/** Gives every new risk a number that is free: its own where it can keep it. */
export function numberRisks(
  risks: readonly ImportedRisk[],
  used: readonly Cell[],
): { readonly numbers: readonly number[]; readonly renumbered: readonly Renumbered[] } {
  const taken = new Set(used.map(numberKey));
  const whole = (cell: Cell) => {
    const number = Number(numberKey(cell));
    return Number.isSafeInteger(number) && number >= 1 && number <= largest ? number : undefined;
  };
  const own = risks.map(({ number }) => {
    const wanted = whole(number);
    if (wanted === undefined || taken.has(String(wanted))) return undefined;
    taken.add(String(wanted));
    return wanted;
  });
  let next = Math.max(0, ...[...taken].flatMap((key) => whole(key) ?? []));
  const numbers = own.map((number) => number ?? ++next);
  const renumbered = risks.flatMap(({ row, number }, index): readonly Renumbered[] => {
    const to = numbers[index] ?? 0;
    return String(number) === "" || own[index] !== undefined ? [] : [{ row, from: String(number), to }];
  });
  return { numbers, renumbered };
}
