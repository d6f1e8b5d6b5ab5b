import { formatArea, parseArea } from "../../../domain/workbook/address";
import type { Host } from "../Host";
import type { ChartState } from "../HostState";
import { asNumber } from "./access";

export type Side = "Left" | "Top" | "Width" | "Height";
type Place = Readonly<Record<Side, number>>;

/** Where Excel puts a new chart that nobody placed, in points: 5 by 3 inches. */
const firstPlace: Place = { Left: 240, Top: 120, Width: 360, Height: 216 };

function sum(from: number, count: number, size: (index: number) => number): number {
  return Array.from({ length: Math.max(count, 0) }, (_, index) => size(from + index)).reduce(
    (all, one) => all + one,
    0,
  );
}

/** The place of a chart in points: as it was set, or that of the cells that it covers. */
function placeOf({ book }: Host, sheet: string, { area, properties }: ChartState): Place {
  const set = properties.get("Place") as Place | undefined;
  const cells = area === "" ? undefined : parseArea(area);
  if (set !== undefined || cells === undefined) return set ?? firstPlace;
  const [width, height] = [
    (column: number) => book.columnWidth(sheet, column),
    (row: number) => book.rowHeight(sheet, row),
  ];
  return {
    Left: sum(1, cells.column - 1, width),
    Top: sum(1, cells.row - 1, height),
    Width: sum(cells.column, cells.columns, width),
    Height: sum(cells.row, cells.rows, height),
  };
}

/** The row or column (from 1) at a distance from the corner of the sheet. */
function indexAt(distance: number, size: (index: number) => number): number {
  let [index, rest] = [1, distance];
  while (rest >= size(index) && index < 1_000) {
    rest -= size(index);
    index += 1;
  }
  return index;
}

export function readSide(host: Host, sheet: string, chart: ChartState, side: Side): number {
  return placeOf(host, sheet, chart)[side];
}

/** Moves or sizes a chart; the cells that it covers follow. */
export function setSide(host: Host, sheet: string, chart: ChartState, [side, value]: readonly [Side, unknown]): void {
  const { book } = host;
  const place = { ...placeOf(host, sheet, chart), [side]: asNumber(value, side.toLowerCase(), 0) };
  const [width, height] = [
    (column: number) => book.columnWidth(sheet, column),
    (row: number) => book.rowHeight(sheet, row),
  ];
  const [row, column] = [indexAt(place.Top, height), indexAt(place.Left, width)];
  const [last, right] = [indexAt(place.Top + place.Height - 1, height), indexAt(place.Left + place.Width - 1, width)];
  chart.properties.set("Place", place);
  chart.area = formatArea({ row, column, rows: last - row + 1, columns: right - column + 1 });
}
