import { wholeOf } from "../findings/showCell";
import { numberKey } from "../metas/numberKey";
import type { Project } from "../project/Project";
import type { Facts } from "../project/versions/FormFacts";
import { matchVersions } from "../project/versions/matchVersions";
import type { Cell } from "../workbook/Cell";

/** Tables whose rows bear a number of the whole workbook. */
type NumberedTable = "risks" | "actors";

/** Rows of one municipality in the three versions. */
export interface ThreeVersions {
  readonly book: readonly Facts[];
  readonly form: readonly Facts[];
  readonly old: readonly Facts[] | undefined;
}

/** The number that a row bears in the workbook, by the number that it bears in the copy. */
export type Numbers = ReadonlyMap<string, Cell>;

/** Gives numbers that nobody has. */
function freeNumbers(taken: readonly Cell[]): (wanted: Cell) => Cell {
  const used = new Set(taken.map(numberKey));
  let last = taken.reduce<number>((most, cell) => Math.max(most, wholeOf(cell) ?? 0), 0);
  return (wanted) => {
    const key = numberKey(wanted);
    const number = key === "" || used.has(key) ? last + 1 : wanted;
    last = Math.max(last, wholeOf(number) ?? 0);
    used.add(numberKey(number));
    return number;
  };
}

/**
 * Which number each returned row has in the workbook: rows that the workbook knows keep its number, new ones keep theirs
 * unless somebody else's row has it already.
 */
export function numbersOf(table: NumberedTable, rows: ThreeVersions, ours: Project): readonly Cell[] {
  const free = freeNumbers(ours[table].map(({ number }) => number));
  const numbers: Cell[] = rows.form.map(() => "");
  const matched = matchVersions(table, rows);
  for (const { form, book } of matched)
    if (form !== undefined && book !== undefined) numbers[form] = rows.book[book]?.number ?? "";
  for (const { form, book } of matched)
    if (form !== undefined && book === undefined) numbers[form] = free(rows.form[form]?.number ?? "");
  return numbers;
}

/** The numbers by those of the copy; of two rows under one number the first has it. */
export function numberMap(rows: readonly Facts[], numbers: readonly Cell[]): Numbers {
  const pairs = rows.map((row, index) => [numberKey(row.number ?? ""), numbers[index] ?? ""] as const);
  return new Map(pairs.filter(([key]) => key !== "").toReversed());
}

/** Rows that name others by number, under the numbers of the workbook. */
export function relink(rows: readonly Facts[], field: string, numbers: Numbers): readonly Facts[] {
  return rows.map((row) => ({ ...row, [field]: numbers.get(numberKey(row[field] ?? "")) ?? row[field] ?? "" }));
}
