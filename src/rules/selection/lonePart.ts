import type { ColumnFormulas, Link } from "./ColumnSums";
import { isWeak, levelTrees } from "./levels";
import { looksLikeLines } from "./looksLikeLines";
import type { Table } from "./Table";

/** «=F6» at a total, or above its parts, beside sums like F6 that nobody adds. */
export function findLonePart(
  table: Table,
  formulas: ColumnFormulas,
  { row, target }: Link,
  homes: Int32Array,
): readonly number[] {
  const sums = [...formulas.sums.map((sum) => sum.row), ...formulas.links.map((link) => link.row)];
  if (!formulas.sums.some((sum) => sum.row === target)) return [];
  const isSide = (other: number): boolean => other > row === target > row && other !== target && other !== row;
  const loose = sums.filter((other) => homes[other] === 0 && isSide(other));
  if (loose.length === 0) return [];
  const alike = looksLikeLines(table, formulas, loose, [target]);
  if (alike.length === 0 || table.labels.has(row)) return alike;
  const trees = levelTrees(table).filter(({ source, parents }) => !isWeak(source) && parents.get(target) === row);
  return alike.filter((other) => trees.some(({ parents }) => parents.get(other) === row));
}
