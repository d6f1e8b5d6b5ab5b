import type { SelectedPlace } from "../../src/actions/rows/selectedRows";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { withHost } from "../support/withHost";

const open = withHost();

/** Time for events and their round trip to the name of the sheet. */
const pass = () => new Promise((resolve) => setTimeout(resolve, 300));

async function select(sheet: string, area: string): Promise<void> {
  await Excel.run(async ({ workbook }) => workbook.worksheets.getItem(sheet).getRange(area).select());
}

describe("the place of the selection", () => {
  it("is read in one round trip, without cells", async () => {
    const workbook = excelWorkbook();
    await workbook.apply([{ op: "addSheet", sheet: "Cronograma" }]);
    await select("Cronograma", "B5:B9");
    open().host.reset();
    expect(await workbook.readPlace()).toEqual({ sheet: "Cronograma", area: "B5:B9" });
    expect(open().host.counters.syncs).toBe(1);
  });

  it("is told each time that it moves, also to another sheet, until the pane stops to listen", async () => {
    const workbook = excelWorkbook();
    await workbook.apply([{ op: "addSheet", sheet: "Cronograma" }]);
    await select("Hoja1", "A1");
    const heard: SelectedPlace[] = [];
    const stop = await workbook.onSelected((place) => heard.push(place));
    await select("Cronograma", "D4");
    await pass();
    expect(heard.at(-1)).toEqual({ sheet: "Cronograma", area: "D4" });
    await select("Hoja1", "A2:A3");
    await pass();
    expect(heard.at(-1)).toEqual({ sheet: "Hoja1", area: "A2:A3" });
    stop();
    await pass();
    await select("Hoja1", "C9");
    await pass();
    expect(heard.at(-1)).toEqual({ sheet: "Hoja1", area: "A2:A3" });
  });
});
