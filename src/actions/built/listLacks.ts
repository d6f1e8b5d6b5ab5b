import type { BookSources } from "../../domain/findings/BookSources";
import { listReferences } from "../../domain/formula/listReferences";
import type { Reference } from "../../domain/formula/Reference";
import type { TableKey } from "../../domain/project/tables";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import type { WritePlan } from "../../domain/workbook/WritePlan";
import { sheetLayouts } from "../../layouts/index";

const lower = (text: string) => text.toLowerCase();

/** What formulas can refer to in a workbook, in lower case: tables with their columns, and names that lead somewhere. */
interface Known {
  readonly tables: ReadonlyMap<string, ReadonlySet<string>>;
  readonly names: ReadonlySet<string>;
}

function knownIn({ sheets, names }: Snapshot): Known {
  const tables = sheets.flatMap((sheet) => sheet.tables);
  return {
    tables: new Map(tables.map(({ name, columns }) => [lower(name), new Set(columns.map(lower))])),
    names: new Set(names.filter(({ formula }) => !formula.includes("#REF!")).map(({ name }) => lower(name))),
  };
}

/** A named cell by the label that a person sees beside it. */
function labelOf(name: string): string {
  const field = sheetLayouts.flatMap(({ fields }) => fields).find((one) => lower(one.name) === lower(name));
  return field === undefined ? name : `«${field.label}»`;
}

function unresolved(reference: Reference, { tables, names }: Known): readonly string[] {
  if (reference.kind === "name") {
    const { name } = reference;
    return names.has(lower(name)) || tables.has(lower(name)) ? [] : [labelOf(name)];
  }
  if (reference.kind === "cells" || reference.table === undefined) return [];
  const { table, columns } = reference;
  const own = tables.get(lower(table));
  return own === undefined
    ? [table]
    : columns.filter((column) => !own.has(lower(column))).map((column) => `${table}[${column}]`);
}

/** Tables, columns and named cells that the formulas of a plan need and the workbook lacks: Excel would show errors. */
function findUnresolved(plan: WritePlan, snapshot: Snapshot): readonly string[] {
  const known = knownIn(snapshot);
  const formulas = plan.flatMap((op) => (op.op === "setFormulas" ? op.formulas.flat() : []));
  const references = [...new Set(formulas)].flatMap((formula) => listReferences(String(formula)) ?? []);
  return [...new Set(references.flatMap((reference) => unresolved(reference, known)))];
}

/** Tables that «Resumen» adds up; without one of them it would leave out a part and say nothing. */
const summarized: ReadonlySet<string> = new Set([
  "activities",
  "pidm",
  "metas",
  "schedule",
  "evidence",
  "budget",
  "rubro",
] satisfies readonly TableKey[]);

function listGone({ tables }: BookSources, needed: ReadonlySet<string>): readonly string[] {
  const found = new Set(Object.keys(tables));
  return sheetLayouts.flatMap(({ table }) =>
    table !== undefined && needed.has(table.key) && !found.has(table.key) ? [table.name] : [],
  );
}

/** What a sheet would be made from and the workbook lacks, as a person finds it: tables, columns, labels of cells. */
export function listLacks(
  plan: WritePlan,
  snapshot: Snapshot,
  sources: BookSources,
  needed: ReadonlySet<string> = summarized,
): readonly string[] {
  return [...new Set([...listGone(sources, needed), ...findUnresolved(plan, snapshot)])];
}
