import { HostError } from "../actions/WorkbookPort";
import { type Area, parseArea } from "../domain/workbook/address";
import { emptyLook, type SheetSnapshot, type Snapshot } from "../domain/workbook/Snapshot";
import { buildBlock, type RawBlock } from "./read/cellBlock";
import { type FormulaMemory, formulaMemory, type KnownTable } from "./read/FormulaMemory";
import type { Portion } from "./read/packBlocks";
import { cellProperties, readRange, unite } from "./read/readCells";
import { type AskedDetails, readDetails } from "./read/readDetails";
import { type ChartNames, type Overview, readOverview, type SheetHead, type SheetIds } from "./read/readOverview";
import { readPortions } from "./read/readPortions";
import { joinAround, loadProofs, portionsAround, provedTables } from "./read/recall";
import { runExcel } from "./runExcel";

function buildSheet(
  head: SheetHead,
  details: AskedDetails | undefined,
  raw: RawBlock | undefined,
  { charts }: Overview,
): SheetSnapshot {
  const cells = raw === undefined ? undefined : buildBlock(raw);
  const chartNames = charts.get(head.name) ?? [];
  return {
    ...head,
    tables: details?.tables ?? [],
    look: {
      ...emptyLook,
      validations: details?.validations ?? [],
      ...(chartNames.length > 0 && { chartNames }),
    },
    ...(cells === undefined ? {} : { cells }),
  };
}

function buildSnapshot(overview: Overview, sheets: readonly SheetSnapshot[]): Snapshot {
  const { names, properties, savedBy } = overview;
  // Excel does not tell on which day it was saved.
  return { sheets, names, properties, ...(savedBy === "" ? {} : { saved: { by: savedBy, on: "" } }) };
}

type Parts = Pick<BookReading, "snapshot" | "charts" | "ids">;

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
      sheets.push(buildSheet(head, one, raw, overview));
    }
    return { snapshot: buildSnapshot(overview, sheets), charts: overview.charts, ids: overview.ids };
  });
}

/** Where values and tables stand; what is only formatted, perhaps down to row 1,048,576, is left out. */
function areaOf({ used, tables }: AskedDetails): Area | undefined {
  const areas = tables.flatMap((table) => parseArea(table.area) ?? []);
  if (used.isNullObject) return unite(areas);
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  return unite([...areas, { row: rowIndex + 1, column: columnIndex + 1, rows: rowCount, columns: columnCount }]);
}

const measures = { valuesOnly: true, properties: "rowIndex,columnIndex,rowCount,columnCount", weigh: true };

/** Bytes of a cell in an answer (value, formula and format) where no table tells more. */
const cellBytes = 40;
/** The same without its formula. */
const lightBytes = 25;

interface Part {
  readonly portion: Portion;
  readonly known: KnownTable | undefined;
}

/** Bytes of a row, without the formulas where they are known. */
function partOf(head: SheetHead, one: AskedDetails | undefined, proved: readonly KnownTable[]): readonly Part[] {
  const area = one === undefined ? undefined : areaOf(one);
  if (area === undefined) return [];
  const known = proved.find(({ sheet }) => sheet === head.name);
  const rowBytes =
    known === undefined
      ? Math.max(one?.rowBytes ?? 0, area.columns * cellBytes)
      : Math.max(one?.lightBytes ?? 0, area.columns * lightBytes);
  return [{ portion: { sheet: head.name, area, rowBytes }, known }];
}

async function readParts(parts: readonly Part[]): Promise<ReadonlyMap<string, RawBlock>> {
  const asked = parts.map(({ portion, known }) => portionsAround(portion, known));
  const blocks = await readPortions(asked.flat());
  let from = 0;
  const joined = parts.map(({ portion, known }, index): [string, RawBlock] => {
    const own = blocks.slice(from, from + (asked[index]?.length ?? 0));
    from += own.length;
    return [portion.sheet, joinAround(own, known)];
  });
  return new Map(joined);
}

/**
 * First where the cells stand and how large rows are, then the cells in as few answers as their size allows. Formulas that
 * are remembered, and proved, are not read again; those that changed meanwhile are.
 */
async function readInParts(memory: FormulaMemory): Promise<Parts> {
  const version = memory.version();
  const { overview, details, proved } = await runExcel(async (context) => {
    memory.watch(context);
    const overview = await readOverview(context);
    const proofs = loadProofs(context, overview, memory);
    const details = await readDetails(context, overview, measures);
    return { overview, details, proved: provedTables(proofs) };
  });
  const parts = overview.sheets.flatMap((head) => partOf(head, details.get(head.name), proved));
  const cells = new Map(await readParts(parts));
  const changed = parts.filter(({ known }) => known !== undefined && memory.find(known.table.name) !== known);
  for (const [sheet, block] of await readParts(changed.map(({ portion }) => ({ portion, known: undefined }))))
    cells.set(sheet, block);
  const sheets = overview.sheets.map((head) =>
    buildSheet(head, details.get(head.name), cells.get(head.name), overview),
  );
  const snapshot = buildSnapshot(overview, sheets);
  memory.learn(snapshot, overview.ids, version);
  return { snapshot, charts: overview.charts, ids: overview.ids };
}

function isTooLarge(error: unknown): boolean {
  return error instanceof HostError && error.code === "too-large";
}

/** A workbook as read, its charts, and whether its cells needed several answers. */
export interface BookReading {
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
export async function readWorkbook(inParts = false, memory = formulaMemory()): Promise<BookReading> {
  if (inParts) return { ...(await readInParts(memory)), inParts: true };
  try {
    const parts = await readWhole();
    if (parts !== undefined) return { ...parts, inParts: false };
  } catch (error) {
    if (!isTooLarge(error)) throw error;
  }
  return { ...(await readInParts(memory)), inParts: true };
}
