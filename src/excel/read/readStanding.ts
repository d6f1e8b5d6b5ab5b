import { type Area, formatArea, parseArea } from "../../domain/workbook/address";
import type { Standing } from "../../domain/workbook/Snapshot";
import { passing } from "../passing";
import { runExcel } from "../runExcel";

/** Excel gives up above 512 merged areas in one answer (Range.getMergedAreasOrNullObject): so many cells hold no more of them. */
const mostCells = 1_024;
/** Rows of which is asked: a map has some hundreds, and no map is longer. */
const mostRows = 20_000;

function blocksOf(area: Area): readonly Area[] {
  const step = Math.max(1, Math.floor(mostCells / area.columns));
  const rows = Math.min(area.rows, mostRows);
  return Array.from({ length: Math.ceil(rows / step) }, (_, at) => ({
    ...area,
    row: area.row + at * step,
    rows: Math.min(step, rows - at * step),
  }));
}

/** "Mapa!A1:A3,Mapa!C1:D2" → "A1:A3", "C1:D2". */
function areasIn(found: Excel.RangeAreas): readonly string[] {
  if (found.isNullObject) return [];
  return found.address.split(",").map((one) => one.slice(one.lastIndexOf("!") + 1).replaceAll("$", ""));
}

/** Which rows of an area are hidden, and its merged cells: one round trip. */
export async function readStanding(sheet: string, address: string): Promise<Standing> {
  const area = parseArea(address);
  if (area === undefined) return { hidden: [], merges: [] };
  return runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const merged = blocksOf(area).map((block) => {
      const found = passing(worksheet.getRange(formatArea(block)).getMergedAreasOrNullObject());
      return found.load("address");
    });
    const column = { ...area, rows: Math.min(area.rows, mostRows), columns: 1 };
    const rows = worksheet.getRange(formatArea(column)).getRowProperties({ rowHidden: true });
    await context.sync();
    return {
      hidden: rows.value.map(({ rowHidden }) => rowHidden ?? false),
      merges: [...new Set(merged.flatMap(areasIn))],
    };
  });
}
