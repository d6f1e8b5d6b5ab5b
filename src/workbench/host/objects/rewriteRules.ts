import type { Area } from "../../../domain/workbook/address";
import { moveArea, type Shift } from "../../../domain/workbook/moveArea";
import type { Host } from "../Host";
import { mapFormulas } from "../rules/mapFormulas";

/** A formula of a sheet (by name) after something that it may mention changed. */
type Change = (formula: string, home: string) => string;

/** What becomes of the cells of a rule, and of its formulas. */
interface Rewrite {
  readonly move: (area: Area) => readonly Area[];
  readonly change: (formula: string) => string;
}

const sameText = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function rewriteValidations({ book }: Host, id: string, { move, change }: Rewrite): void {
  const known = book.validations(id);
  const after = known.map(({ areas, rule }) => ({
    areas: areas.flatMap(move),
    rule: { ...rule, rule: mapFormulas(rule.rule, change) },
  }));
  if (known.every(({ areas, rule }, index) => sameText({ areas, rule }, after[index]))) return;
  for (const { areas } of known) for (const area of areas) book.clearValidation(id, area);
  for (const { areas, rule } of after) if (areas.length > 0) book.setValidation(id, areas, rule);
}

function rewriteConditionals({ book }: Host, id: string, { move, change }: Rewrite): void {
  for (const { id: rule, areas, rule: spec } of book.conditionals(id)) {
    const after = areas.flatMap(move);
    const changed = mapFormulas(spec, change);
    if (sameText([areas, spec], [after, changed])) continue;
    if (after.length === 0) book.deleteConditional(id, rule);
    else book.setConditional(id, rule, changed, after);
  }
}

/** Formulas of the validations and conditional formats of all sheets. */
export function rewriteRules(host: Host, change: Change): void {
  for (const { id, name } of host.book.sheets()) {
    const rewrite = { move: (area: Area) => [area], change: (formula: string) => change(formula, name) };
    rewriteValidations(host, id, rewrite);
    rewriteConditionals(host, id, rewrite);
  }
}

/** Validations and conditional formats move with their cells, and what they compare with follows on every sheet. */
export function shiftRules(host: Host, sheet: string, shift: Shift, change: Change): void {
  for (const { id, name } of host.book.sheets()) {
    const move = (area: Area) => (id === sheet ? moveArea(area, shift) : [area]);
    const rewrite = { move, change: (formula: string) => change(formula, name) };
    rewriteValidations(host, id, rewrite);
    rewriteConditionals(host, id, rewrite);
  }
}
