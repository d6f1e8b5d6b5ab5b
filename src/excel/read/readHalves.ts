import { HostError } from "../../actions/WorkbookPort";
import { type Area, formatArea } from "../../domain/workbook/address";
import { passing } from "../passing";
import { runExcel } from "../runExcel";
import type { RawBlock } from "./cellBlock";
import { cellProperties, joinBlocks, readRange } from "./readCells";

async function readBlock(sheet: string, address: string): Promise<RawBlock | undefined> {
  try {
    return await runExcel(async (context) => {
      const range = passing(context.workbook.worksheets.getItem(sheet).getRange(address));
      range.load(cellProperties);
      await context.sync();
      return readRange(range);
    });
  } catch (error) {
    // The caller asks again for fewer rows.
    if (error instanceof HostError && error.code === "too-large") return undefined;
    throw error;
  }
}

/** A block by halves of its rows, when Excel gave too large an answer for all of them. */
export async function readHalves(sheet: string, area: Area): Promise<RawBlock> {
  const whole = await readBlock(sheet, formatArea(area));
  if (whole !== undefined) return whole;
  if (area.rows === 1) throw new HostError("too-large", "ResponsePayloadSizeLimitExceeded", sheet);
  const rows = Math.ceil(area.rows / 2);
  const parts = [
    await readHalves(sheet, { ...area, rows }),
    await readHalves(sheet, { ...area, row: area.row + rows, rows: area.rows - rows }),
  ];
  return joinBlocks(area, parts);
}
