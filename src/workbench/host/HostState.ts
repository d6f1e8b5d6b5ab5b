import type { Area } from "../../domain/workbook/address";
import type { Ref } from "./Ref";

export interface LinkState {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay: string;
}

export interface SeriesState {
  name: string;
  /** Sheet areas such as "Resumen!B5:B9". */
  values: string;
  categories: string;
  color: string;
  readonly properties: Map<string, unknown>;
}

export interface ChartState {
  readonly id: string;
  name: string;
  type: string;
  title: string;
  /** First and last cell that the chart covers, "A1:H20". */
  area: string;
  readonly series: SeriesState[];
  /** Other properties by path, such as "Legend.Visible" or "ValueAxis.NumberFormat". */
  readonly properties: Map<string, unknown>;
}

export interface PivotState {
  readonly id: string;
  readonly name: string;
  /** The whole table as it is laid out. */
  readonly area: Area;
}

export interface PageState {
  readonly properties: Map<string, unknown>;
  /** Header and footer texts by group and place, such as "DefaultForAllPages.CenterFooter". */
  readonly texts: Map<string, string>;
  titleRows: string;
  titleColumns: string;
  area: string;
  /** Rows that begin a page. */
  readonly breaks: Set<number>;
}

export interface TableState {
  style: string;
  showTotals: boolean;
  readonly properties: Map<string, unknown>;
}

export interface ProtectionState {
  readonly options: Readonly<Record<string, unknown>>;
  readonly password: string | undefined;
}

/** What Excel keeps and Univer does not: charts, pivot tables, page setup, properties, protection, links. By sheet id. */
export interface HostState {
  readonly charts: Map<string, ChartState[]>;
  readonly pivots: Map<string, PivotState[]>;
  readonly pages: Map<string, PageState>;
  readonly protection: Map<string, ProtectionState>;
  readonly veryHidden: Set<string>;
  /** By sheet id, then "row,column". */
  readonly links: Map<string, Map<string, LinkState>>;
  readonly tables: Map<string, TableState>;
  /** Tables made of headers only: their first row waits for what is added. */
  readonly emptyTables: Set<string>;
  readonly properties: Map<string, unknown>;
  calculationMode: string;
  /** False while the add-in wants no events (Runtime.enableEvents). */
  eventsEnabled: boolean;
  /** Ranges that a request context still holds. */
  readonly references: Map<string, Ref>;
  /** Ids of things that the host numbers. */
  counter: number;
  /** Client events that were asked for, such as "WorksheetCollection.DataChanged". */
  readonly subscriptions: Map<string, number>;
}

/** The state of a new workbook. */
export function createHostState(): HostState {
  return {
    charts: new Map(),
    pivots: new Map(),
    pages: new Map(),
    protection: new Map(),
    veryHidden: new Set(),
    links: new Map(),
    tables: new Map(),
    emptyTables: new Set(),
    properties: new Map(),
    calculationMode: "Automatic",
    eventsEnabled: true,
    references: new Map(),
    counter: 0,
    subscriptions: new Map(),
  };
}

/** A number that no other thing of the host has. */
export function nextId(state: HostState): number {
  state.counter += 1;
  return state.counter;
}

/** The value of a key, made when it is not there yet. */
export function getOrCreate<V>(map: Map<string, V>, key: string, create: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = create();
  map.set(key, made);
  return made;
}
