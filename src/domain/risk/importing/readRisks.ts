import { formatCell } from "../../workbook/address";
import type { Grid } from "../../workbook/Cell";
import { carryDown } from "./carryDown";
import type { FilledGrid } from "./fillMerged";
import type { Headers } from "./findHeaders";
import type { GroupedRows } from "./groupRows";
import type { MapGrid, MapReading } from "./ImportedMap";
import { cellFinder } from "./MapSheet";
import type { openMap } from "./openMap";
import { readImportedRisk } from "./readImportedRisk";
import type { ColumnBlock } from "./sideTables";
import { type TitleProcess, titleProcesses } from "./titleProcess";

/** A table of a sheet that is a map. */
export interface MapTable {
  /** The sheet, without other maps. */
  readonly source: MapGrid;
  readonly headers: Headers;
  /** The cells of the map alone. */
  readonly alone: Grid;
  /** Tables beside it that are not read. */
  readonly besides: readonly ColumnBlock[];
}

/** A risk with the process that the title above it names. */
function withProcess(read: ReturnType<typeof readImportedRisk>, title: TitleProcess | undefined): typeof read {
  if (title === undefined) return read;
  const { draft } = read.risk;
  return { ...read, risk: { ...read.risk, draft: { ...draft, risk: { ...draft.risk, process: title.name } } } };
}

/** What the risks of a map say, each by itself. */
export function readRisks(
  { source, headers }: MapTable,
  whole: FilledGrid,
  { sheet: unfilled }: ReturnType<typeof openMap>,
  rows: GroupedRows,
  taken: GroupedRows["risks"],
) {
  const { grid, carried } = carryDown(whole, headers, rows.risks);
  const sheet = { ...unfilled, at: cellFinder(grid) };
  const hasProcess = sheet.columns.some(({ field }) => field === "process");
  const titles: ReadonlyMap<number, TitleProcess> = hasProcess
    ? new Map()
    : titleProcesses(source.values, headers, rows);
  const read = taken.map((own) => withProcess(readImportedRisk(sheet, own, source.row), titles.get(own[0] ?? -1)));
  const isTaken = new Set(taken.map(([row]) => row));
  const placed = (row: number, index: number) => formatCell(source.row + row, source.column + index);
  const named = taken.flatMap(([row = -1]): MapReading["carried"] => {
    const title = titles.get(row);
    const cell = title === undefined ? "" : placed(title.row, title.index);
    return title === undefined ? [] : [{ cell, found: title.name, field: "process" }];
  });
  return {
    risks: read.map(({ risk }) => risk),
    unread: read.flatMap(({ unread }) => unread),
    near: read.flatMap(({ near }) => near),
    seconds: read.flatMap(({ seconds }) => seconds),
    splits: read.flatMap(({ splits }) => splits),
    packed: read.flatMap(({ packed }) => packed),
    carried: [
      ...carried
        .filter(({ row }) => isTaken.has(row))
        .map(({ row, index, ...rest }) => ({ ...rest, cell: placed(row, index) })),
      ...named,
    ],
  };
}
