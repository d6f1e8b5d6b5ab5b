import type { DecodedBook } from "../../domain/findings/BookSources";
import { numberKey } from "../../domain/metas/numberKey";
import { parsePidm } from "../../domain/pidm/parsePidm";
import type { Cell } from "../../domain/workbook/Cell";
import type { Choice, LinkChoices } from "./describeLink";

function byNumber(rows: readonly { readonly number: Cell; readonly text: string }[]): readonly Choice[] {
  const choices = rows.map(({ number, text }) => ({ value: number, key: numberKey(number), text: text.trim() }));
  return choices.filter(({ key }) => key !== "");
}

/** Codes that are written as they should be, each once. */
function byCode(
  rows: readonly { readonly code: Cell; readonly text: string; readonly programa?: string }[],
): readonly Choice[] {
  const choices = rows.flatMap(({ code, text, programa }): readonly (readonly [string, Choice])[] => {
    const reading = parsePidm(code);
    if (!reading.ok) return [];
    const about = programa === undefined ? {} : { about: programa.trim() };
    return [[reading.code, { value: reading.code, key: reading.code, text: text.trim(), ...about }]];
  });
  return [...new Map(choices.toReversed()).values()].toReversed();
}

/** What rows of this workbook can point to, in the order of its sheets. */
export function readLinks({ project, sources }: DecodedBook): LinkChoices {
  return {
    activity: byNumber(project.activities),
    meta: byCode(project.metas.map(({ pidm, text }) => ({ code: pidm, text }))),
    code: byCode(project.pidm),
    risk: byNumber(project.risks),
    metaCode: sources.tables.metas?.columns.pidm,
    catalogueSheet: sources.tables.pidm?.sheet ?? "",
  };
}
