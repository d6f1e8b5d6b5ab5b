import type { Translated } from "../Catalog";
import type { copyNoteTexts as spanish } from "../es/copyNotes";
import { count, joinAll } from "../format";
import { receiptTexts } from "./receipts";

/** English words on what of a copy a person should know. */
export const copyNoteTexts: Translated<typeof spanish> = {
  noStamp: "it lost its stamp: taken as it came back",
  alteredStamp: "somebody changed its stamp: taken as it came back",
  altered: (sheets) => `sheets that are only to be read were changed: ${joinAll(sheets, "and")}`,
  weights: "with other metas, its progress is not added",
  missing: (parts) => {
    const named = parts.map((part) => {
      const [sheet, column] = part.split(": ");
      return column === undefined ? `the sheet ${sheet}` : `the column ${column} of ${sheet}`;
    });
    return `${joinAll(named, "and")} ${parts.length === 1 ? "is" : "are"} missing: what was sent stays`;
  },
  besides: (places) => `it brings things that are not added up: ${joinAll(places, "and")}`,
  active: (kinds) =>
    `it brings ${joinAll(
      kinds.map((kind) => receiptTexts.besides.activeKinds[kind]),
      "and",
    )}: none of it was run`,
  field: (name, place, text) => `${name} (${place}) says «${text}»`,
  fields: (names) => `cells that are only to be read were changed, and what was sent counts: ${joinAll(names, "and")}`,
  refused: (n, isMore) =>
    isMore
      ? `${n} more ${n === 1 ? "fact was" : "facts were"} not taken`
      : `${n} ${n === 1 ? "fact was" : "facts were"} not taken`,
  asked: (n) => `${count(n, "change is", "changes are")} still to be decided`,
};
