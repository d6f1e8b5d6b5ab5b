import { formatCell } from "../../domain/workbook/address";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import { findTable } from "../../layouts/findTable";
import { hallazgos, originWords, severityWords, stateWords } from "../../layouts/hallazgos";
import { readRows, type TableRow } from "../../layouts/readRows";
import type { FormRow } from "../model/BookState";

function severityOf(word: string): FormRow["severity"] {
  if (word === severityWords.error) return "error";
  return word === severityWords.warning ? "warning" : "info";
}

/** The rows of «Hallazgos» that come from the form: a check does not touch them, a person marks them attended. */
export function readFormRows(snapshot: Snapshot): readonly FormRow[] {
  const layout = hallazgos.table;
  const found = layout && findTable(snapshot, layout);
  if (!layout || !found) return [];
  const decode = (row: TableRow): FormRow => ({
    key: row.text("key"),
    code: row.text("code"),
    severity: severityOf(row.text("severity")),
    message: row.text("message"),
    place: [row.text("sheet"), row.text("cell")].filter((part) => part !== "").join(", "),
    attended: row.text("state") === stateWords.attended,
    attendedBy: row.text("attendedBy"),
    at: { sheet: found.sheet.name, cell: formatCell(row.row, found.columns.state ?? found.area.column) },
  });
  return readRows(found, layout)
    .filter((row) => row.text("origin") === originWords.form)
    .map(decode);
}
