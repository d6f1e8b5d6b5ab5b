import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sampleRiskMap } from "../../../assets/samples/riskMap";
import { sampleYear } from "../../../assets/samples/year";
import { structure } from "../../actions/structure";
import { resolveForm } from "../../domain/form/resolveForm";
import type { Op } from "../../domain/workbook/WritePlan";
import { excelWorkbook } from "../../excel/excelWorkbook";
import { readForm } from "../../importers/readForm";
import { validateForm } from "../../rules/validate";
import { connect } from "../host/client/connect";
import { createHost } from "../host/createHost";
import { packState } from "../host/packState";
import type { SavedBook } from "../page/SavedBook";
import { startUniverBook } from "../univer/openUniverBook";
import { saveUnit } from "../univer/savedUnit";
import { loadOffice } from "./loadOffice";

const samplePath = join(__dirname, "../../../assets/samples/formato-ejemplo.txt");

/** The sample form, the sample risk map and a year of follow-up, read as the pane reads them. */
async function readSample() {
  const reading = await readForm(new Uint8Array(readFileSync(samplePath)));
  if (!reading.ok) throw new Error(`The sample form cannot be read: ${reading.code}`);
  const resolved = resolveForm(reading.form);
  const project = { ...resolved.project, ...sampleRiskMap, ...sampleYear };
  return { project, formReport: validateForm(reading.form, resolved) };
}

/** Imports and structures the sample through office.js, as a person would with the pane, and saves the calculated workbook. */
export async function makeSample(): Promise<SavedBook> {
  const { parts, book } = startUniverBook();
  await book.settle();
  const excel = createHost(book);
  const office = loadOffice({ settings: excel.settings });
  excel.onEvent(connect(office.OfficeExtension, excel.execute));
  Object.assign(globalThis, { Excel: office.Excel, OfficeExtension: office.OfficeExtension, Office: office.Office });
  const port = excelWorkbook();
  const blank = await port.read();
  const { plan } = structure.run(blank, await readSample());
  // The empty sheet that a new workbook begins with would stand before the sheets of the sample.
  const without = blank.sheets.map(({ name }): Op => ({ op: "removeSheet", sheet: name }));
  await port.apply([...plan, ...without]);
  await book.settle();
  const saved = { unit: saveUnit(parts), state: packState(excel.host.state) };
  excel.dispose();
  return saved;
}
