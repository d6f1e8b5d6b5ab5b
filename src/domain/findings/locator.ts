import type { FormSources } from "../form/Import";
import { sectionOfField } from "../project/ficha";
import { sectionOfTable } from "../project/tables";
import type { BookSources } from "./BookSources";
import type { Locator, Place, Ref, RowRef } from "./Place";

/** Places on the form: the row where the importer read it, else its section. */
export function formLocator(sources: FormSources): Locator {
  return (ref) => {
    if ("section" in ref) return ref;
    if (!("table" in ref)) return sources.fields[ref.field] ?? { section: sectionOfField(ref.field), row: 0 };
    return sources.tables[ref.table]?.[ref.index] ?? { section: sectionOfTable(ref.table), row: 0 };
  };
}

/** Places in the workbook: the cell that was decoded; without a field, the first column of the row. */
export function bookLocator(sources: BookSources): Locator {
  return (ref: Ref): Place => {
    if ("section" in ref) return ref;
    if ("table" in ref) return locateRow(sources, ref);
    return sources.fields[ref.field] ?? { section: sectionOfField(ref.field), row: 0 };
  };
}

/** A table or column that the workbook lacks has no cell: then the section of the form names the place. */
function locateRow(sources: BookSources, ref: RowRef): Place {
  const table = sources.tables[ref.table];
  const row = table?.rows[ref.index];
  if (table === undefined || row === undefined) return { section: sectionOfTable(ref.table), row: ref.index + 1 };
  const column = (ref.field === undefined ? undefined : table.columns[ref.field]) ?? firstColumn(table.columns);
  return { sheet: table.sheet, cell: `${column}${row}` };
}

function firstColumn(columns: Readonly<Record<string, string>>): string {
  const letters = Object.values(columns).sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return letters[0] ?? "A";
}
