import { HostError, type HostErrorCode } from "../../src/actions/WorkbookPort";
import type { WritePlan } from "../../src/domain/workbook/WritePlan";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { hostWords as english } from "../../src/i18n/en/host";
import { hostWords } from "../../src/i18n/es/host";
import { askExcel } from "../support/askExcel";
import { withHost } from "../support/withHost";
import { samplePlan } from "./samplePlan";

const open = withHost();

async function codeOf(work: Promise<unknown>): Promise<HostErrorCode | "none"> {
  try {
    await work;
    return "none";
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
}

async function protect(sheet: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).protection.protect();
    await context.sync();
  });
}

const correction: WritePlan = [
  { op: "setProperty", key: "gm.marca", value: "x" },
  { op: "setValues", sheet: "Presupuesto", area: "E11", values: [[34_500_000]] },
];

describe("a host that refuses", () => {
  it("says «protected» for a protected sheet, and the plan changes nothing, not even what comes before", async () => {
    const workbook = excelWorkbook();
    await workbook.apply(samplePlan);
    await protect("Presupuesto");
    const before = await workbook.read();
    expect(before.sheets.find((sheet) => sheet.name === "Presupuesto")?.protected).toBe(true);
    expect(await codeOf(workbook.apply(correction))).toBe("protected");
    expect(await workbook.read()).toEqual(before);
  });

  it("says «protected» too when the sheet was protected after the last reading; its cells keep their values", async () => {
    const workbook = excelWorkbook();
    await workbook.apply(samplePlan);
    await workbook.read();
    await protect("Presupuesto");
    expect(await codeOf(workbook.apply(correction))).toBe("protected");
    const sheet = (await workbook.read()).sheets.find(({ name }) => name === "Presupuesto");
    expect(sheet?.cells?.values.flat()).toContain(434_500_000);
  });

  it("goes to a cell of a protected sheet all the same", async () => {
    const workbook = excelWorkbook();
    await workbook.apply(samplePlan);
    await protect("Presupuesto");
    await workbook.read();
    await workbook.apply([{ op: "activate", sheet: "Presupuesto", cell: "E11" }]);
    const selected = await askExcel((book) => {
      const range = book.getSelectedRange().load("address");
      return () => range.address;
    });
    expect(selected).toBe("Presupuesto!E11");
  });

  it("says «cell-edit» while a person types in a cell, and nothing is written", async () => {
    const workbook = excelWorkbook();
    open().host.cellEditing = true;
    expect(await codeOf(workbook.read())).toBe("cell-edit");
    expect(await codeOf(workbook.apply(samplePlan))).toBe("cell-edit");
    open().host.cellEditing = false;
    expect((await workbook.read()).sheets).toHaveLength(1);
  });

  it("says «read-only» when the workbook was opened for reading", async () => {
    open().host.readOnly = true;
    expect(await codeOf(excelWorkbook().apply(samplePlan))).toBe("read-only");
  });

  it.each<[string, WritePlan]>([
    ["sheet", [{ op: "setValues", sheet: "No hay", area: "A1", values: [[1]] }]],
    ["table", [{ op: "resizeTable", sheet: "Presupuesto", table: "tNoHay", area: "A8:F13" }]],
    ["column", [{ op: "removeTableColumn", sheet: "Presupuesto", table: "tPresupuesto", header: "No hay" }]],
  ])("says «missing» for a %s that is not there", async (_, plan) => {
    const workbook = excelWorkbook();
    await workbook.apply(samplePlan);
    expect(await codeOf(workbook.apply(plan))).toBe("missing");
  });

  it("says «missing» when asked to go to a sheet that is not there", async () => {
    expect(await codeOf(excelWorkbook().goTo("No hay", "A1"))).toBe("missing");
  });

  it("says «unknown» with Excel's code and statement for anything else", async () => {
    const plan: WritePlan = [{ op: "addSheet", sheet: "a/b" }];
    const error = await excelWorkbook()
      .apply(plan)
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(HostError);
    expect(error).toMatchObject({ code: "unknown", hostCode: "InvalidArgument" });
    expect((error as HostError).statement).toContain("add");
  });

  it("leaves a bug of ours as it is, so that it is found", async () => {
    const plan = [{ op: "setValues", sheet: "x", area: "A1", values: null }] as unknown as WritePlan;
    await expect(excelWorkbook().apply(plan)).rejects.toBeInstanceOf(TypeError);
  });

  it("has Spanish and English words for each of its codes", () => {
    for (const words of [hostWords, english])
      for (const { happened, todo } of Object.values(words))
        expect([happened, todo].every((text) => text.endsWith("."))).toBe(true);
    expect(Object.keys(hostWords)).toHaveLength(8);
  });
});

describe("an Excel of the least requirement set", () => {
  it("does all that plans ask for with ExcelApi 1.13", async () => {
    open().host.requirementSet = "1.13";
    const workbook = excelWorkbook();
    await workbook.apply(samplePlan);
    expect((await workbook.read()).sheets.map((sheet) => sheet.name)).toContain("Presupuesto");
  });
});

describe("an Excel without a printer", () => {
  it("takes everything of a plan but paper and fit to a page, and says on which sheets", async () => {
    open().host.printer = false;
    const workbook = excelWorkbook();
    const refused: (readonly string[])[] = [];
    const page = { orientation: "landscape", fitWide: 1, fitTall: 0, titleRows: "$8:$8" } as const;
    const plan: WritePlan = [
      { op: "setPage", sheet: "Hoja1", page },
      { op: "setValues", sheet: "Hoja1", area: "A1", values: [["Objeto"]] },
      ...samplePlan,
      { op: "setPage", sheet: "Inicio", page },
    ];
    const known = (await workbook.read()).sheets.length;
    await workbook.apply(plan, { onPageRefused: (sheets) => refused.push(sheets) });
    const book = await workbook.read();
    expect([known, book.sheets[0]?.cells?.values, book.properties["gm.template"]]).toEqual([1, [["Objeto"]], "1.0"]);
    expect(refused.map((sheets) => [...new Set(sheets)].sort())).toEqual([
      [...new Set(plan.flatMap((op) => (op.op === "setPage" ? [op.sheet] : [])))].sort(),
    ]);
    const layout = await askExcel((workbook) => {
      const { pageLayout } = workbook.worksheets.getItem("Hoja1");
      pageLayout.load("orientation,paperSize");
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
      return () => [pageLayout.orientation, pageLayout.paperSize, titles.address] as unknown[];
    });
    expect(layout).toEqual(["Landscape", null, "Hoja1!8:8"]);
  });

  it("says nothing of pages where a printer is there", async () => {
    const refused: (readonly string[])[] = [];
    await excelWorkbook().apply(samplePlan, { onPageRefused: (sheets) => refused.push(sheets) });
    expect(refused).toEqual([]);
  });
});
