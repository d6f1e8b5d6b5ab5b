import { shorten } from "../../i18n/shorten";
import type { MapOutcome, ReadOutcome } from "./MapOutcome";
import { type RiskImportWords, wordCount, wordGeneral, wordTypes } from "./wordCount";
import { wordProblem } from "./wordProblem";

type OutcomeSection = keyof RiskImportWords["sections"];

/** A list of notes under one heading, worded. */
export interface WordedSection {
  readonly key: OutcomeSection;
  readonly title: string;
  readonly help: string;
  readonly lines: readonly string[];
  /** Whether it may hold something that a person would miss. */
  readonly urgent: boolean;
}

/** What an import would do, in words: why it cannot, or the summary and its details. */
interface WordedOutcome {
  readonly problem: string;
  readonly summary: readonly string[];
  readonly sections: readonly WordedSection[];
}

function wordSummary(outcome: ReadOutcome, words: RiskImportWords): readonly string[] {
  const { layout, sure, method, added, known, sheet, keptIn } = outcome;
  const controls = added.reduce((sum, risk) => sum + risk.controls, 0);
  const unanswered = added.filter(({ answered }) => !answered).length;
  const read = words.layout(words.layouts[layout]);
  const counted = [...wordCount(outcome, words), ...wordTypes(outcome, words)];
  if (added.length === 0) return [read, words.nothing, ...counted];
  if (outcome.blocked) return [words.blocked, read];
  return [
    words.added(added.length, controls),
    sure ? read : `${read} ${words.unsure}`,
    ...counted,
    ...wordGeneral(outcome, words),
    ...(outcome.hidden === 0 ? [] : [words.hidden(outcome.hidden)]),
    words.method[method.reason](method.used),
    ...(unanswered === 0 ? [] : [words.unanswered(unanswered)]),
    ...(keptIn === "" ? [] : [known.length > 0 ? words.keptInNew(keptIn) : words.keptIn(keptIn)]),
    words.source(sheet),
  ];
}

function placeOf(own: string, control: number | undefined, words: RiskImportWords): string {
  return control === undefined ? own : words.ofControl(own, control);
}

function wordUnread({ unread }: ReadOutcome, words: RiskImportWords): readonly string[] {
  return unread.map(({ expected, own, cell, found, otherScale }) => {
    const wanted = expected.length === 0 ? words.aDate : expected.join(", ");
    const word = otherScale === true ? words.otherScale : words.unread;
    return word({ cell, where: own, found: shorten(found), expected: wanted });
  });
}

function wordDifferences({ known }: ReadOutcome, words: RiskImportWords): readonly string[] {
  return known.flatMap(({ number, differences }) =>
    differences.map(({ own, control, book, map }) => {
      const where = placeOf(own, control, words);
      return words.difference({ number: String(number), where, book: shorten(book), map: shorten(map) });
    }),
  );
}

/** Notes that a person should look at before writing. */
function wordWarnings(
  outcome: ReadOutcome,
  words: RiskImportWords,
): readonly (readonly [OutcomeSection, readonly string[]])[] {
  const { mismatches, near, seconds } = outcome;
  return [
    [
      "mismatches",
      mismatches.map(({ control, own, ...note }) => words.mismatch({ ...note, where: placeOf(own, control, words) })),
    ],
    ["unread", wordUnread(outcome, words)],
    ["packed", outcome.packed.map(({ cell, risks, found }) => words.packed(cell, risks, shorten(found)))],
    ["near", near.map(({ cell, own, found, read }) => words.near({ cell, where: own, found: shorten(found), read }))],
    [
      "seconds",
      seconds.map(({ cell, own, found, kept }) =>
        words.second({ cell, where: own, found: shorten(found), kept: shorten(kept) }),
      ),
    ],
    ["differences", wordDifferences(outcome, words)],
  ];
}

function wordDetails(
  outcome: ReadOutcome,
  words: RiskImportWords,
): readonly (readonly [OutcomeSection, readonly string[]])[] {
  const { known, unmatched, left, carried, renumbered, added, columns, signals, types, splits, tables } = outcome;
  const same = known.filter(({ differences }) => differences.length === 0);
  const named = (header: string) => (header === "" ? words.noHeader : shorten(header));
  return [
    [
      "unmatched",
      unmatched.map(({ column, header, filled, example }) =>
        words.unmatched(column, named(header), filled, shorten(example)),
      ),
    ],
    ["types", types?.counts.map(({ type, risks, taken }) => words.typeLine(type || words.untyped, risks, taken)) ?? []],
    [
      "left",
      left.map(({ row, text, reason, type }) =>
        words.left(
          row,
          type === undefined || type === "" ? words.reasons[reason][0] : words.leftType(type),
          shorten(text),
        ),
      ),
    ],
    ["splits", splits.map(({ cell, controls, found }) => words.split(cell, controls, shorten(found)))],
    ["tables", tables.map(({ first, last, text }) => words.table(first, last, shorten(text)))],
    ["carried", carried.map(({ cell, own, found }) => words.carried(cell, own, shorten(found)))],
    ["renumbered", renumbered.map(({ row, from, to }) => words.renumbered(row, from, to))],
    ["known", same.map(({ row, number }) => words.known(row, String(number)))],
    ["added", added.map(({ number, text, controls }) => words.risk(number, shorten(text), controls))],
    ["columns", columns.map(({ column, header, own }) => words.column(column, named(header), own))],
    ["signals", signals],
  ];
}

/** Controls among the rows left aside are worth a look, however many rows there are. */
function urgentOf({ left }: ReadOutcome): ReadonlySet<OutcomeSection> {
  return new Set<OutcomeSection>(left.some(({ control }) => control === true) ? ["left"] : []);
}

/** Words an outcome for the preview of the pane and for the command line; empty lists are left out. */
export function wordOutcome(outcome: MapOutcome, words: RiskImportWords): WordedOutcome {
  const problem = wordProblem(outcome, words);
  if (outcome.kind !== "map") return { problem, summary: [], sections: [] };
  const help: Readonly<Partial<Record<OutcomeSection, string>>> = {
    ...words.help,
    ...(outcome.known.length > 0 ? words.helpKnown : {}),
  };
  const urgent = urgentOf(outcome);
  const sections = [...wordWarnings(outcome, words), ...wordDetails(outcome, words)].flatMap(([key, lines]) =>
    lines.length === 0
      ? []
      : [{ key, title: words.sections[key](lines.length), help: help[key] ?? "", lines, urgent: urgent.has(key) }],
  );
  return { problem, summary: wordSummary(outcome, words), sections };
}
