import { type Area, formatArea } from "../../domain/workbook/address";
import { intersect } from "../../domain/workbook/areas";
import type { DefinedName } from "../../domain/workbook/Snapshot";
import { nameProperties, readName } from "./readOverview";
import { isManual, modeProperty } from "./refresh";

/** What a person selected, and the cells around it that are read with it. */
export interface Selected {
  readonly sheet: string;
  /** A1 address of what was selected. */
  readonly address: string;
  /** Undefined where there is no value. */
  readonly area?: Area;
  /** What was meant, where more is read. */
  readonly focus?: Area;
  /** Names of the workbook: one may lead to another file. */
  readonly names: readonly DefinedName[];
  /** Names of the pivot tables of the sheet. */
  readonly pivots: readonly string[];
  /** Results may be old. */
  readonly manual: boolean;
}

/** Most cells that are read only because they stand around: a sheet above this is read as far as it was selected. */
const mostAround = 250_000;

const place = "rowIndex,columnIndex,rowCount,columnCount";

function areaOf(range: Excel.Range): Area {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return { row: rowIndex + 1, column: columnIndex + 1, rows: rowCount, columns: columnCount };
}

function isSame(a: Area, b: Area): boolean {
  return formatArea(a) === formatArea(b);
}

interface Areas {
  readonly selected: Area;
  /** The part of the selection that holds values. */
  readonly filled: Area | undefined;
  /** All cells of the sheet that hold values. */
  readonly used: Area | undefined;
  /** Bounded by blank rows and columns around the first selected cell. */
  readonly region: Area;
}

/** One cell means the table around it, as Excel itself takes it when it sorts; on an empty place it means the sheet. */
function meantArea({ selected, filled, used, region }: Areas): Area | undefined {
  if (selected.rows * selected.columns > 1) return filled;
  return used === undefined ? undefined : (intersect(region, used) ?? used);
}

/** The cells to read: the whole sheet where it is small, else the region, else what was selected. */
export function chooseArea(areas: Areas): Pick<Selected, "area" | "focus"> {
  const meant = meantArea(areas);
  const { used, region } = areas;
  if (meant === undefined || used === undefined) return {};
  const isSmall = ({ rows, columns }: Area): boolean => rows * columns <= mostAround;
  const holds = (outer: Area): boolean => isSame(intersect(outer, meant) ?? outer, meant);
  const area = [used, intersect(region, used)].find((one) => one !== undefined && isSmall(one) && holds(one)) ?? meant;
  return isSame(area, meant) ? { area } : { area, focus: meant };
}

/** What is selected and what stands around it, as addresses: one round trip. */
export async function findSelected(context: Excel.RequestContext): Promise<Selected> {
  const range = context.workbook.getSelectedRange();
  const { worksheet } = range;
  const filled = range.getUsedRangeOrNullObject(true);
  const used = worksheet.getUsedRangeOrNullObject(true);
  const region = range.getSurroundingRegion();
  range.load("address,rowIndex,columnIndex,rowCount,columnCount");
  for (const one of [filled, used, region]) one.load(place);
  worksheet.load("name");
  worksheet.pivotTables.load("items/name");
  const { names } = context.workbook;
  names.load(nameProperties);
  context.application.load(modeProperty);
  await context.sync();
  const areas: Areas = {
    selected: areaOf(range),
    filled: filled.isNullObject ? undefined : areaOf(filled),
    used: used.isNullObject ? undefined : areaOf(used),
    region: areaOf(region),
  };
  return {
    sheet: worksheet.name,
    address: range.address.slice(range.address.lastIndexOf("!") + 1),
    pivots: worksheet.pivotTables.items.map(({ name }) => name),
    names: names.items.map(readName),
    manual: isManual(context.application),
    ...chooseArea(areas),
  };
}
