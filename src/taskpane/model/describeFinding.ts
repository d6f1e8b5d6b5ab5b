import { harmOf } from "../../domain/findings/checks";
import type { Finding, Fix } from "../../domain/findings/Finding";
import type { FindingCode } from "../../domain/findings/FindingParams";
import type { Cell } from "../../domain/workbook/Cell";
import { wordsOf } from "../../i18n/FindingWords";
import { pesos } from "../../i18n/format";
import { findingValues } from "../../layouts/findingValues";
import type { PaneTexts } from "../texts/Texts";
import type { FormRow } from "./BookState";
import { askLink } from "./describeLink";
import { describePlace } from "./describePlace";
import { describeTotal, type TotalInput } from "./describeTotal";
import type { ChangeView, FindingView, PlaceView } from "./FindingView";
import type { LinkChoices } from "./LinkChoices";
import { showContent } from "./showContent";

/** A value of a cell as people read it; amounts of the budget in pesos. */
function showValue(value: Cell | undefined, code: string, review: PaneTexts["review"]): string {
  if (value === undefined) return review.empty;
  const isMoney = /^(budget|sheet)\//.test(code) && typeof value === "number" && Number.isInteger(value);
  return isMoney && Math.abs(value) >= 1000 ? pesos(value) : showContent(value, review);
}

/** Found beside expected, where the finding has both. */
function factsOf(finding: Finding, review: PaneTexts["review"]): Pick<FindingView, "found" | "expected"> {
  const { found, expected } = findingValues(finding);
  if (found === "" || expected === "") return {};
  return { found: showContent(found, review), expected: showContent(expected, review) };
}

function describeChanges(fix: Fix | undefined, code: string, input: TotalInput): readonly ChangeView[] {
  const { review } = input.texts;
  return (fix?.changes ?? []).map(({ place, from, to }) => ({
    place: describePlace(place, input.rows, review),
    from: showValue(from, code, review),
    to: showValue(to, code, review),
  }));
}

function sheetOf(places: readonly PlaceView[], formGroup: string): string {
  return places.find((place) => place.to)?.to?.sheet ?? formGroup;
}

/** «Número de …» without its number: the card takes it. */
function asksOf(code: string, [place]: readonly PlaceView[]): Pick<FindingView, "asks"> {
  return code === "meta/missing-target" && place?.to ? { asks: place.to } : {};
}

/** A finding of the workbook in words, with its places as links and its repair as before and after. */
export function describeFinding(finding: Finding, key: string, input: TotalInput, links: LinkChoices): FindingView {
  const { review } = input.texts;
  const words = wordsOf(finding, input.words.findings);
  const places = finding.places.map((place) => describePlace(place, input.rows, review));
  const total = describeTotal(finding, input);
  const changes = describeChanges(finding.fix, finding.code, input);
  const link = askLink(finding, places, links);
  return {
    key,
    code: finding.code,
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
    ...asksOf(finding.code, places),
    ...(link === undefined ? {} : { link }),
  };
}

/** A finding of the form, as its row in «Hallazgos» keeps it. */
export function describeFormRow(row: FormRow, input: TotalInput): FindingView {
  const words = row.code in input.words.findings ? input.words.findings[row.code as FindingCode] : undefined;
  return {
    key: `form ${row.key}`,
    code: row.code,
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
