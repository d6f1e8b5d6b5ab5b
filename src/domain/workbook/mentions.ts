import type { SheetSnapshot, Snapshot } from "./Snapshot";

function formulasOf(sheet: SheetSnapshot): readonly string[] {
  const cells = (sheet.cells?.formulas ?? []).flatMap((row) => row.filter((formula) => formula !== ""));
  const rules = sheet.look.validations.map(({ validation }) =>
    validation.rule.kind === "listFormula" || validation.rule.kind === "custom" ? validation.rule.formula : "",
  );
  return [...cells, ...rules, ...sheet.look.conditionalFormats.map((format) => format.formula)];
}

/** True when a formula of `sheet` names the other sheet, one of its tables, or a defined name that leads to it. */
export function mentions(book: Snapshot, sheet: SheetSnapshot, other: SheetSnapshot): boolean {
  const direct = [other.name, ...other.tables.map((table) => table.name)];
  const names = book.names
    .filter(({ formula }) => direct.some((word) => formula.includes(word)))
    .map(({ name }) => name);
  const words = [...direct, ...names].map((word) => word.toLowerCase());
  return formulasOf(sheet).some((formula) => words.some((word) => formula.toLowerCase().includes(word)));
}
