import { numberKey } from "../../metas/numberKey";
import type { Cell } from "../../workbook/Cell";
import type { Facts, FormFacts } from "./FormFacts";
import { identities } from "./identities";
import { matchRows } from "./matchRows";

type Numbers = ReadonlyMap<string, Cell>;

function keyOf(row: Facts | undefined): string {
  return numberKey(row?.number ?? "");
}

/** Activities without a counterpart keep their number, or get the next free one where it is another activity's. */
function numberRest(rows: readonly Facts[], known: ReadonlyMap<string, Cell>, taken: readonly Facts[]): Numbers {
  const numbers = new Map(known);
  const used = new Set([...taken.map(keyOf), ...[...known.values()].map(numberKey)]);
  for (const row of rows) {
    const key = keyOf(row);
    if (key === "" || numbers.has(key)) continue;
    const highest = Math.max(0, ...[...used].map(Number).filter(Number.isSafeInteger));
    const number = used.has(key) ? highest + 1 : (row.number ?? "");
    numbers.set(key, number);
    used.add(numberKey(number));
  }
  return numbers;
}

function renumber(facts: FormFacts, numbers: Numbers): FormFacts {
  const link = (field: string) => (row: Facts) => ({
    ...row,
    [field]: numbers.get(numberKey(row[field] ?? "")) ?? row[field] ?? "",
  });
  const { tables } = facts;
  return {
    ...facts,
    tables: {
      ...tables,
      activities: tables.activities.map(link("number")),
      metas: tables.metas.map(link("activity")),
      budget: tables.budget.map(link("activity")),
    },
  };
}

/** The numbers that the activities of one version bear in the workbook. */
function numbersIn(rows: readonly Facts[], book: readonly Facts[]): ReadonlyMap<string, Cell> {
  const pairs = [...matchRows(rows, book, identities.activities)];
  return new Map(
    pairs.flatMap(([left, right]): readonly (readonly [string, Cell])[] => {
      const [key, number] = [keyOf(rows[left]), book[right]?.number ?? ""];
      return key === "" || numberKey(number) === "" ? [] : [[key, number]];
    }),
  );
}

/** The first activity of each number. */
function eachOnce(rows: readonly Facts[]): readonly Facts[] {
  const keys = rows.map(keyOf);
  return rows.filter((_, index) => keys[index] === "" || keys.indexOf(keys[index] ?? "") === index);
}

/**
 * A version of the form under the numbers that its activities bear in the workbook, or in a version that bears those
 * already (the surest first): the form numbers them by their place,
 * so that one activity more would move the links of all metas and lines after it.
 */
export function alignActivities(form: FormFacts, ...known: readonly FormFacts[]): FormFacts {
  const own = eachOnce(known.flatMap(({ tables }) => tables.activities));
  const numbers = numbersIn(form.tables.activities, own);
  return renumber(form, numberRest(form.tables.activities, numbers, own));
}
