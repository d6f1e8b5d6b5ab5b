import { attendFindings } from "../../actions/attendFindings";
import { check } from "../../actions/check";
import { fixFindings } from "../../actions/fixFindings";
import { importCatalogue } from "../../actions/importCatalogue";
import { importRiskMap } from "../../actions/importRiskMap";
import { localTime } from "../../actions/localTime";
import { mergeForm } from "../../actions/mergeForm";
import { removeRisk } from "../../actions/removeRisk";
import { removeRow } from "../../actions/removeRow";
import { reportRisks } from "../../actions/reportRisks";
import { listMapSheets } from "../../actions/risk/listMapSheets";
import { fillMeta } from "../../actions/rows/fillMeta";
import { markMonths } from "../../actions/rows/markMonths";
import { selectedRows } from "../../actions/rows/selectedRows";
import { saveRisk } from "../../actions/saveRisk";
import { setRiskSettings } from "../../actions/setRiskSettings";
import { structure } from "../../actions/structure";
import { summarize } from "../../actions/summarize";
import { findSummarySheet } from "../../actions/summary/summarySheet";
import { findingKey } from "../../domain/findings/findingKey";
import { checkSteps } from "../../domain/selection/checkSelection";
import { planRedo } from "../../domain/workbook/planRedo";
import { planTakeBack } from "../../domain/workbook/planTakeBack";
import { decodeBook } from "../../layouts/decodeBook";
import { decodeLastCheck, lastCheckProperty } from "../../layouts/lastCheck";
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
  structure: (snapshot, input) => structure.run(snapshot, input),
  check: (snapshot) => check.run(snapshot, { now: localTime(new Date()) }),
  summarize: (snapshot) => summarize.run(snapshot, undefined),
  reportRisks: (snapshot) => reportRisks.run(snapshot, { now: localTime(new Date()) }),
  fix: (snapshot, plans) => fixFindings.run(snapshot, { plans }),
  attend: (snapshot, keys) => attendFindings.run(snapshot, { keys, today: localTime(new Date()).slice(0, 10) }),
  saveRisk: (snapshot, input) => saveRisk.run(snapshot, input),
  importCatalogue: (snapshot, input) => importCatalogue.run(snapshot, input),
  setRiskSettings: (snapshot, settings) => setRiskSettings.run(snapshot, settings),
  selectedRows,
  fillMeta: (snapshot, input) => fillMeta.run(snapshot, input),
  markMonths: (snapshot, input) => markMonths.run(snapshot, input),
  removeRow: (snapshot, at) => removeRow.run(snapshot, at),
  removeRisk: (snapshot, input) => removeRisk.run(snapshot, input),
  importRiskMap: (snapshot, input) => importRiskMap.run(snapshot, input),
  mergeForm: (snapshot, input) => mergeForm.run(snapshot, { ...input, today: localTime(new Date()).slice(0, 10) }),
  undo: planTakeBack,
  redo: planRedo,
  checkSteps,
  keyOf: findingKey,
};
