import { numberKey } from "../../metas/numberKey";
import { normalizeText } from "../../text/normalizeText";
import type { Cell } from "../../workbook/Cell";
import type { RiskFields } from "../RiskDraft";
import type { MappedRisk, RiskMap } from "../readRiskMap";
import type { ImportedRisk } from "./ImportedMap";
import type { ImpactScale } from "./readLevels";
import { differencesOf, type FieldDifference } from "./riskDifferences";

/** A risk of the map that the workbook has already. */
export interface KnownRisk {
  readonly row: number;
  /** Its number in the workbook. */
  readonly number: Cell;
  readonly differences: readonly FieldDifference[];
}

interface ComparedRisks {
  readonly fresh: readonly ImportedRisk[];
  readonly known: readonly KnownRisk[];
}

/** A risk by its text and municipality: one text in two municipalities is two risks. */
function riskKey({ text, municipality }: Pick<RiskFields, "text" | "municipality">): string {
  return `${normalizeText(text)}\n${normalizeText(municipality)}`;
}

/** Splits the risks of a map into new ones and those that the workbook has; what stands there is never changed. */
export function compareRisks(
  risks: readonly ImportedRisk[],
  own: Pick<RiskMap, "risks" | "method">,
  scale: ImpactScale,
): ComparedRisks {
  const books = new Map<string, MappedRisk[]>();
  for (const risk of own.risks) {
    const key = riskKey(risk.row);
    books.set(key, [...(books.get(key) ?? []), risk]);
  }
  const fresh: ImportedRisk[] = [];
  const known: KnownRisk[] = [];
  for (const risk of risks) {
    const found = books.get(riskKey(risk.draft.risk));
    // One text twice in a map is twice in the workbook: they are paired in order.
    const book = found !== undefined && found.length > 1 ? found.shift() : found?.[0];
    if (book === undefined) fresh.push(risk);
    else
      known.push({ row: risk.row, number: book.row.number, differences: differencesOf(risk, book, own.method, scale) });
  }
  return { fresh, known };
}

/** A risk that got another number than its own, because that one is taken or is no whole number. */
export interface RenumberedRisk {
  readonly row: number;
  readonly from: string;
  readonly to: number;
}

const largest = 9999;

/** Gives every new risk a number that is free: its own where it can keep it. */
export function numberRisks(
  risks: readonly ImportedRisk[],
  used: readonly Cell[],
): { readonly numbers: readonly number[]; readonly renumbered: readonly RenumberedRisk[] } {
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
  const renumbered = risks.flatMap(({ row, number }, index): readonly RenumberedRisk[] => {
    const to = numbers[index] ?? 0;
    return String(number) === "" || own[index] !== undefined ? [] : [{ row, from: String(number), to }];
  });
  return { numbers, renumbered };
}
