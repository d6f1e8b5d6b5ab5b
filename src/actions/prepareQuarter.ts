import type { Snapshot } from "../domain/workbook/Snapshot";
import { missingReports, quarters } from "../domain/year/missingReports";
import { decodeBook } from "../layouts/decodeBook";
import type { Action } from "./Action";
import { encodeRows } from "./rows/encodeRows";
import { onSheets, planTableRows, type RowsResult } from "./rows/onSheets";
import { reportSheets } from "./rows/reportSheets";

interface PrepareQuarterInput {
  /** 1–4; without it the whole year. */
  readonly quarter?: number;
  /** Names of «Municipios». */
  readonly municipalities: readonly string[];
}

/** Makes the rows of «Seguimiento» that a trimestre lacks: one a meta and municipality, without values. */
export const prepareQuarter = {
  id: "prepareQuarter",
  preview: "in-doubt",
  effect: "data",
  run: (snapshot: Snapshot, { quarter, municipalities }: PrepareQuarterInput): RowsResult =>
    onSheets(snapshot, reportSheets, (book) => {
      const { project } = decodeBook(book);
      const wanted = quarter === undefined ? quarters : [quarter];
      const rows = wanted.flatMap((one) => missingReports(project, one, municipalities));
      return planTableRows(book, reportSheets, { followUp: encodeRows("followUp", rows).map((cells) => ({ cells })) });
    }),
} as const satisfies Action<PrepareQuarterInput, RowsResult>;
