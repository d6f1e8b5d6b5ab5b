import { compute, plainInput } from "../../actions/registry";
import { listMapSheets } from "../../actions/risk/listMapSheets";
import { selectedRows } from "../../actions/rows/selectedRows";
import { findSummarySheet } from "../../actions/summary/summarySheet";
import { findingKey } from "../../domain/findings/findingKey";
import { planRedo } from "../../domain/workbook/planRedo";
import { planTakeBack } from "../../domain/workbook/planTakeBack";
import { decodeBook } from "../../layouts/decodeBook";
import { decodeLastCheck, lastCheckProperty } from "../../layouts/lastCheck";
import { checkSteps } from "../../rules/selection/checkSelection";
import { readBookState } from "../model/readBookState";
import type { Engine } from "./Engine";
import { readFormRows } from "./readFormRows";

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
