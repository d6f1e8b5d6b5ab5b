import type { Area } from "../../domain/workbook/address";
import type { Cell } from "../../domain/workbook/Cell";
import type { CellStyle } from "./Book";
import type { Ref } from "./Ref";

export interface LinkState {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay: string;
}

export interface NamedStyle {
  readonly name: string;
  readonly builtIn: boolean;
  look: CellStyle;
  numberFormat: string;
  readonly properties: Map<string, unknown>;
}

export interface SeriesState {
  name: string;
  /** The cell that the name is taken from. */
  nameFrom?: string | undefined;
  /** Sizes of bubbles, as an area. */
  sizes?: string;
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
}

export interface TableState {
  style: string;
  showTotals: boolean;
  readonly properties: Map<string, unknown>;
  /** Criteria by the title of their column. */
  readonly filters: Map<string, Readonly<Record<string, unknown>>>;
}

export interface BindingState {
  readonly id: string;
  readonly type: "Range" | "Table" | "Text";
  readonly sheet: string;
  area: Area;
  /** The table whose cells are meant, whatever its size. */
  readonly table: string | undefined;
}

/** A text that somebody wrote, with the people that it mentions. */
export interface RemarkState {
  readonly id: string;
  richContent: string;
  mentions: readonly unknown[];
  /** ISO 8601. */
  readonly created: string;
}

export interface CommentState extends RemarkState {
  readonly sheet: string;
  row: number;
  column: number;
  resolved: boolean;
  readonly replies: RemarkState[];
}

/** Levels of grouped rows and columns (from 1); what is not here has the first. */
export interface OutlineState {
  readonly rows: Map<number, number>;
  readonly columns: Map<number, number>;
}

interface ProtectionState {
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
  /** Named styles, and by sheet id the cells that have one other than «Normal». */
  readonly styles: Map<string, NamedStyle>;
  readonly cellStyles: Map<string, { readonly area: Area; readonly name: string }[]>;
  readonly bindings: BindingState[];
  readonly comments: CommentState[];
  /** Results of formulas of names, by formula. */
  readonly evaluated: Map<string, Cell>;
  /** By key. */
  readonly settings: Map<string, unknown>;
  /** By id. */
  readonly xmlParts: Map<string, string>;
  /** Title, author… by their names in the API. */
  /** When the workbook was opened, ISO 8601. */
  readonly opened: string;
  readonly documentProperties: Map<string, unknown>;
  /** By sheet id and «rows» or «columns». */
  readonly pageBreaks: Map<string, number[]>;
  /** By sheet id. */
  readonly sheetProperties: Map<string, Map<string, string>>;
  readonly outlines: Map<string, OutlineState>;
  /** A header holds a formula whose result is not there yet. */
  calculatesHeaders: boolean;
  /** Tables made of headers only: their first row waits for what is added. */
  readonly emptyTables: Set<string>;
  readonly properties: Map<string, unknown>;
  /** The chart that a person or an add-in went to last; cells that are selected leave it. */
  activeChart: { readonly sheet: string; readonly chart: string } | undefined;
  calculationMode: string;
  /** Changed since it was opened or saved; saved at least once; closed for good. */
  isDirty: boolean;
  wasSaved: boolean;
  isClosed: boolean;
  /** Cells are being moved: what is written meanwhile is part of that one change. */
  movesCells: boolean;
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
    styles: new Map(),
    cellStyles: new Map(),
    bindings: [],
    comments: [],
    evaluated: new Map(),
    settings: new Map(),
    xmlParts: new Map(),
    opened: new Date().toISOString(),
    documentProperties: new Map(),
    pageBreaks: new Map(),
    sheetProperties: new Map(),
    outlines: new Map(),
    calculatesHeaders: false,
    emptyTables: new Set(),
    properties: new Map(),
    activeChart: undefined,
    calculationMode: "Automatic",
    isDirty: false,
    wasSaved: false,
    isClosed: false,
    movesCells: false,
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
