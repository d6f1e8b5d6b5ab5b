import { listPrecedents } from "../formula/listPrecedents";
import type { SheetSnapshot, Snapshot } from "./Snapshot";
import type { ValidationRule } from "./WritePlan";

/** Where formulas lead: sheets in small letters, and the formulas of which not everything is known. */
interface Leads {
  readonly sheets: ReadonlySet<string>;
  readonly open: readonly string[];
}

/** The formula of a validation, where it has one. */
export function ruleFormulas(rule: ValidationRule): readonly string[] {
  return rule.kind === "listFormula" || rule.kind === "custom" ? [rule.formula] : [];
}

function formulasOf(sheet: SheetSnapshot): ReadonlySet<string> {
  const cells = (sheet.cells?.formulas ?? []).flatMap((row) => row.filter((formula) => formula !== ""));
  const rules = sheet.look.validations.flatMap(({ validation }) => ruleFormulas(validation.rule));
  return new Set([...cells, ...rules, ...sheet.look.conditionalFormats.map((format) => format.formula)]);
}

function followAll(book: Snapshot, formulas: Iterable<string>, sheet: string): Leads {
  const sheets = new Set<string>();
  const open: string[] = [];
  for (const formula of formulas) {
    // Parts of the table around the cell lead to the own sheet: the cell itself does not matter.
    const found = listPrecedents(formula, { sheet, row: 0, column: 0 }, book);
    for (const { sheet: name } of found?.areas ?? []) sheets.add(name.toLowerCase());
    const isKnown = found?.unknown.length === 0 && !/INDIRECT/i.test(formula);
    if (!isKnown) open.push(formula.toLowerCase());
  }
  return { sheets, open };
}

/** A formula that nobody can read, or that makes addresses of texts, is taken to lead wherever a sheet or table is named in it. */
function reaches({ sheets, open }: Leads, { name, tables }: SheetSnapshot): boolean {
  const words = [name, ...tables.map((table) => table.name)].map((word) => word.toLowerCase());
  return sheets.has(name.toLowerCase()) || open.some((formula) => words.some((word) => formula.includes(word)));
}

/** True when the formula of a defined name leads to cells or a table of the sheet, also through other names. */
export function leadsTo(book: Snapshot, formula: string, sheet: SheetSnapshot): boolean {
  return reaches(followAll(book, [formula], ""), sheet);
}

const known = new WeakMap<Snapshot, Map<SheetSnapshot, Leads>>();

/** True when a formula of `sheet` leads to the other one: of its cells, drop-downs or conditional formats. */
export function mentions(book: Snapshot, sheet: SheetSnapshot, other: SheetSnapshot): boolean {
  const leads = known.get(book) ?? new Map<SheetSnapshot, Leads>();
  known.set(book, leads);
  const own = leads.get(sheet) ?? followAll(book, formulasOf(sheet), sheet.name);
  leads.set(sheet, own);
  return reaches(own, other);
}
