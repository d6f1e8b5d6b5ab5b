import { openWorkbook } from "../../../src/excel/excelWorkbook";
import type { Book, CellClick } from "../../../src/workbench/host/Book";
import type { FileWish } from "../../../src/workbench/host/Host";
import { openUniverBook } from "../../../src/workbench/univer/openUniverBook";
import { askExcel, tryExcel } from "../../support/askExcel";
import { openHost } from "../../support/openHost";

interface Hands {
  click: (click: CellClick) => void;
  back: () => void;
}

/** A workbook with hands: what a person does at the grid, the test does. */
async function open() {
  const hands: Hands = { click: () => undefined, back: () => undefined };
  const plain = await openUniverBook();
  const book: Book = {
    ...plain,
    onClicked: (listener) => {
      hands.click = listener;
      return () => undefined;
    },
    onActivated: (listener) => {
      hands.back = listener;
      return () => undefined;
    },
  };
  const opened = await openHost({ requirementSet: "1.13" }, book);
  const { Excel, OfficeExtension, Office } = opened;
  Object.assign(globalThis, { Excel, OfficeExtension, Office });
  const wishes: FileWish[] = [];
  opened.excel.onFile((what) => wishes.push(what));
  return { ...opened, hands, wishes, sheet: plain.activeSheet() };
}

let opened: Awaited<ReturnType<typeof open>>;
beforeEach(async () => {
  opened = await open();
});
afterEach(() => opened.close());

const flags = () =>
  askExcel((workbook) => {
    workbook.load("isDirty,previouslySaved,readOnly");
    return () => [workbook.isDirty, workbook.previouslySaved, workbook.readOnly];
  });

describe("saving and closing a workbook", () => {
  it("a changed workbook is dirty until it is saved, and whoever shows it saves the file", async () => {
    expect(await flags()).toEqual([false, false, false]);
    await tryExcel((workbook) => {
      workbook.worksheets.getItem("Hoja1").getRange("A1").values = [[1]];
    });
    expect(await flags()).toEqual([true, false, false]);
    await tryExcel((workbook) => workbook.save("Prompt"));
    expect([await flags(), opened.wishes]).toEqual([[false, true, false], ["save"]]);
  });

  it("a word that is none is refused, and nothing is saved", async () => {
    expect(await tryExcel((workbook) => workbook.save("Always" as "Save"))).toBe("InvalidArgument");
    expect(await tryExcel((workbook) => workbook.close("Prompt" as "Save"))).toBe("InvalidArgument");
    expect(opened.wishes).toEqual([]);
  });

  it("a workbook that is open for reading only is not saved", async () => {
    opened.host.readOnly = true;
    expect(await tryExcel((workbook) => workbook.save())).toBe("AccessDenied");
    expect(opened.wishes).toEqual([]);
  });

  it.each([
    ["Save", ["save", "close"]],
    ["SkipSave", ["close"]],
  ] as const)("closing with «%s» asks for %j, and then nothing is answered any more", async (behavior, expected) => {
    await tryExcel((workbook) => {
      workbook.worksheets.getItem("Hoja1").getRange("A1").values = [[1]];
      workbook.close(behavior);
    });
    expect(opened.wishes).toEqual(expected);
    expect(await tryExcel((workbook) => workbook.save())).toBe("GeneralException");
  });
});

describe("events that only a person causes", () => {
  const click = (): void => opened.hands.click({ sheet: opened.sheet, row: 3, column: 2, offsetX: 4.5, offsetY: 6 });
  const heard = async (register: (workbook: Excel.Workbook, note: (event: object) => void) => void) => {
    const events: object[] = [];
    await Excel.run(async (context) => {
      register(context.workbook, (event) => void events.push(event));
      await context.sync();
    });
    return events;
  };
  const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

  it("a click tells its cell and the distance to its corner in points, of one sheet and of all", async () => {
    const events = await heard(({ worksheets }, note) => {
      worksheets.getItem("Hoja1").onSingleClicked.add(async (event) => note(event));
      worksheets.onSingleClicked.add(async (event) => note(event));
    });
    click();
    await settled();
    const event = {
      type: "WorksheetSingleClicked",
      address: "B3",
      offsetX: 4.5,
      offsetY: 6,
      worksheetId: opened.sheet,
    };
    expect(events).toEqual([event, event]);
  });

  it("a click on another sheet is none of this one's, and no handler hears one after it is removed", async () => {
    await tryExcel((workbook) => void workbook.worksheets.add("Otra"));
    const events: object[] = [];
    await Excel.run(async (context) => {
      const other = context.workbook.worksheets.getItem("Otra");
      const own = context.workbook.worksheets.getItem("Hoja1");
      other.onSingleClicked.add(async (event) => void events.push(event));
      const handler = own.onSingleClicked.add(async (event) => void events.push(event));
      await context.sync();
      handler.remove();
      await context.sync();
    });
    click();
    await settled();
    expect(events).toEqual([]);
  });

  it("coming back to the window activates the workbook", async () => {
    const events = await heard((workbook, note) => workbook.onActivated.add(async (event) => note(event)));
    opened.hands.back();
    await settled();
    expect(events).toEqual([{ type: "WorkbookActivated" }]);
  });

  it("another workbook is opened from its file, and nothing but a workbook is one", async () => {
    const bytes = new Uint8Array([
      0x50,
      0x4b,
      0x03,
      0x04,
      ...Array.from({ length: 70_000 }, (_, index) => index % 256),
    ]);
    await openWorkbook(bytes);
    const wish = opened.wishes.at(-1);
    const file = typeof wish === "object" ? wish.open : "";
    expect(new Uint8Array(Buffer.from(file, "base64"))).toEqual(bytes);
    await expect(openWorkbook(new Uint8Array([1, 2, 3, 4]))).rejects.toMatchObject({
      code: "unknown",
      hostCode: "InvalidArgument",
    });
    expect(opened.wishes.length).toBe(1);
  });
});
