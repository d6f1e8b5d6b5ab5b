import { HostError } from "../../actions/WorkbookPort";
import { runExcel } from "../runExcel";
import type { RawBlock } from "./cellBlock";
import { type Portion, packBlocks } from "./packBlocks";
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
async function readHalves(portion: Portion): Promise<RawBlock> {
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

/** One round trip for several blocks; undefined when the answer is too large after all. */
async function readRequest(portions: readonly Portion[]): Promise<readonly (RawBlock | undefined)[]> {
  try {
    return await runExcel(async (context) => {
      const ranges = portions.map((portion) => loadBlock(context, portion));
      await context.sync();
      return ranges.map((range, index) => readRange(range, portions[index]?.light));
    });
  } catch (error) {
    // Each block is asked for by itself then.
    if (error instanceof HostError && error.code === "too-large") return portions.map(() => undefined);
    throw error;
  }
}

/** Large blocks in the order that they are asked for, in as few answers as Excel's limit allows. */
export async function readPortions(portions: readonly Portion[]): Promise<readonly RawBlock[]> {
  const parts = portions.map((): RawBlock[] => []);
  for (const request of packBlocks(portions.map((portion, order) => ({ ...portion, order })))) {
    const blocks = await readRequest(request);
    for (const [index, part] of request.entries()) parts[part.order]?.push(blocks[index] ?? (await readHalves(part)));
  }
  return portions.map(({ area }, index) => joinBlocks(area, parts[index] ?? []));
}
