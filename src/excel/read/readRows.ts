import { HostError } from "../../actions/WorkbookPort";
import type { Area } from "../../domain/workbook/address";
import { runExcel } from "../runExcel";
import type { RawBlock } from "./cellBlock";
import { cellProperties, joinBlocks, readRange, rowsAddress } from "./readCells";

/** Cells asked for at once: about 4 MB at 40 bytes for the value, formula and format of a cell. */
const cellsPerRequest = 100_000;

async function readBlock(sheet: string, address: string): Promise<RawBlock | undefined> {
  try {
    return await runExcel(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(address);
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

/** A large area by blocks of rows, one round trip each; rows with long texts make the blocks smaller. */
export async function readRows(sheet: string, area: Area): Promise<RawBlock> {
  const parts: RawBlock[] = [];
  let rows = Math.max(1, Math.floor(cellsPerRequest / area.columns));
  for (let from = 0; from < area.rows; ) {
    const part = await readBlock(sheet, rowsAddress(area, from, rows));
    if (part !== undefined) {
      parts.push(part);
      from += part.values.length;
    } else if (rows === 1) throw new HostError("too-large", "ResponsePayloadSizeLimitExceeded", sheet);
    else rows = Math.ceil(rows / 2);
  }
  return joinBlocks(area, parts);
}
