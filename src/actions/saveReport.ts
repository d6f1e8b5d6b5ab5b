import type { RecordOf } from "../domain/project/Record";
import type { Snapshot } from "../domain/workbook/Snapshot";
import { pairKey, readReports } from "../domain/year/readReports";
import { decodeBook } from "../layouts/decodeBook";
import type { Action } from "./Action";
import { encodeRows } from "./rows/encodeRows";
import { onSheets, planTableRows, type RowsResult } from "./rows/onSheets";
import { reportSheets } from "./rows/reportSheets";

interface SaveReportInput {
  /** What the row shall hold; meta, municipality and trimestre say which row. */
  readonly report: RecordOf<"followUp">;
  /** What it held when the person began to write. */
  readonly base?: RecordOf<"followUp">;
}

/** Writes a report of the pane into its row, or as a new one; cells that the person did not change stay as they are. */
export const saveReport = {
  id: "saveReport",
  preview: "in-doubt",
  effect: "data",
  run: (snapshot: Snapshot, { report, base }: SaveReportInput): RowsResult =>
    onSheets(snapshot, reportSheets, (book) => {
      const { project, sources } = decodeBook(book);
      const pair = pairKey(report.pidm, report.municipality);
      const own = readReports(project).find((one) => one.pair === pair && one.quarter === report.quarter);
      const row = own === undefined ? undefined : sources.tables.followUp?.rows[own.index];
      const [cells = [], before = []] = [report, base ?? own?.row].map((one) =>
        one === undefined ? [] : (encodeRows("followUp", [one])[0] ?? []),
      );
      if (row === undefined) return planTableRows(book, reportSheets, { followUp: [{ cells }] });
      const changed = cells.map((cell, index) => (cell === (before[index] ?? null) ? null : (cell ?? "")));
      if (changed.every((cell) => cell === null)) return { plan: [], conflicts: [] };
      return planTableRows(book, reportSheets, { followUp: [{ row, cells: changed }] });
    }),
} as const satisfies Action<SaveReportInput, RowsResult>;
