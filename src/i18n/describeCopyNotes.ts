import type { ChangedField, CopyDigest } from "../domain/consolidation/CopyDigest";
import type { Translated } from "./Catalog";
import type { SheetNames } from "./describeReceipt";
import type { copyNoteTexts } from "./es/copyNotes";
import { shorten } from "./shorten";

type CopyNoteWords = Translated<typeof copyNoteTexts>;

/** Letters of a fact that are shown. */
const longestFact = 60;

/** What a person should know of a copy before its figures are used; "" where nothing. */
export function describeCopyNotes(digest: CopyDigest, names: SheetNames, words: CopyNoteWords): string {
  const { doubt, altered, missing, besides, active, fields, refused, asked } = digest;
  const field = ({ sheet, cell, field: key, text }: ChangedField) =>
    words.field(names.headingOf("ficha", key), `${sheet} ${cell}`, shorten(text, longestFact));
  const stamp = doubt === "no-stamp" ? [words.noStamp] : doubt === undefined ? [] : [words.alteredStamp];
  const more = refused - fields.length;
  return [
    ...stamp,
    ...(altered.length === 0 ? [] : [words.altered(altered.map(names.sheetOf))]),
    ...(altered.includes("metas") ? [words.weights] : []),
    ...(missing.length === 0 ? [] : [words.missing(missing)]),
    ...(besides.length === 0 ? [] : [words.besides(besides)]),
    ...(active.length === 0 ? [] : [words.active(active)]),
    ...(fields.length === 0 ? [] : [words.fields(fields.map(field))]),
    ...(more === 0 ? [] : [words.refused(more, fields.length > 0)]),
    ...(asked === 0 ? [] : [words.asked(asked)]),
  ].join("; ");
}
