import { HostError } from "../../actions/WorkbookPort";
import { runExcel } from "../runExcel";
import type { RawBlock } from "./cellBlock";
import type { Portion } from "./packBlocks";
import { joinBlocks, loadBlock, readRange } from "./readCells";

async function readBlock(portion: Portion): Promise<RawBlock | undefined> {
  try {
    return await runExcel(async (context) => {
      const range = loadBlock(context, portion);
      await context.sync();
      return readRange(range, portion.light);
    });
  } catch (error) {
    // The caller asks again for fewer rows.
    if (error instanceof HostError && error.code === "too-large") return undefined;
    throw error;
  }
}

/** A block by halves of its rows, when Excel gave too large an answer for all of them. */
export async function readHalves(portion: Portion): Promise<RawBlock> {
  const whole = await readBlock(portion);
  if (whole !== undefined) return whole;
  const { area, sheet } = portion;
  if (area.rows === 1) throw new HostError("too-large", "ResponsePayloadSizeLimitExceeded", sheet);
  const rows = Math.ceil(area.rows / 2);
  const parts = [
    await readHalves({ ...portion, area: { ...area, rows } }),
    await readHalves({ ...portion, area: { ...area, row: area.row + rows, rows: area.rows - rows } }),
  ];
  return joinBlocks(area, parts);
}
