import type { WritePlan } from "../../src/domain/workbook/WritePlan";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { withHost } from "../support/withHost";

const open = withHost();

const plan: WritePlan = [
  { op: "setValues", sheet: "Hoja1", area: "A1:B1", values: [["Valor", 5]] },
  { op: "setValues", sheet: "Hoja1", area: "A2", values: [["Total"]] },
];
const refused: WritePlan = [...plan, { op: "setValues", sheet: "No hay", area: "A1", values: [[1]] }];

/** A change that comes from outside the add-in: nothing in the event says who did it before ExcelApi 1.14. */
async function changeOutside(): Promise<void> {
  const { book } = open().excel.host;
  const area = { row: 9, column: 1, rows: 1, columns: 1 };
  book.write(book.activeSheet(), area, [[{ value: 1 }]]);
  await pass();
}

/** Time for events and their round trip to the name of the sheet. */
const pass = () => new Promise((resolve) => setTimeout(resolve, 300));

describe.each(["1.13", "1.14"])("changes in an Excel of ExcelApi %s", (requirementSet) => {
  beforeEach(() => {
    open().host.requirementSet = requirementSet;
  });

  it("are none of a person's when this add-in writes", async () => {
    const workbook = excelWorkbook();
    const heard: string[] = [];
    await workbook.onChanged((sheet) => heard.push(sheet));
    await workbook.apply(plan);
    await pass();
    expect(heard).toEqual([]);
  });

  it("cost no round trip when this add-in writes", async () => {
    const workbook = excelWorkbook();
    await workbook.onChanged(() => undefined);
    open().host.reset();
    await workbook.apply(plan);
    await pass();
    expect(open().host.counters.syncs).toBe(1);
  });

  it("are listened to again after a write that Excel refused", async () => {
    const workbook = excelWorkbook();
    await workbook.onChanged(() => undefined);
    await expect(workbook.apply(refused)).rejects.toMatchObject({ code: "missing" });
    await pass();
    expect(open().excel.host.state.eventsEnabled).toBe(true);
  });
});

describe("changes in Excel 2021", () => {
  it("are told after our own write, when somebody else changes a cell", async () => {
    open().host.requirementSet = "1.13";
    const workbook = excelWorkbook();
    const heard: string[] = [];
    await workbook.onChanged((sheet) => heard.push(sheet));
    await workbook.apply(plan);
    await changeOutside();
    expect(heard).toEqual(["Hoja1"]);
  });
});

describe("the end of listening while a person types in a cell", () => {
  it("is asked for again until Excel takes it; meanwhile nothing is told", async () => {
    const failures: unknown[] = [];
    const note = (reason: unknown) => failures.push(reason);
    process.on("unhandledRejection", note);
    const workbook = excelWorkbook();
    const heard: string[] = [];
    const stop = await workbook.onChanged((sheet) => heard.push(sheet));
    open().host.cellEditing = true;
    stop();
    await pass();
    open().host.cellEditing = false;
    await changeOutside();
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    process.off("unhandledRejection", note);
    const listeners = [...open().excel.host.state.subscriptions.values()];
    expect({ failures, heard, listeners }).toEqual({ failures: [], heard: [], listeners: [0] });
  });
});

describe("sheets that come, go or get another name", () => {
  const change = (batch: (sheets: Excel.WorksheetCollection) => void) =>
    Excel.run(async (context) => {
      batch(context.workbook.worksheets);
      await context.sync();
    });

  it.each([
    ["1.13", 2],
    ["1.17", 3],
  ])("are told in an Excel of ExcelApi %s: %d times of an added, a renamed and a deleted one", async (set, times) => {
    open().host.requirementSet = set;
    let heard = 0;
    const stop = await excelWorkbook().onSheets(() => {
      heard += 1;
    });
    await change((sheets) => void sheets.add("Nueva"));
    await change((sheets) => {
      sheets.getItem("Nueva").name = "Otra";
    });
    await change((sheets) => sheets.getItem("Otra").delete());
    await pass();
    expect(heard).toBe(times);
    stop();
    await pass();
    await change((sheets) => void sheets.add("Última"));
    await pass();
    expect(heard).toBe(times);
  });

  it("are followed by the way to a cell: a renamed one is found, and another of the same name after the first is gone", async () => {
    const workbook = excelWorkbook();
    await workbook.apply([{ op: "addSheet", sheet: "Metas" }]);
    await workbook.read();
    await change((sheets) => {
      sheets.getItem("Metas").name = "Metas 2026";
    });
    await workbook.goTo("Metas", "C4");
    expect(await workbook.readPlace()).toEqual({ sheet: "Metas 2026", area: "C4" });
    await change((sheets) => {
      sheets.getItem("Metas 2026").delete();
      sheets.add("Metas");
    });
    await workbook.goTo("Metas", "B2");
    expect(await workbook.readPlace()).toEqual({ sheet: "Metas", area: "B2" });
  });
});
