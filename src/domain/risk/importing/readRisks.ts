import { isBlank } from "../../text/isBlank";
import { formatCell } from "../../workbook/address";
import type { Cell, Grid } from "../../workbook/Cell";
import { type FilledCell, type FilledGrid, type TitleProcess, titleProcesses } from "./fillMerged";
import type { Headers } from "./findHeaders";
import type { GroupedRows, RiskRows } from "./groupRows";
import type { MapGrid, MapReading } from "./ImportedMap";
import type { MapField } from "./MapField";
import { cellFinder, type openMap } from "./openMap";
import { readImportedRisk } from "./readImportedRisk";
import type { ColumnBlock } from "./sideTables";

/** What the risks of a group share, which maps write beside the first of them, merged or not. */
const mergedFields: readonly MapField[] = ["process", "municipality"];

interface Carried extends FilledCell {
  readonly field: MapField;
}

/**
 * Repeats the process and the municipality of the risk above where a risk has none of its own, and tells each beside what merged
 * cells gave.
 */
function carryDown(
  { grid, filled }: FilledGrid,
  { matched }: Headers,
  risks: readonly RiskRows[],
): { readonly grid: MapGrid; readonly carried: readonly Carried[] } {
  const values: Cell[][] = grid.values.map((row) => [...row]);
  const carried = filled.flatMap((cell): readonly Carried[] => {
    const field = matched.find(({ index }) => index === cell.index)?.field;
    return field === undefined ? [] : [{ ...cell, field }];
  });
  for (const { field, index } of matched) {
    if (!mergedFields.includes(field)) continue;
    let above: Cell = "";
    for (const rows of risks) {
      const own = rows.map((row) => values[row]?.[index] ?? "").find((cell) => !isBlank(cell));
      const [row = 0] = rows;
      const cells = values[row];
      if (own === undefined && !isBlank(above) && cells !== undefined) {
        cells[index] = above;
        carried.push({ row, index, field, found: String(above).trim() });
      }
      above = own ?? above;
    }
  }
  return { grid: { ...grid, values }, carried };
}

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
  { rows, taken }: { readonly rows: GroupedRows; readonly taken: GroupedRows["risks"] },
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
