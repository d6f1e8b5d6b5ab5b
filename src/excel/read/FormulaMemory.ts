import { type Area, parseArea } from "../../domain/workbook/address";
import { overlaps } from "../../domain/workbook/areas";
import type { SheetSnapshot, Snapshot, TableSnapshot } from "../../domain/workbook/Snapshot";
import type { Op, WritePlan } from "../../domain/workbook/WritePlan";

/** A table of which some columns hold one formula in all rows, and the others none, as they were last read. */
export interface KnownTable {
  /** Id and name of the sheet. */
  readonly id: string;
  readonly sheet: string;
  readonly table: TableSnapshot;
  /** Its rows below the header. */
  readonly data: Area;
  /** The formula of each calculated column (from 1). */
  readonly formulas: ReadonlyMap<number, string>;
}

/** What is remembered of formulas, until something may have changed one of them. */
export interface FormulaMemory {
  /** Asks Excel, once, to tell of changes; in the next sync. */
  readonly watch: (context: Excel.RequestContext) => void;
  readonly find: (table: string) => KnownTable | undefined;
  /** Counts changes. */
  readonly version: () => number;
  /** Learns from a workbook whose formulas are all known, unless something has changed since that version. */
  readonly learn: (snapshot: Snapshot, ids: ReadonlyMap<string, string>, version: number) => void;
  /** What the add-in itself has written, which Excel may not tell. */
  readonly noteWritten: (plan: WritePlan) => void;
}

/** Rows from which on it pays to ask for less. */
const manyRows = 200;

/** The one text of a column; "" for a column without formulas, undefined when its rows differ. */
function sharedText(formulas: readonly string[]): string | undefined {
  return formulas.every((formula) => formula === formulas[0]) ? formulas[0] : undefined;
}

function knownTable({ name: sheet, cells }: SheetSnapshot, table: TableSnapshot, id: string): KnownTable | undefined {
  const area = parseArea(table.area);
  if (area === undefined || cells === undefined || area.rows <= manyRows) return undefined;
  const data = { ...area, row: area.row + 1, rows: area.rows - 1 };
  const formulas = new Map<number, string>();
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    const rows = cells.formulas.slice(data.row - cells.row, data.row - cells.row + data.rows);
    const text = sharedText(rows.map((row) => row[column - cells.column] ?? ""));
    if (text === undefined || rows.length < data.rows) return undefined;
    if (text !== "") formulas.set(column, text);
  }
  return formulas.size === 0 ? undefined : { id, sheet, table, data, formulas };
}

/** True when one of the calculated cells is met. */
function isMet({ data, formulas }: KnownTable, area: Area): boolean {
  return [...formulas.keys()].some((column) => overlaps({ ...data, column, columns: 1 }, area));
}

/** Steps that change no formula. */
const harmless: ReadonlySet<Op["op"]> = new Set<Op["op"]>([
  "activate",
  "addChart",
  "addLink",
  "removeChart",
  "removeLinks",
  "setColumnWidth",
  "setConditionalFormats",
  "setNumberFormat",
  "setPage",
  "setRowHeight",
  "setStyle",
  "setValidation",
  "setView",
]);

/** The tables of a workbook whose formulas are worth knowing. */
function knownTables({ sheets }: Snapshot, ids: ReadonlyMap<string, string>): readonly KnownTable[] {
  return sheets.flatMap((sheet) =>
    sheet.tables.flatMap((table) => knownTable(sheet, table, ids.get(sheet.name) ?? "") ?? []),
  );
}

export function formulaMemory(): FormulaMemory {
  const known = new Map<string, KnownTable>();
  let [version, isWatching] = [0, false];
  const drop = (isLost: (table: KnownTable) => boolean) => {
    version += 1;
    for (const [name, table] of known) if (isLost(table)) known.delete(name);
  };
  const noteChange = (id: string, area: Area | undefined) =>
    drop((table) => table.id === id && (area === undefined || isMet(table, area)));
  return {
    watch: ({ workbook }) => {
      if (isWatching) return;
      isWatching = true;
      workbook.worksheets.onChanged.add(async ({ worksheetId, address, changeType }) => {
        // What moves cells, and what Excel does not name, makes the whole sheet forgotten.
        const areas = changeType === "RangeEdited" ? address.split(",").map(parseArea) : [undefined];
        for (const area of areas) noteChange(worksheetId, area);
      });
    },
    find: (table) => known.get(table),
    version: () => version,
    learn: (snapshot, ids, since) => {
      if (version !== since) return;
      known.clear();
      for (const table of knownTables(snapshot, ids)) known.set(table.table.name, table);
    },
    noteWritten: (plan) => {
      // A step on another sheet may rename what formulas name: then their first and last row say so.
      for (const op of plan) {
        if (harmless.has(op.op) || !("sheet" in op)) continue;
        const area = op.op === "setValues" || op.op === "setFormulas" ? parseArea(op.area) : undefined;
        drop((table) => table.sheet === op.sheet && (area === undefined || isMet(table, area)));
      }
    },
  };
}
