import { wholeOf } from "../findings/showCell";
import { numberKey } from "../metas/numberKey";
import type { Project } from "../project/Project";
import type { Facts } from "../project/versions/FormFacts";
import { matchVersions, type RowVersions } from "../project/versions/matchVersions";
import type { Cell } from "../workbook/Cell";

/** Tables whose rows bear a number of the whole workbook. */
type NumberedTable = "risks" | "actors";

/** Rows of one municipality in the three versions. */
interface ThreeVersions {
  readonly book: readonly Facts[];
  readonly form: readonly Facts[];
  readonly old: readonly Facts[] | undefined;
}

/** The number that a row bears in the workbook, by the number that it bears in the copy. */
type Numbers = ReadonlyMap<string, Cell>;

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

/** The number that each row of the copy, and of its sending, has in the workbook. */
interface RowNumbers {
  readonly form: readonly Cell[];
  readonly old: readonly Cell[];
}

/** The numbers that the workbook has for rows of another version, by their place there. */
function knownNumbers({ book }: ThreeVersions, matched: readonly RowVersions[], version: "form" | "old") {
  const pairs = matched.flatMap((at): readonly (readonly [number, Cell])[] => {
    const [own, home] = [at[version], at.book];
    return own === undefined || home === undefined ? [] : [[own, book[home]?.number ?? ""]];
  });
  return new Map(pairs);
}

/**
 * Rows that the workbook knows have its number; new ones keep theirs unless somebody else's row has it already. Rows of the
 * sending that the workbook has no more keep what they had.
 */
export function numbersOf(table: NumberedTable, rows: ThreeVersions, ours: Project): RowNumbers {
  const free = freeNumbers(ours[table].map(({ number }) => number));
  const matched = matchVersions(table, rows);
  const [form, old] = [knownNumbers(rows, matched, "form"), knownNumbers(rows, matched, "old")];
  return {
    form: rows.form.map(({ number = "" }, index) => form.get(index) ?? free(number)),
    old: (rows.old ?? []).map(({ number = "" }, index) => old.get(index) ?? number),
  };
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
