import { harms, type Severity } from "../../domain/findings/checks";
import { groupBy } from "../../domain/project/byKey";
import { normalizeText } from "../../domain/text/normalizeText";
import type { PaneTexts } from "../texts/Texts";
import type { FindingView } from "./FindingView";

/** By the harm that findings do, by sheet, or by the rule that made them. */
export type ViewGrouping = "harm" | "sheet" | "rule";

/** What the person asked to see; an empty list of severities shows all. */
export interface ListFilter {
  readonly severities: readonly Severity[];
  readonly search: string;
  readonly groupBy: ViewGrouping;
  /** Keys of the lines «Ver … más» that are open. */
  readonly opened: readonly string[];
}

export type ListRow =
  | { readonly kind: "group"; readonly key: string; readonly label: string; readonly count: number }
  | {
      readonly kind: "finding";
      readonly key: string;
      readonly view: FindingView;
      /** Findings that its correction resolves too: they have no card of their own. */
      readonly followers: readonly FindingView[];
      /** From 1, among all cards shown. */
      readonly position: number;
      readonly size: number;
    }
  /** Cards of the same kind as the one above, folded or not. */
  | ({ readonly kind: "more"; readonly key: string } & Repeats);

/** Folded cards: how many, and the rule that made them all. */
interface Repeats extends Pick<FindingView, "rule" | "several"> {
  readonly count: number;
  readonly open: boolean;
}

export const noFilter: ListFilter = { severities: [], search: "", groupBy: "harm", opened: [] };

/** How many findings there are of each severity; attended ones of the form do not count. */
export function countBySeverity(views: readonly FindingView[]): Readonly<Record<Severity, number>> {
  const open = views.filter((view) => view.row?.attended !== true);
  const count = (severity: Severity) => open.filter((view) => view.severity === severity).length;
  return { error: count("error"), warning: count("warning"), info: count("info") };
}

function matches(view: FindingView, search: string): boolean {
  if (search === "") return true;
  const text = [view.message, view.code, ...view.places.map((place) => place.label), view.found, view.expected];
  return normalizeText(text.join(" ")).includes(search);
}

function groupOf(view: FindingView, groupBy: ViewGrouping, words: PaneTexts["review"]): string {
  if (groupBy === "harm") return words.harms[view.harm];
  if (groupBy === "sheet") return view.sheet;
  const family = view.code.slice(0, view.code.indexOf("/"));
  const families: Readonly<Record<string, string>> = words.families;
  return families[family] ?? view.code;
}

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Attended findings of the form last; then by harm where the groups are harms, then by severity; the order of the report within. */
function byWeight(groupBy: ViewGrouping): (a: FindingView, b: FindingView) => number {
  const weights = (view: FindingView): readonly number[] => [
    Number(view.row?.attended === true),
    groupBy === "harm" ? harms.indexOf(view.harm) : 0,
    ranks[view.severity],
  ];
  return (a, b) => {
    const [left, right] = [weights(a), weights(b)];
    const at = left.findIndex((weight, index) => weight !== right[index]);
    return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
  };
}

interface Card {
  readonly view: FindingView;
  readonly followers: readonly FindingView[];
}

/** Findings that another one on the list resolves stand on its card. */
function foldCauses(shown: readonly FindingView[]): readonly Card[] {
  const keys = new Set(shown.map((view) => view.key));
  const byCause = groupBy(shown, ({ cause = "" }) => cause);
  const hasCard = ({ cause }: FindingView): boolean => cause === undefined || !keys.has(cause);
  return shown.filter(hasCard).map((view) => ({ view, followers: byCause.get(view.key) ?? [] }));
}

/** So many cards of one kind in a group are folded, all but the first. */
const foldFrom = 4;

type ListLine = Card | (ListRow & { readonly kind: "more" });

/** Repeats of one kind behind a line that opens them; a search shows all. */
function foldRepeats(group: string, cards: readonly Card[], { search, opened }: ListFilter): readonly ListLine[] {
  const kinds = groupBy(cards, ({ view }) => `${view.code} ${view.row?.attended === true}`);
  return [...kinds].flatMap(([code, alike]): readonly ListLine[] => {
    if (alike.length < foldFrom || search.trim() !== "") return alike;
    const key = `more ${group} ${code}`;
    const open = opened.includes(key);
    const [first, ...others] = alike;
    if (first === undefined) return [];
    const { rule, several } = first.view;
    const named = several === undefined ? { rule } : { rule, several };
    return [first, { kind: "more", key, ...named, count: others.length, open }, ...(open ? others : [])];
  });
}

/** Findings filtered, searched and grouped, as flat rows for the list; what harms most comes first. */
export function listFindings(
  views: readonly FindingView[],
  filter: ListFilter,
  words: PaneTexts["review"],
): readonly ListRow[] {
  const search = normalizeText(filter.search);
  const shown = views
    .filter((view) => filter.severities.length === 0 || filter.severities.includes(view.severity))
    .filter((view) => matches(view, search))
    .toSorted(byWeight(filter.groupBy));
  const groups = [...groupBy(foldCauses(shown), ({ view }) => groupOf(view, filter.groupBy, words))].map(
    ([label, cards]) => [label, cards, foldRepeats(label, cards, filter)] as const,
  );
  const size = groups.flatMap(([, , lines]) => lines).filter((line) => "view" in line).length;
  let position = 0;
  return groups.flatMap(([label, cards, lines]): ListRow[] => [
    { kind: "group", key: `group ${label}`, label, count: countOf(cards) },
    ...lines.map(
      (line): ListRow =>
        "view" in line ? { kind: "finding", key: line.view.key, ...line, position: ++position, size } : line,
    ),
  ]);
}

function countOf(cards: readonly Card[]): number {
  return cards.reduce((sum, { followers }) => sum + 1 + followers.length, 0);
}
