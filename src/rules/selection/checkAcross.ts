import { explainTotal } from "../../domain/budget/explainTotal";
import type { RankedEdit } from "../../domain/budget/TotalQuestion";
import type { Explanation, Finding } from "../../domain/findings/Finding";
import { amountAt, cellName, formulaAt, type Grid, isAmountAt } from "./Grid";
import { findRelations, type Relation } from "./relations";
import { sumMismatch } from "./sumFindings";
import type { Table } from "./Table";

/** A row in which a typed figure is not what its columns give in nearly all other rows. */
interface Broken {
  readonly relation: Relation;
  readonly row: number;
}

/**
 * Typed sums from left to right (months and their total; inicial + adiciones − reducciones = definitiva), where nearly all
 * rows hold and one does not, by one exact slip. Where the same slip is told by a total of a column already, the two say
 * together which cell it is, and stand as one finding.
 */
export function checkAcross(
  table: Table,
  found: readonly Finding[],
): { readonly findings: readonly Finding[]; readonly judged: number } {
  const relations = findRelations(table);
  const broken = relations.flatMap((relation) => relation.broken.map((row): Broken => ({ relation, row })));
  let findings = found;
  for (const one of broken) findings = tell(table.grid, one, findings);
  const judged = relations.reduce((sum, { held, broken: rows }) => sum + held + rows.length, 0);
  return { findings, judged };
}

function tell(grid: Grid, { relation, row }: Broken, findings: readonly Finding[]): readonly Finding[] {
  const explanations = explain(grid, relation, row);
  const cells = [...relation.terms.map(({ column }) => column), relation.result].map((column) =>
    cellName(grid, row, column),
  );
  const same = findings.findIndex(
    ({ code, explanations: known, places }) =>
      code === "sheet/total-mismatch" &&
      ((known ?? []).some(({ place }) => "cell" in place && cells.includes(place.cell)) ||
        places.some((place) => "cell" in place && cells.includes(place.cell))),
  );
  const known = findings[same];
  if (known !== undefined) return findings.map((finding, i) => (i === same ? agree(known, explanations) : finding));
  if (findings.some(({ places }) => places.some((place) => "cell" in place && cells.includes(place.cell))))
    return findings;
  return explanations.length === 0 ? findings : [...findings, describe(grid, relation, row, explanations)];
}

/** Keeps the slips that both sums name. */
function agree(finding: Finding, others: readonly Explanation[]): Finding {
  if (finding.code !== "sheet/total-mismatch") return finding;
  const both = (finding.explanations ?? []).filter((one) => others.some((other) => isSame(one, other)));
  if (both.length === 0) return finding;
  return { ...finding, params: { ...finding.params, closing: both.length }, explanations: both };
}

function isSame(a: Explanation, b: Explanation): boolean {
  return "cell" in a.place && "cell" in b.place && a.place.cell === b.place.cell && a.to === b.to;
}

/** Whether a repair of a column may be offered: what a formula gives is none, nor a term where a total is off as well. */
function mayChange(grid: Grid, { result, inTotal }: Relation, row: number, column: number): boolean {
  return formulaAt(grid, row, column) === "" && (!inTotal || column === result);
}

/** Another digit closes any round gap; digits in the wrong order, or a column left out, hardly one by chance. */
function isOfPen({ kind }: RankedEdit): boolean {
  return kind !== "digit-changed" && kind !== "duplicated-line";
}

/** A column counted twice or left out is a slip of the result: columns have no copies. A sign is none of the pen. */
function isSlip(relation: Relation, edit: RankedEdit): boolean {
  const isOfLines = edit.kind === "duplicated-line" || edit.kind === "omitted-line";
  if (edit.kind === "sign" || (isOfLines && edit.spot !== "total")) return false;
  return !relation.isFew || isOfPen(edit);
}

function explain(grid: Grid, relation: Relation, row: number): readonly Explanation[] {
  const { terms: all, result } = relation;
  const terms = all.filter(({ column }) => isAmountAt(grid, row, column));
  const lines = terms.map(({ column, sign }) => sign * amountAt(grid, row, column));
  const declared = amountAt(grid, row, result);
  if (![...lines, declared].every(Number.isInteger)) return [];
  const edits = explainTotal({ lines, declared }).explanations.filter((edit) => isSlip(relation, edit));
  return edits.flatMap(({ spot, line, from, to, ...edit }) => {
    const term = spot === "total" ? undefined : terms[spot];
    const column = term?.column ?? result;
    if (!mayChange(grid, relation, row, column)) return [];
    const sign = term?.sign ?? 1;
    const other = line === undefined ? undefined : terms[line];
    return [
      {
        ...edit,
        ...(other === undefined ? {} : { beside: cellName(grid, row, other.column) }),
        ...{ from: from * sign, to: to * sign },
        place: { sheet: grid.sheet, cell: cellName(grid, row, column) },
      },
    ];
  });
}

function describe(
  grid: Grid,
  { terms, result, heading }: Relation,
  row: number,
  explanations: readonly Explanation[],
): Finding {
  const sum = terms.reduce(
    (all, { column, sign }) => all + sign * (isAmountAt(grid, row, column) ? amountAt(grid, row, column) : 0),
    0,
  );
  const declared = amountAt(grid, row, result);
  const area = terms.map(({ column, sign }) => (sign < 0 ? "−" : "") + cellName(grid, row, column)).join(", ");
  return sumMismatch(
    grid,
    { severity: "error", spots: [[row, result]] },
    { sum, declared, label: heading, area },
    { explanations },
  );
}
