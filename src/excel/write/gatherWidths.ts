import { formatArea } from "../../domain/workbook/address";
import { passing } from "../passing";

/** Widths of columns that wait for those beside them. */
export interface Widths {
  readonly add: (sheet: string, column: number, look: Excel.SettableColumnProperties) => void;
  /** Queues what waits: before a step that moves or takes away cells, and at the end of a request. */
  readonly flush: () => void;
}

type Columns = readonly (readonly [column: number, look: Excel.SettableColumnProperties])[];

/** Columns in runs of neighbours. */
function inRuns(columns: Columns): readonly Columns[] {
  const runs: Columns[number][][] = [];
  for (const entry of columns.toSorted(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last?.at(-1)?.[0] === entry[0] - 1) last.push(entry);
    else runs.push([entry]);
  }
  return runs;
}

/** Gathers the widths of a sheet, so that columns beside one another take one step (Range.setColumnProperties, ExcelApi 1.9). */
export function gatherWidths(sheetOf: (name: string) => Excel.Worksheet): Widths {
  const sheets = new Map<string, Map<number, Excel.SettableColumnProperties>>();
  return {
    add: (sheet, column, look) => {
      sheets.set(sheet, (sheets.get(sheet) ?? new Map()).set(column, look));
    },
    flush: () => {
      for (const [sheet, columns] of sheets)
        for (const run of inRuns([...columns])) {
          const area = formatArea({ row: 1, column: run[0]?.[0] ?? 1, rows: 1, columns: run.length });
          passing(sheetOf(sheet).getRange(area)).setColumnProperties(run.map(([, look]) => look));
        }
      sheets.clear();
    },
  };
}
