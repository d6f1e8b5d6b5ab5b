import type { Area } from "../../../domain/workbook/address";
import type { Cell } from "../../../domain/workbook/Cell";
import type { Host } from "../Host";
import type { SeriesState } from "../HostState";
import type { RangeSelf } from "../Ref";
import { formatRange } from "../rules/address";
import { asOneOf } from "./access";

/** "Serie1" in Spanish, "Series1" in English. */
export function seriesName({ settings }: Host, number: number): string {
  return `${settings.locale === "es-CO" ? "Serie" : "Series"}${number}`;
}

export function newSeries(name: string, values: string): SeriesState {
  return { name, values, categories: "", color: "", properties: new Map() };
}

interface SourceTable {
  readonly hasNames: boolean;
  readonly hasCategories: boolean;
}

const isText = (value: Cell | undefined): boolean => typeof value === "string" && value !== "";

/** Excel takes a first row or column that holds no numbers, or dates, for names; an empty corner makes names of both. */
function readBlock(host: Host, { sheet, area }: RangeSelf, type: string): SourceTable {
  const cells = host.book.read(sheet, area).map((row) => row.map(({ value }) => value));
  const formats = host.book.readFormats(sheet, { ...area, columns: 1 }).map(([format]) => format ?? "");
  const [rows, columns] = [area.rows > 1, area.columns > 1];
  const corner = rows && columns && cells[0]?.[0] === "";
  const head = cells[0]?.slice(columns ? 1 : 0) ?? [];
  const side = cells.slice(rows ? 1 : 0).map(([first]) => first);
  const isDated = side.length > 0 && formats.slice(1).every((format) => /[dy]/i.test(format));
  const hasNames = rows && (corner || head.every(isText));
  const isTitled = columns && (corner || side.every((value) => value === "" || isText(value)) || isDated);
  return { hasNames, hasCategories: isTitled || (columns && /^(XYScatter|Bubble)/.test(type) && area.columns > 1) };
}

function isByRows(area: Area, seriesBy: unknown): boolean {
  const by = asOneOf(seriesBy ?? "Auto", ["Auto", "Columns", "Rows"], "seriesBy");
  return by === "Auto" ? area.columns > area.rows : by === "Rows";
}

const plus = (on: boolean): number => (on ? 1 : 0);

/** The series of a new chart: one for each column or row of numbers, with names and categories out of the block. */
export function seriesOf(host: Host, range: RangeSelf, type: string, seriesBy: unknown): SeriesState[] {
  const { sheet, area } = range;
  const { hasNames, hasCategories } = readBlock(host, range, type);
  const [down, right] = [plus(hasNames), plus(hasCategories)];
  const body = {
    row: area.row + down,
    column: area.column + right,
    rows: area.rows - down,
    columns: area.columns - right,
  };
  const byRows = isByRows(body, seriesBy);
  const address = (part: Area) => formatRange(host.book, { sheet, area: part });
  const head = { ...body, row: area.row, rows: 1 };
  const side = { ...body, column: area.column, columns: 1 };
  const [titles, categories] = byRows
    ? [hasCategories && side, hasNames && head]
    : [hasNames && head, hasCategories && side];
  return Array.from({ length: byRows ? body.rows : body.columns }, (_, index) => {
    const one = byRows ? { row: body.row + index, rows: 1 } : { column: body.column + index, columns: 1 };
    const series = newSeries(seriesName(host, index + 1), address({ ...body, ...one }));
    const title = titles === false ? undefined : address({ ...titles, ...one });
    return {
      ...series,
      ...(title === undefined ? {} : { nameFrom: title }),
      categories: categories === false ? "" : address(categories),
    };
  });
}
