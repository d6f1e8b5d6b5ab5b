import { formatCell } from "../../domain/workbook/address";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import { decodeFindingRows } from "../../layouts/findingRows";
import { hallazgos } from "../../layouts/hallazgos";
import { recognizeOne } from "../../layouts/recognize/recognizeOne";
import type { FormRow } from "../model/BookState";

/** The rows of «Hallazgos» that come from the form: a check does not touch them, a person marks them attended. */
export function readFormRows(snapshot: Snapshot): readonly FormRow[] {
  const found = recognizeOne(snapshot, hallazgos.table);
  if (!found) return [];
  const column = found.columns.state ?? found.area.column;
  return decodeFindingRows(snapshot)
    .filter((row) => row.origin === "form")
    .map(({ key, code, severity, message, sheet, cell, state, attendedBy, row }) => ({
      key,
      code,
      severity,
      message,
      place: [sheet, cell].filter((part) => part !== "").join(", "),
      attended: state === "attended",
      attendedBy,
      at: { sheet: found.sheet.name, cell: formatCell(row, column) },
    }));
}
