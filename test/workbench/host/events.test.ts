import { tryExcel } from "../../support/askExcel";
import { withHost } from "../../support/withHost";

const open = withHost();

/** Waits until something was heard, at most a second. */
async function heard(events: readonly unknown[]): Promise<void> {
  for (let turn = 0; turn < 50 && events.length === 0; turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 20));
}

const write = (workbook: Excel.Workbook) => {
  workbook.worksheets.getItem("Hoja1").getRange("B2:C2").values = [[1, 2]];
};

async function listen(): Promise<{ events: Excel.WorksheetChangedEventArgs[]; stop: () => Promise<void> }> {
  const events: Excel.WorksheetChangedEventArgs[] = [];
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async (event) => void events.push(event));
    await context.sync();
    return added;
  });
  return {
    events,
    stop: () =>
      Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      }),
  };
}

describe("worksheets.onChanged", () => {
  it("tells the sheet and the cells that this add-in wrote, marked as its own", async () => {
    const { events } = await listen();
    await tryExcel(write);
    await heard(events);
    expect(events).toMatchObject([{ address: "B2:C2", triggerSource: "ThisLocalAddin", changeType: "RangeEdited" }]);
    const name = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(events[0]?.worksheetId ?? "").load("name");
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe("Hoja1");
  });

  it("tells what a single cell held before and holds now; who wrote is told from ExcelApi 1.14 on", async () => {
    open().host.requirementSet = "1.13";
    const { events } = await listen();
    await tryExcel((workbook) => {
      workbook.worksheets.getItem("Hoja1").getRange("A1").values = [[5]];
    });
    await heard(events);
    expect(events[0]?.details).toEqual({
      valueBefore: "",
      valueAfter: 5,
      valueTypeBefore: "Empty",
      valueTypeAfter: "Double",
    });
    expect(events[0]?.triggerSource).toBeUndefined();
  });

  it("is silent before anybody asked, and after the handler was removed", async () => {
    const early: unknown[] = [];
    open().excel.onEvent((event) => early.push(event));
    await tryExcel(write);
    expect(early).toEqual([]);
    const { events, stop } = await listen();
    await stop();
    await tryExcel(write);
    expect([events, early]).toEqual([[], []]);
  });
});

describe("worksheets.onSelectionChanged", () => {
  it("tells what is selected", async () => {
    const events: Excel.WorksheetSelectionChangedEventArgs[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onSelectionChanged.add(async (event) => void events.push(event));
      await context.sync();
      context.workbook.worksheets.getItem("Hoja1").getRange("C3:D4").select();
      await context.sync();
    });
    await heard(events);
    expect(events).toMatchObject([{ address: "C3:D4" }]);
  });
});
