import { HostError } from "../../actions/WorkbookPort";
import { formatArea } from "../../domain/workbook/address";
import { passing } from "../passing";
import { runExcel } from "../runExcel";
import type { RawBlock } from "./cellBlock";
import { type Portion, packBlocks } from "./packBlocks";
import { cellProperties, joinBlocks, readRange } from "./readCells";
import { readHalves } from "./readHalves";

/** One round trip for several blocks; undefined when the answer is too large after all. */
async function readRequest(portions: readonly Portion[]): Promise<readonly (RawBlock | undefined)[]> {
  try {
    return await runExcel(async (context) => {
      const ranges = portions.map(({ sheet, area }) =>
        passing(context.workbook.worksheets.getItem(sheet).getRange(formatArea(area))).load(cellProperties),
      );
      await context.sync();
      return ranges.map(readRange);
    });
  } catch (error) {
    // Each block is asked for by itself then.
    if (error instanceof HostError && error.code === "too-large") return portions.map(() => undefined);
    throw error;
  }
}

/** Large blocks by sheet, in as few answers as Excel's limit allows. */
export async function readPortions(portions: readonly Portion[]): Promise<ReadonlyMap<string, RawBlock>> {
  const parts = new Map<string, RawBlock[]>(portions.map(({ sheet }) => [sheet, []]));
  for (const request of packBlocks(portions)) {
    const blocks = await readRequest(request);
    for (const [index, { sheet, area }] of request.entries())
      parts.get(sheet)?.push(blocks[index] ?? (await readHalves(sheet, area)));
  }
  return new Map(portions.map(({ sheet, area }) => [sheet, joinBlocks(area, parts.get(sheet) ?? [])]));
}
