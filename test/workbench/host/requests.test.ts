import { connect } from "../../../src/workbench/host/client/connect";
import { addSheet, tryExcel, valuesOf } from "../../support/askExcel";
import { openHost } from "../../support/openHost";
import { withHost } from "../../support/withHost";

const open = withHost();

const write = (workbook: Excel.Workbook) => {
  workbook.worksheets.getItem("Hoja1").getRange("A1").values = [["x"]];
};

describe("the size of a request", () => {
  it("is refused above 5 MB, and nothing of it happens", async () => {
    const code = await tryExcel((workbook) => {
      write(workbook);
      const values = Array.from({ length: 1_400 }, () => ["y".repeat(4_000)]);
      workbook.worksheets.getItem("Hoja1").getRange("B1:B1400").values = values;
    });
    expect([code, await valuesOf("Hoja1", "A1")]).toEqual(["RequestPayloadSizeLimitExceeded", [[""]]]);
  });

  it("is refused above 5 MB of answer", async () => {
    const half = Array.from({ length: 700 }, () => ["y".repeat(4_000)]);
    await addSheet("Largo", half);
    await tryExcel((workbook) => {
      workbook.worksheets.getItem("Largo").getRange("B1:B700").values = half;
    });
    const load = (workbook: Excel.Workbook) =>
      void workbook.worksheets.getItem("Largo").getRange("A1:B700").load("values");
    expect(await tryExcel(load)).toBe("ResponsePayloadSizeLimitExceeded");
  });
});

describe("the counters", () => {
  it("count round trips without the clean-up of Excel.run, and bytes both ways", async () => {
    open().host.reset();
    await valuesOf("Hoja1", "A1:B2");
    const { syncs, requestBytes, responseBytes } = open().host.counters;
    expect(syncs).toBe(1);
    expect(requestBytes).toBeGreaterThan(200);
    expect(responseBytes).toBeGreaterThan(100);
    open().host.reset();
    expect(open().host.counters).toEqual({ syncs: 0, requestBytes: 0, responseBytes: 0, requests: [] });
  });

  it("count a request that reads nothing too", async () => {
    open().host.reset();
    await tryExcel((workbook) => void workbook.worksheets.getItem("Hoja1"));
    expect(open().host.counters.syncs).toBe(1);
  });

  it("free what the run held", async () => {
    await valuesOf("Hoja1", "A1");
    await valuesOf("Hoja1", "A2");
    expect(open().excel.host.state.references.size).toBe(0);
  });
});

describe("while a person types in a cell", () => {
  it("every request is refused, and nothing of it happens", async () => {
    open().host.cellEditing = true;
    expect(await tryExcel(write)).toBe("InvalidOperationInCellEditMode");
    open().host.cellEditing = false;
    expect(await valuesOf("Hoja1", "A1")).toEqual([[""]]);
  });

  it("a run with delayForCellEdit waits, where Excel can wait", async () => {
    Object.assign(open().host, { cellEditing: true, delayForCellEdit: true });
    const done: string[] = [];
    const work = Excel.run({ delayForCellEdit: true }, async (context) => {
      write(context.workbook);
      await context.sync();
      done.push("written");
    });
    await new Promise((resolve) => setTimeout(resolve, 60));
    done.push("typed");
    open().host.cellEditing = false;
    await work;
    expect(done).toEqual(["typed", "written"]);
  });
});

describe("a workbook that is open for reading only", () => {
  it("is read, and every change is AccessDenied", async () => {
    open().host.readOnly = true;
    expect(await valuesOf("Hoja1", "A1")).toEqual([[""]]);
    expect(await tryExcel(write)).toBe("AccessDenied");
    expect(await tryExcel((workbook) => void workbook.worksheets.add("x"))).toBe("AccessDenied");
    expect(await tryExcel((workbook) => workbook.worksheets.getItem("Hoja1").getRange("A1").clear())).toBe(
      "AccessDenied",
    );
    expect(await tryExcel((workbook) => workbook.worksheets.getItem("Hoja1").activate())).toBe("done");
    expect(String(Office.context.document.mode)).toBe("readOnly");
  });
});

describe("the requirement set", () => {
  it("turns members of later sets off and says which one", async () => {
    await addSheet("P", [["A"], [1]]);
    const resize = (workbook: Excel.Workbook) =>
      workbook.worksheets.getItem("P").tables.add("A1:A2", true).resize("A1:A5");
    open().host.requirementSet = "1.12";
    expect(await tryExcel(resize)).toBe("ApiNotFound");
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.13")).toBe(false);
    open().host.requirementSet = "1.13";
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.13")).toBe(true);
  });
});

describe("bytes that are counted", () => {
  it("are those of UTF-8, of accents, signs and pictures too", async () => {
    const opened = await openHost();
    const sent: string[] = [];
    const answers: string[] = [];
    connect(opened.OfficeExtension, async (body, flags) => {
      sent.push(JSON.stringify(body));
      const message = await opened.excel.execute(body, flags);
      answers.push(JSON.stringify(message));
      return message;
    });
    opened.host.reset();
    await opened.Excel.run(async ({ workbook }) => {
      const cell = workbook.worksheets.getItem("Hoja1").getRange("A1");
      cell.values = [["año · €5 · 漢字 · 😀"]];
      cell.load("values");
      await workbook.context.sync();
    });
    const { requestBytes, responseBytes } = opened.host.counters;
    expect({ requestBytes, responseBytes }).toEqual({
      requestBytes: Buffer.byteLength(sent[0] ?? ""),
      responseBytes: Buffer.byteLength(answers[0] ?? ""),
    });
    await opened.close();
  });
});
