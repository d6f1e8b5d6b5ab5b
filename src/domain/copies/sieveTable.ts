import { placeOf, type ReturnedRow } from "./claimRows";
import { type FilledTable, fillsColumn } from "./copyTables";
import type { Refusal, ReturnChange, ReturnedCopy } from "./Return";
import { sieveChange } from "./sieveChange";

interface TableReturn {
  readonly table: FilledTable;
  readonly returned: ReturnedCopy;
  /** The rows of the municipality, as the changes count them. */
  readonly rows: readonly ReturnedRow[];
  /** It is known what was sent. */
  readonly known: boolean;
}

function isFresh(changes: readonly ReturnChange[], formRow: number): boolean {
  return changes.some((change) => change.kind === "added" && change.formRow === formRow);
}

/** Cells whose formulas came without a value, by the row and column that the changes name, and a refusal for each. */
function refuseValueless({ table, returned, rows }: TableReturn, changes: readonly ReturnChange[]) {
  const cells = new Set<string>();
  const refused: Refusal[] = [];
  for (const { index, field, formula } of returned.valueless.filter((one) => one.table === table)) {
    const formRow = rows.findIndex((row) => row.index === index);
    if (formRow < 0 || !(fillsColumn(table, field) || isFresh(changes, formRow))) continue;
    cells.add(`${formRow} ${field}`);
    refused.push({ reason: "no-value", table, ...placeOf(returned, table, index), field, text: formula });
  }
  return { cells, refused };
}

/** The changes of a table that its municipality may make, and what of it cannot be taken, with its place in the returned workbook. */
export function sieveTable(
  changes: readonly ReturnChange[],
  own: TableReturn,
): { readonly changes: readonly ReturnChange[]; readonly refused: readonly Refusal[] } {
  const { table, returned, rows, known } = own;
  const columns = returned.tables[table]?.columns ?? {};
  const valueless = refuseValueless(own, changes);
  const sieved = changes.flatMap((change) => {
    const formRow = "formRow" in change ? (change.formRow ?? -1) : -1;
    if (change.kind === "field" && valueless.cells.has(`${formRow} ${change.field}`)) return [];
    const one = sieveChange(change, { table, columns, known });
    const place = placeOf(returned, table, rows[formRow]?.index ?? -1);
    return [{ ...one, refused: one.refused.map((refusal) => ({ ...refusal, ...place })) }];
  });
  return {
    changes: sieved.flatMap(({ change }) => change ?? []),
    refused: [...sieved.flatMap(({ refused }) => refused), ...valueless.refused],
  };
}
