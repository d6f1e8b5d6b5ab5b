import { isBlank } from "../../text/isBlank";
import { normalizeText } from "../../text/normalizeText";
import type { Cell } from "../../workbook/Cell";
import { draftOf, type RiskDraft, type RiskFields } from "../RiskDraft";
import type { MappedRisk } from "../readRiskMap";
import type { ImportedRisk } from "./ImportedMap";

/** A field of a risk that the workbook has with another value, which is kept. */
export interface FieldDifference {
  readonly field: keyof RiskFields | "impact" | "controls";
  readonly book: string;
  readonly map: string;
}

/** A risk of the map that the workbook has already. */
export interface KnownRisk {
  readonly row: number;
  /** Its number in the workbook. */
  readonly number: Cell;
  readonly differences: readonly FieldDifference[];
}

export interface ComparedRisks {
  readonly fresh: readonly ImportedRisk[];
  readonly known: readonly KnownRisk[];
}

/** A risk by its text and municipality: one text in two municipalities is two risks. */
function riskKey({ text, municipality }: Pick<RiskFields, "text" | "municipality">): string {
  return `${normalizeText(text)}\n${normalizeText(municipality)}`;
}

const textOf = (cell: Cell) => normalizeText(String(cell));

/** What the map says beside the workbook; where the map says nothing there is no difference. */
function differencesOf(map: RiskDraft, book: RiskDraft): readonly FieldDifference[] {
  const fields = (Object.keys(map.risk) as (keyof RiskFields)[]).flatMap((field): readonly FieldDifference[] => {
    const [own, other] = [book.risk[field], map.risk[field]];
    if (field === "number" || isBlank(other) || textOf(own) === textOf(other)) return [];
    return [{ field, book: String(own), map: String(other) }];
  });
  const answered = map.impact.answers.filter((answer) => !isBlank(answer)).length;
  const other = map.impact.answers.some((answer, index) => {
    return !isBlank(answer) && textOf(answer) !== textOf(book.impact.answers[index] ?? "");
  });
  const own = book.impact.answers.filter((answer) => !isBlank(answer)).length;
  const known = new Set(book.controls.map(({ text }) => normalizeText(text)));
  const missing = map.controls.filter(({ text }) => !known.has(normalizeText(text)));
  return [
    ...fields,
    ...(other ? [{ field: "impact" as const, book: String(own), map: String(answered) }] : []),
    ...(missing.length === 0
      ? []
      : [
          {
            field: "controls" as const,
            book: String(book.controls.length),
            map: missing.map(({ text }) => text).join("; "),
          },
        ]),
  ];
}

/** Splits the risks of a map into new ones and those that the workbook has; what stands there is never changed. */
export function compareRisks(risks: readonly ImportedRisk[], own: readonly MappedRisk[]): ComparedRisks {
  const books = new Map<string, MappedRisk[]>();
  for (const risk of own) {
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
    else known.push({ row: risk.row, number: book.row.number, differences: differencesOf(risk.draft, draftOf(book)) });
  }
  return { fresh, known };
}
