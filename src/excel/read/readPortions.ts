import { HostError } from "../../actions/WorkbookPort";
import { runExcel } from "../runExcel";
import type { RawBlock } from "./cellBlock";
import { type Portion, packBlocks } from "./packBlocks";
import { joinBlocks, loadBlock, readRange } from "./readCells";
import { readHalves } from "./readHalves";

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
