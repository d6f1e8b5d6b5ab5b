import type { DefinedName, SheetSnapshot } from "../../domain/workbook/Snapshot";
import { isManual, modeProperty } from "./refresh";

export interface TableHead {
  readonly name: string;
  readonly sheet: string;
  readonly showTotals: boolean;
  readonly columns: readonly string[];
}

export interface SheetHead {
  readonly name: string;
  readonly visibility: SheetSnapshot["visibility"];
  readonly protected: boolean;
}

/** Names of the charts of each sheet. */
export type ChartNames = ReadonlyMap<string, readonly string[]>;

/** Ids of sheets by their names: an id stays when a person renames the sheet. */
export type SheetIds = ReadonlyMap<string, string>;

/** What a workbook consists of, without its cells. */
export interface Overview {
  readonly sheets: readonly SheetHead[];
  readonly ids: SheetIds;
  readonly charts: ChartNames;
  readonly tables: readonly TableHead[];
  readonly names: readonly DefinedName[];
  readonly properties: Readonly<Record<string, string>>;
  /** Who saved the workbook last, "" before it was saved. */
  readonly savedBy: string;
  /** Nothing is calculated until somebody asks for it. */
  readonly manual: boolean;
}

const visibilities = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

function readSheet(sheet: Excel.Worksheet): SheetHead {
  return {
    name: sheet.name,
    visibility: visibilities[sheet.visibility],
    protected: sheet.protection.protected,
  };
}

function readHead(table: Excel.Table): TableHead {
  return {
    name: table.name,
    sheet: table.worksheet.name,
    showTotals: table.showTotals,
    columns: table.columns.items.map((column) => column.name),
  };
}

export const nameProperties = "items/name,items/formula,items/visible";

export function readName({ name, formula, visible }: Excel.NamedItem): DefinedName {
  return { name, formula: String(formula), visible };
}

/** Sheets, charts, tables, workbook names and properties: one round trip. */
export async function readOverview(context: Excel.RequestContext): Promise<Overview> {
  const { worksheets, tables, names, properties } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected,items/charts/items/name");
  tables.load("items/name,items/showTotals,items/worksheet/name,items/columns/items/name");
  names.load(nameProperties);
  properties.load("lastAuthor");
  properties.custom.load("items/key,items/value");
  context.application.load(modeProperty);
  await context.sync();
  return {
    sheets: worksheets.items.map(readSheet),
    ids: new Map(worksheets.items.map(({ name, id }) => [name, id])),
    charts: new Map(worksheets.items.map(({ name, charts }) => [name, charts.items.map((chart) => chart.name)])),
    tables: tables.items.map(readHead),
    names: names.items.map(readName),
    properties: Object.fromEntries(properties.custom.items.map(({ key, value }) => [key, String(value)])),
    savedBy: properties.lastAuthor,
    manual: isManual(context.application),
  };
}
