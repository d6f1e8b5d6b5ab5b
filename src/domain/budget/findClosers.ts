import { normalizeText } from "../text/normalizeText";
import { nameEdit } from "./nameEdit";
import type { TotalEdit, TotalQuestion } from "./TotalQuestion";

/**
 * All single edits that make the lines add up to the TOTAL exactly. Each line has one value that would close the gap,
 * so only that value is tested: the cost grows with the lines, not with the edits.
 */
export function findClosers(question: TotalQuestion, gap: number): readonly TotalEdit[] {
  if (gap === 0) return [];
  return [...closersOnLines(question, gap), ...closersOnTotal(question, gap)];
}

function closersOnLines({ lines, objects }: TotalQuestion, gap: number): readonly TotalEdit[] {
  const closers: TotalEdit[] = [];
  lines.forEach((from, spot) => {
    const kind = nameEdit(from, from - gap);
    if (kind !== undefined) closers.push({ kind, spot, from, to: from - gap });
  });
  const copy = findCopy(lines, objects ?? [], gap);
  if (copy !== undefined) closers.push({ kind: "duplicated-line", spot: copy, from: gap, to: 0 });
  const single = lines.indexOf(-gap);
  // Where a smaller edit already turns this line into its double, that edit names it.
  if (single >= 0 && nameEdit(-gap, -2 * gap) === undefined) {
    closers.push({ kind: "omitted-line", spot: single, from: -gap, to: -2 * gap });
  }
  return closers;
}

/** The last line worth `amount` that repeats an earlier one with the same object. */
function findCopy(lines: readonly number[], objects: readonly string[], amount: number): number | undefined {
  const seen = new Set<string>();
  let copy: number | undefined;
  lines.forEach((line, index) => {
    if (line !== amount) return;
    const object = normalizeText(objects[index] ?? "");
    if (seen.has(object)) copy = index;
    seen.add(object);
  });
  return copy;
}

function closersOnTotal({ lines, declared }: TotalQuestion, gap: number): readonly TotalEdit[] {
  const edit = { spot: "total", from: declared, to: declared + gap } as const;
  const kind = nameEdit(edit.from, edit.to);
  if (kind !== undefined) return [{ ...edit, kind }];
  const omitted = lines.indexOf(gap);
  if (omitted >= 0) return [{ ...edit, kind: "omitted-line", line: omitted }];
  const twice = lines.indexOf(-gap);
  return twice >= 0 ? [{ ...edit, kind: "duplicated-line", line: twice }] : [];
}
