import { HostError } from "../actions/WorkbookPort";
import { type Area, parseArea } from "../domain/workbook/address";
import { emptyLook, type SheetSnapshot, type Snapshot } from "../domain/workbook/Snapshot";
import { buildBlock, type RawBlock } from "./read/cellBlock";
import type { Portion } from "./read/packBlocks";
import { cellProperties, readRange, unite } from "./read/readCells";
import { readDetails, type SheetDetails } from "./read/readDetails";
import { type ChartNames, type Overview, readOverview, type SheetHead, type SheetIds } from "./read/readOverview";
import { readPortions } from "./read/readPortions";
import { runExcel } from "./runExcel";

function buildSheet(head: SheetHead, details: SheetDetails | undefined, raw: RawBlock | undefined): SheetSnapshot {
  const cells = raw === undefined ? undefined : buildBlock(raw);
  return {
    ...head,
    tables: details?.tables ?? [],
    look: { ...emptyLook, validations: details?.validations ?? [] },
    ...(cells === undefined ? {} : { cells }),
  };
}

function buildSnapshot(overview: Overview, sheets: readonly SheetSnapshot[]): Snapshot {
  return { sheets, names: overview.names, properties: overview.properties };
}

type Parts = Pick<Reading, "snapshot" | "charts" | "ids">;

/** All cells in one answer; undefined when Excel gave none of a sheet because they are too many. */
async function readWhole(): Promise<Parts | undefined> {
  return runExcel(async (context) => {
    const overview = await readOverview(context);
    const details = await readDetails(context, overview, {
      valuesOnly: false,
      properties: cellProperties,
      weigh: false,
    });
    const sheets: SheetSnapshot[] = [];
    for (const head of overview.sheets) {
      const one = details.get(head.name);
      const raw = one === undefined || one.used.isNullObject ? undefined : readRange(one.used);
      if (one?.used.isNullObject === false && raw === undefined) return undefined;
      sheets.push(buildSheet(head, one, raw));
    }
    return { snapshot: buildSnapshot(overview, sheets), charts: overview.charts, ids: overview.ids };
  });
}

/** Where values and tables stand; what is only formatted, perhaps down to row 1,048,576, is left out. */
function areaOf({ used, tables }: SheetDetails): Area | undefined {
  const areas = tables.flatMap((table) => parseArea(table.area) ?? []);
  if (used.isNullObject) return unite(areas);
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  return unite([...areas, { row: rowIndex + 1, column: columnIndex + 1, rows: rowCount, columns: columnCount }]);
}

const measures = { valuesOnly: true, properties: "rowIndex,columnIndex,rowCount,columnCount", weigh: true };

/** Bytes of a cell in an answer (value, formula and format) where no table tells more. */
const cellBytes = 40;

/** First where the cells stand and how large rows are, then the cells in as few answers as their size allows. */
async function readInParts(): Promise<Parts> {
  const { overview, parts } = await runExcel(async (context) => {
    const overview = await readOverview(context);
    const details = await readDetails(context, overview, measures);
    return {
      overview,
      parts: overview.sheets.map((head) => {
        const one = details.get(head.name);
        return { head, one, area: one === undefined ? undefined : areaOf(one) };
      }),
    };
  });
  const portions = parts.flatMap(({ head, one, area }): readonly Portion[] => {
    if (area === undefined) return [];
    const rowBytes = Math.max(one?.rowBytes ?? 0, area.columns * cellBytes);
    return [{ sheet: head.name, area, rowBytes }];
  });
  const cells = await readPortions(portions);
  const sheets = parts.map(({ head, one }) => buildSheet(head, one, cells.get(head.name)));
  return { snapshot: buildSnapshot(overview, sheets), charts: overview.charts, ids: overview.ids };
}

function isTooLarge(error: unknown): boolean {
  return error instanceof HostError && error.code === "too-large";
}

/** A workbook as read, its charts, and whether its cells needed several answers. */
export interface Reading {
  readonly snapshot: Snapshot;
  /** Undefined when something was written since. */
  readonly charts: ChartNames | undefined;
  readonly ids: SheetIds;
  readonly inParts: boolean;
}

/**
 * Reads the workbook: two round trips. Only when Excel says that the answer is too large (5 MB on the web, 5,000,000 cells
 * anywhere), or said so the last time (`inParts`), by blocks of rows.
 */
export async function readWorkbook(inParts = false): Promise<Reading> {
  if (inParts) return { ...(await readInParts()), inParts: true };
  try {
    const parts = await readWhole();
    if (parts !== undefined) return { ...parts, inParts: false };
  } catch (error) {
    if (!isTooLarge(error)) throw error;
  }
  return { ...(await readInParts()), inParts: true };
}
