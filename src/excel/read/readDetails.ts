import type { SheetLook, TableSnapshot } from "../../domain/workbook/Snapshot";
import { passing } from "../passing";
import type { Overview } from "./readOverview";
import { loadTables, readTables, weighRows } from "./readTables";
import { loadValidations, readValidations } from "./readValidations";
import { refresh } from "./refresh";

/** What to ask of the used cells of each sheet. */
interface Question {
  /** False counts formatted cells too. */
  readonly valuesOnly: boolean;
  readonly properties: string;
  /** True asks for the last rows of tables too, to learn how large the others are. */
  readonly weigh: boolean;
}

/** One sheet of a workbook, as loaded. */
export interface AskedDetails {
  readonly used: Excel.Range;
  readonly tables: readonly TableSnapshot[];
  readonly validations: SheetLook["validations"];
  /** Bytes of a row of its tables in an answer; 0 unless the tables were weighed. */
  readonly rowBytes: number;
  /** The same without formulas. */
  readonly lightBytes: number;
}

/** Used cells, tables and validations of all sheets by name: one round trip. */
export async function readDetails(
  context: Excel.RequestContext,
  overview: Overview,
  question: Question,
): Promise<ReadonlyMap<string, AskedDetails>> {
  refresh(context, overview.manual);
  const used = overview.sheets.map(({ name }) => {
    const range = passing(context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(question.valuesOnly));
    range.load(question.properties);
    return { name, range };
  });
  const tables = loadTables(context, overview, question.weigh);
  const validations = loadValidations(context, overview, tables);
  await context.sync();
  return new Map(
    used.map(({ name, range }) => [
      name,
      {
        used: range,
        tables: readTables(tables, name),
        validations: readValidations(validations, name),
        rowBytes: weighRows(tables, name, true),
        lightBytes: weighRows(tables, name, false),
      },
    ]),
  );
}
