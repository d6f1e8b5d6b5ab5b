import type { Severity } from "../../domain/findings/Finding";
import { normalizeText } from "../../domain/text/normalizeText";
import type { PaneTexts } from "../texts/Texts";
import type { FindingView } from "./FindingView";

export type Grouping = "sheet" | "rule";

/** What the person asked to see; an empty list of severities shows all. */
export interface ListFilter {
  readonly severities: readonly Severity[];
  readonly search: string;
  readonly groupBy: Grouping;
}

export type ListRow =
  | { readonly kind: "group"; readonly key: string; readonly label: string; readonly count: number }
  | {
      readonly kind: "finding";
      readonly key: string;
      readonly view: FindingView;
      /** From 1, among all findings shown. */
      readonly position: number;
      readonly size: number;
    };

export const noFilter: ListFilter = { severities: [], search: "", groupBy: "sheet" };

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

function groupOf(view: FindingView, groupBy: Grouping, words: PaneTexts["review"]): string {
  if (groupBy === "sheet") return view.sheet;
  const family = view.code.slice(0, view.code.indexOf("/"));
  const families: Readonly<Record<string, string>> = words.families;
  return families[family] ?? view.code;
}

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Attended findings of the form last, then by severity; the order of the report within. */
function byWeight(a: FindingView, b: FindingView): number {
  const attended = Number(a.row?.attended === true) - Number(b.row?.attended === true);
  return attended !== 0 ? attended : ranks[a.severity] - ranks[b.severity];
}

/** Findings filtered, searched and grouped, as flat rows for the list; groups with errors come first. */
export function listFindings(
  views: readonly FindingView[],
  filter: ListFilter,
  words: PaneTexts["review"],
): readonly ListRow[] {
  const search = normalizeText(filter.search);
  const shown = views
    .filter((view) => filter.severities.length === 0 || filter.severities.includes(view.severity))
    .filter((view) => matches(view, search))
    .toSorted(byWeight);
  const groups = new Map<string, FindingView[]>();
  for (const view of shown) {
    const label = groupOf(view, filter.groupBy, words);
    const members = groups.get(label);
    if (members) members.push(view);
    else groups.set(label, [view]);
  }
  let position = 0;
  return [...groups].flatMap(([label, members]): ListRow[] => [
    { kind: "group", key: `group ${label}`, label, count: members.length },
    ...members.map(
      (view): ListRow => ({ kind: "finding", key: view.key, view, position: ++position, size: shown.length }),
    ),
  ]);
}
