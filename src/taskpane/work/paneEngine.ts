import { compute, plainInput } from "../../actions/registry";
import { listMapSheets } from "../../actions/risk/listMapSheets";
import { selectedRows } from "../../actions/rows/selectedRows";
import { findSummarySheet } from "../../actions/summary/summarySheet";
import { findingKey } from "../../domain/findings/findingKey";
import { formatCell } from "../../domain/workbook/address";
import { planRedo } from "../../domain/workbook/planRedo";
import { planTakeBack } from "../../domain/workbook/planTakeBack";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import { decodeBook } from "../../layouts/decodeBook";
import { decodeFindingRows } from "../../layouts/findingRows";
import { hallazgos } from "../../layouts/hallazgos";
import { decodeLastCheck, lastCheckProperty } from "../../layouts/lastCheck";
import { recognizeOne } from "../../layouts/recognize/recognizeOne";
import { checkSteps } from "../../rules/selection/checkSelection";
import type { FormRow } from "../model/BookState";
import { readBookState } from "../model/readBookState";
import type { Engine } from "./Engine";

/** The rows of «Hallazgos» that come from the form: a check does not touch them, a person marks them attended. */
function readFormRows(snapshot: Snapshot): readonly FormRow[] {
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

/** Rules, layouts and actions as the pane calls them. */
export const paneEngine: Engine = {
  readBook: (snapshot) =>
    readBookState(snapshot, {
      decoded: decodeBook(snapshot),
      formRows: readFormRows(snapshot),
      hasSummary: findSummarySheet(snapshot).exists,
      savedCheck: decodeLastCheck(snapshot.properties[lastCheckProperty]),
      otherSheets: listMapSheets(snapshot),
    }),
  compute,
  plainInput,
  selectedRows,
  undo: planTakeBack,
  redo: planRedo,
  checkSteps,
  keyOf: findingKey,
};
