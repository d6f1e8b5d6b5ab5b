/** A formula without its numbers: copies of it down a column have one skeleton, so that it is read only once. */
interface Skeleton {
  /** The text with a mark for each run of digits; the mark says whether the run can be a row of a sheet. */
  readonly key: string;
  readonly runs: readonly string[];
}

export const [rowMark, numberMark] = ["\u0001", "\u0002"];

/** 1 to 1048576 without leading zero: only these make «A…» a cell, so that equal keys have equal tokens. */
function canBeRow(run: string): boolean {
  return run.charCodeAt(0) !== 48 && (run.length < 7 || (run.length === 7 && run <= "1048576"));
}

const digits = /\d+/g;

/** Cuts a formula at its digits. */
export function readSkeleton(formula: string): Skeleton {
  const runs = formula.match(digits) ?? [];
  const texts = formula.split(digits);
  if (runs.every(canBeRow)) return { key: texts.join(rowMark), runs };
  const marks = runs.map((run) => (canBeRow(run) ? rowMark : numberMark));
  return { key: texts.map((text, i) => text + (marks[i] ?? "")).join(""), runs };
}
