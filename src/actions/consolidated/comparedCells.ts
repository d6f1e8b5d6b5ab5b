import { quoteText } from "../../domain/formula/literal";
import type { ConditionalFormat } from "../../domain/workbook/WritePlan";
import { consolidatedTexts } from "../../i18n/es/consolidated";
import type { PlainCell } from "../../layouts/Layout";
import { cell, looks } from "../built/blocks";
import { firstHelper, helperAt, helperCell } from "./ConsolidatedFrame";
import { sectionBand } from "./Section";

const words = consolidatedTexts.shared;
/** Groups that are listed, and letters of a line of the page. */
export const [mostGroups, shown] = [30, 115];
/** Beside the page stand the sentences, then what each of them lists: risks, documents, evidence, actors. */
export const compared = ["risks", "documents", "evidence", "actors"] as const;

/** The place beside the page (from 0) of the first that is listed of a kind. */
export const firstOf = (kind: (typeof compared)[number]) => compared.length + compared.indexOf(kind) * mostGroups;

/** As many as a line holds, and how many more there are. */
export function joinShort(parts: readonly string[]): string {
  let text = "";
  for (const [index, part] of parts.entries()) {
    const next = text === "" ? part : `${text}, ${part}`;
    if (next.length > shown - 12 && index > 0) return `${text}${words.more(parts.length - index)}`;
    text = next;
  }
  return text;
}

/** What was compared when the sheet was built, and what is said of it. */
interface ComparedKind {
  readonly heading: string;
  readonly kind: (typeof compared)[number];
  /** References to the columns that were compared, and the rows of the same. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  /** ISO day; "" where nobody knows. */
  readonly day: string;
  readonly ending: string;
}

/**
 * Heading and sentence of a list of what stands twice. The letters of the cells change with nearly all that a person types:
 * once they do, the sentence says so.
 */
export function comparedCells(
  row: number,
  { heading, kind, columns, rows, day, ending }: ComparedKind,
): readonly PlainCell[] {
  const place = compared.indexOf(kind);
  const count = rows.flat().reduce<number>((sum, text) => sum + String(text).length, 0);
  const letters = `SUMPRODUCT(LEN(${columns.join("&")}))`;
  const [before, text] = [helperAt("amount", place), helperAt("list", place)];
  return [
    ...sectionBand(row, heading),
    helperCell("amount", firstHelper + place, `=${count}`),
    helperCell("list", firstHelper + place, `${words.compared(day)} ${ending}`, looks.code),
    cell(0, row + 1, `=IF(${letters}=${before},${text},${quoteText(words.changed)})`, "subtitle"),
  ];
}

/** Marks the sentence once it says that data changed, and what stands twice in the rows from `first` to `last`. */
export function sharedFormats(row: number, first: number, last: number): readonly ConditionalFormat[] {
  return [
    { area: `A${row + 1}`, formula: `=$A$${row + 1}=${quoteText(words.changed)}`, look: "warn" },
    { area: `A${first}:A${last}`, formula: `=AND($A${first}<>"",$B${first}<>"")`, look: "warn" },
  ];
}

/** What says that more stand twice than are listed. */
export const moreCells = (row: number, more: number): readonly PlainCell[] =>
  more > 0 ? [cell(0, row, words.moreGroups(more), "subtitle")] : [];
