import type { SheetLook, TableSnapshot } from "../../domain/workbook/Snapshot";
import type { Overview } from "./readOverview";
import { loadTables, readTables } from "./readTables";
import { loadValidations, readValidations } from "./readValidations";

/** What to ask of the used cells of each sheet. */
export interface Question {
  /** False counts formatted cells too. */
  readonly valuesOnly: boolean;
  readonly properties: string;
}

/** One sheet of a workbook, as loaded. */
export interface SheetDetails {
  readonly used: Excel.Range;
  readonly tables: readonly TableSnapshot[];
  readonly validations: SheetLook["validations"];
}

/** Used cells, tables and validations of all sheets by name: one round trip. */
export async function readDetails(
  context: Excel.RequestContext,
  overview: Overview,
  question: Question,
): Promise<ReadonlyMap<string, SheetDetails>> {
  const used = overview.sheets.map(({ name }) => {
    const range = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(question.valuesOnly);
    range.load(question.properties);
    return { name, range };
  });
  const tables = loadTables(context, overview);
  const validations = loadValidations(context, overview, tables);
  await context.sync();
  return new Map(
    used.map(({ name, range }) => [
      name,
      { used: range, tables: readTables(tables, name), validations: readValidations(validations, name) },
    ]),
  );
}
