import { harmOf, isFindingCode } from "../../domain/findings/checks";
import type { Finding, Report } from "../../domain/findings/Finding";
import { buildRowNumbers } from "../../domain/findings/rowNumbers";
import { wordsOf } from "../../i18n/FindingWords";
import type { PaneWords } from "../texts/PaneWords";
import type { PaneTexts } from "../texts/Texts";
import type { BookState, FormRow } from "./BookState";
import { buildPlace } from "./buildPlace";
import { askLink, type LinkChoices } from "./describeLink";
import { describeOutside } from "./describeOutside";
import { describeTotal, type TotalInput } from "./describeTotal";
import type { FindingView, PlaceView } from "./FindingView";
import { describeChanges, factsOf } from "./findingFacts";

function sheetOf(places: readonly PlaceView[], formGroup: string): string {
  return places.find((place) => place.to)?.to?.sheet ?? formGroup;
}

/** «Número de …» without its number: the card takes it. */
function asksOf(code: string, [place]: readonly PlaceView[]): Pick<FindingView, "asks"> {
  return code === "meta/missing-target" && place?.to ? { asks: place.to } : {};
}

function severalOf(words: { readonly several?: string } | undefined): Pick<FindingView, "several"> {
  return words?.several === undefined ? {} : { several: words.several };
}

/** A finding of the workbook in words, with its places as links and its repair as before and after. */
function describeFinding(finding: Finding, key: string, input: TotalInput, links: LinkChoices): FindingView {
  const { review } = input.texts;
  const words = wordsOf(finding, input.words.findings);
  const places = finding.places.map((place) => buildPlace(place, input.rows, review));
  const total = describeTotal(finding, input);
  const changes = describeChanges(finding, input);
  const outside = describeOutside(finding);
  const link = askLink(finding, places, links);
  return {
    key,
    code: finding.code,
    rule: words.title,
    ...severalOf(words),
    harm: harmOf(finding.code),
    ...(finding.cause === undefined ? {} : { cause: finding.cause }),
    severity: finding.severity,
    origin: "book",
    message: words.message(finding.params),
    places,
    sheet: sheetOf(places, review.formGroup),
    ...(changes.length > 0 || total ? {} : factsOf(finding, review)),
    why: words.why,
    norm: words.norm,
    how: words.how,
    changes,
    ...(finding.fix && finding.fix.plan.length > 0 ? { fix: { plan: finding.fix.plan, safe: finding.fix.safe } } : {}),
    ...(total ? { total } : {}),
    ...(outside ? { outside } : {}),
    ...asksOf(finding.code, places),
    ...(link === undefined ? {} : { link }),
  };
}

/** A finding of the form, as its row in «Hallazgos» keeps it. */
function describeFormRow(row: FormRow, input: TotalInput): FindingView {
  const words = isFindingCode(row.code) ? input.words.findings[row.code] : undefined;
  return {
    key: `form ${row.key}`,
    code: row.code,
    rule: words?.title ?? row.code,
    ...severalOf(words),
    harm: harmOf(row.code),
    severity: row.severity,
    origin: "form",
    message: row.message,
    places: [{ label: row.place }],
    sheet: input.texts.review.formGroup,
    why: words?.why ?? "",
    norm: words?.norm ?? "",
    how: words?.how ?? "",
    changes: [],
    row: { key: row.key, to: row.at, attended: row.attended, attendedBy: row.attendedBy },
  };
}

interface ViewInput {
  readonly texts: PaneTexts;
  readonly words: PaneWords;
  readonly keyOf: (finding: Finding) => string;
}

/** A key for each finding, even where two findings share theirs. */
function uniqueKeys(report: Report, keyOf: ViewInput["keyOf"]): readonly string[] {
  const seen = new Map<string, number>();
  return report.findings.map((finding) => {
    const key = keyOf(finding);
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return times === 0 ? key : `${key} ${times}`;
  });
}

function totalInput(book: BookState, { texts, words }: ViewInput): TotalInput {
  return { texts, words, rows: buildRowNumbers(book.tableRows), rubroSheet: book.rubroSheet };
}

/** The findings of a report in words. */
export function viewReport(report: Report, book: BookState, input: ViewInput): readonly FindingView[] {
  const total = totalInput(book, input);
  const keys = uniqueKeys(report, input.keyOf);
  return report.findings.map((finding, index) => describeFinding(finding, keys[index] ?? "", total, book.links));
}

/** The findings of a check and, after them, those of the form that «Hallazgos» keeps. */
export function buildViews(report: Report, book: BookState, input: ViewInput): readonly FindingView[] {
  const total = totalInput(book, input);
  return [...viewReport(report, book, input), ...book.formRows.map((row) => describeFormRow(row, total))];
}
