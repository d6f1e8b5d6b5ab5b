import { schemaOf } from "../project/tables";
import type { Facts } from "../project/versions/FormFacts";
import { isNoFact, sameFact } from "../project/versions/sameFact";
import type { FilledTable } from "./copyTables";

/** Columns whose cells a copy locks in every row, and whose row it is: they stay when a person empties the row, or tell nothing. */
function fixedIn(table: FilledTable): readonly string[] {
  const { columns, copy } = schemaOf(table);
  return copy?.fixed ?? ("municipality" in columns ? ["municipality"] : []);
}

/** Whether a row says nothing beyond what a copy locks. */
function isBare(facts: Facts, fixed: readonly string[]): boolean {
  return Object.entries(facts).every(([field, fact]) => fixed.includes(field) || isNoFact(fact));
}

/**
 * Tells the rows that a municipality emptied: of what it was sent, what is locked alone came back. Nothing is in them, and the
 * row that was sent is gone. One that went out bare is still that row, and a number that nobody was sent may begin a new one.
 */
export function findEmptied(table: FilledTable, sent: readonly Facts[]): (facts: Facts) => boolean {
  const fixed = fixedIn(table);
  if (fixed.length === 0) return () => false;
  const keys = fixed.filter((field) => field !== "municipality");
  const bare = sent.filter((row) => isBare(row, fixed));
  const full = sent.filter((row) => !isBare(row, fixed));
  return (facts) => {
    if (!isBare(facts, fixed)) return false;
    const said = keys.filter((key) => !isNoFact(facts[key]));
    const isOf = (row: Facts) => said.every((key) => sameFact(row[key] ?? "", facts[key] ?? ""));
    return !bare.some(isOf) && (said.length === 0 || full.some(isOf));
  };
}
