import type { BookComparison } from "../../domain/project/versions/BookComparison";
import {
  type ChangeSort,
  type FieldChange,
  type FormChange,
  isTickedAtFirst,
  sortOf,
} from "../../domain/project/versions/FormChange";
import {
  amountOf,
  describeChange,
  groupBySheet,
  type NewFormWords,
  showFact,
  type WordedChange,
} from "../../i18n/describeChange";
import { type AmountDiff, diffAmounts } from "./diffAmounts";
import { diffWords } from "./diffWords";
import type { PlaceView } from "./FindingView";

/** A change as a person reads and ticks it. */
export interface FormChangeView extends WordedChange {
  readonly id: string;
  readonly sort: ChangeSort;
  /** What the workbook has and what the form says, the words that differ marked. */
  readonly diff?: AmountDiff;
  /** «Presupuesto, F11», as a link. */
  readonly cell?: PlaceView;
  readonly ticked: boolean;
}

/** So many changes are drawn at once; with more, each sheet opens on demand. */
const shownAtOnce = 60;

/** The changes of one sheet, in the order of its rows. */
export interface ChangeGroup {
  readonly sheet: string;
  /** What the box for all of them says. */
  readonly all: string;
  readonly open: boolean;
  readonly changes: readonly FormChangeView[];
}

function diffOf({ field, book, form }: FieldChange, words: NewFormWords): AmountDiff {
  const [from, to] = [amountOf(field, book), amountOf(field, form)];
  if (from !== undefined && to !== undefined) return diffAmounts(from, to);
  return diffWords(showFact(field, book, words), showFact(field, form, words));
}

function viewOf(change: FormChange, comparison: BookComparison, words: NewFormWords): FormChangeView {
  const cell = comparison.places.get(change.id);
  return {
    id: change.id,
    sort: sortOf(change),
    ...describeChange(change, comparison, words),
    ...(change.kind === "field" ? { diff: diffOf(change, words) } : {}),
    ...(cell === undefined ? {} : { cell: { label: `${cell.sheet}, ${cell.cell}`, to: cell } }),
    ticked: isTickedAtFirst(change),
  };
}

/** The changes by sheet, in the order of the sheets, and at the end, closed, what the workbook keeps. */
export function groupChanges(comparison: BookComparison, words: NewFormWords): readonly ChangeGroup[] {
  const { changes: asked, differing } = comparison;
  const view = (change: FormChange) => viewOf(change, comparison, words);
  const groups = [...groupBySheet(comparison)].map(([sheet, changes]) => ({
    sheet,
    all: words.all(sheet),
    open: asked.length <= shownAtOnce,
    changes: changes.map(view),
  }));
  if (differing.length === 0) return groups;
  return [...groups, { sheet: words.differing, all: words.allDiffering, open: false, changes: differing.map(view) }];
}
