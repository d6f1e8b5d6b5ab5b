import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { pointsOf } from "../../src/excel/ops/styles";
import { tryExcel } from "../support/askExcel";
import { withHost } from "../support/withHost";
import { samplePlan } from "./samplePlan";

withHost();

/** What the workbook answers, by plain Office.js; all is loaded before it is read. */
async function ask<T>(load: (workbook: Excel.Workbook) => () => T): Promise<T> {
  return Excel.run(async (context) => {
    const read = load(context.workbook);
    await context.sync();
    return read();
  });
}

beforeEach(() => excelWorkbook().apply(samplePlan));

describe("looks written through Office.js", () => {
  it("gives a heading white bold text on the accent, wrapped, with lines", async () => {
    const look = await ask((workbook) => {
      const { format } = workbook.worksheets.getItem("Presupuesto").getRange("A8");
      const edge = format.borders.getItem("EdgeBottom");
      format.load("wrapText,verticalAlignment");
      format.fill.load("color");
      format.font.load("color,bold,size,name");
      edge.load("style");
      return () => [format.fill.color, format.font.color, format.font.bold, format.wrapText, edge.style];
    });
    expect(look).toEqual(["#0B5C7A", "#FFFFFF", true, true, "Continuous"]);
  });

  it.each([
    ["D20", ["EdgeTop", "EdgeRight"], ["InsideHorizontal", "InsideVertical"]],
    ["D20:F20", ["EdgeTop", "InsideVertical"], ["InsideHorizontal"]],
    ["D20:D22", ["EdgeTop", "InsideHorizontal"], ["InsideVertical"]],
    ["D20:F22", ["EdgeTop", "InsideHorizontal", "InsideVertical"], []],
  ])(
    "draws the lines that %s has; Excel refuses those between rows or columns of which there is one",
    async (area, drawn, refused) => {
      await excelWorkbook().apply([{ op: "setStyle", sheet: "Presupuesto", area, style: "data" }]);
      const edges = [...drawn, ...refused] as Excel.BorderIndex[];
      const styles = await ask((workbook) => {
        const { borders } = workbook.worksheets.getItem("Presupuesto").getRange(area).format;
        const loaded = edges.map((edge) => borders.getItem(edge).load("style"));
        return () => loaded.map(({ style }) => style as string);
      });
      expect(styles).toEqual([...drawn.map(() => "Continuous"), ...refused.map(() => "None")]);
      const answers = await Promise.all(
        edges.map((edge) =>
          tryExcel((workbook) => {
            workbook.worksheets.getItem("Presupuesto").getRange(area).format.borders.getItem(edge).color = "#FF0000";
          }),
        ),
      );
      expect(answers).toEqual([...drawn.map(() => "done"), ...refused.map(() => "InvalidArgument")]);
    },
  );

  it("sets widths in characters and heights in points", async () => {
    const sizes = await ask((workbook) => {
      const sheet = workbook.worksheets.getItem("Presupuesto");
      const column = sheet.getRange("B1").format.load("columnWidth");
      const row = sheet.getRange("A8").format.load("rowHeight");
      return () => [column.columnWidth, row.rowHeight];
    });
    expect(sizes).toEqual([pointsOf(60), 36]);
  });

  it("hides a column of no width", async () => {
    const hidden = await ask((workbook) => {
      const columns = ["A:A", "I:I", "H:I"].map((area) =>
        workbook.worksheets.getItem("Presupuesto").getRange(area).load("columnHidden"),
      );
      return () => columns.map(({ columnHidden }) => columnHidden);
    });
    expect(hidden).toEqual([false, true, null]);
  });

  it("begins pages in the rows that it names, and in no other once more is asked", async () => {
    const rows = () =>
      ask((workbook) => {
        const breaks = workbook.worksheets.getItem("Presupuesto").horizontalPageBreaks;
        breaks.load("items/rowIndex");
        const count = breaks.getCount();
        return () => [count.value, ...breaks.items.map(({ rowIndex }) => rowIndex + 1)];
      });
    expect(await rows()).toEqual([1, 11]);
    await excelWorkbook().apply(samplePlan.filter((op) => op.op === "setPage"));
    expect(await rows()).toEqual([1, 11]);
  });

  it("freezes the header, hides grid lines and colours the tab", async () => {
    const view = await ask((workbook) => {
      const sheet = workbook.worksheets.getItem("Presupuesto").load("showGridlines,tabColor");
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      return () => [sheet.showGridlines, sheet.tabColor, frozen.address];
    });
    expect(view).toEqual([false, "#0B5C7A", expect.stringMatching(/1:.*8$/)]);
  });

  it("prepares A4 landscape, one page wide, with the header row and the first column repeated", async () => {
    const page = await ask((workbook) => {
      const layout = workbook.worksheets.getItem("Presupuesto").pageLayout;
      const rows = layout.getPrintTitleRowsOrNullObject().load("address");
      const columns = layout.getPrintTitleColumnsOrNullObject().load("address");
      layout.load("orientation,paperSize,zoom");
      layout.headersFooters.defaultForAllPages.load("centerFooter");
      return () => ({
        orientation: layout.orientation,
        paper: layout.paperSize,
        wide: layout.zoom.horizontalFitToPages,
        footer: layout.headersFooters.defaultForAllPages.centerFooter,
        rows: rows.address,
        columns: columns.address,
      });
    });
    expect(page).toMatchObject({ orientation: "Landscape", paper: "A4", wide: 1, footer: "&P de &N" });
    expect(page.rows).toContain("8:");
    expect(page.columns).toMatch(/A:A$/);
  });

  it("makes a native bar chart over the cells, with one series and its categories", async () => {
    const chart = await ask((workbook) => {
      const one = workbook.worksheets.getItem("Inicio").charts.getItem("graficoDinero").load("name,chartType");
      one.title.load("text");
      one.legend.load("visible");
      one.series.load("items/name");
      return () => [one.chartType, one.title.text, one.legend.visible, one.series.items.map((series) => series.name)];
    });
    expect(chart).toEqual(["BarClustered", "Dinero por renglón", false, ["Valor"]]);
  });

  it("replaces a chart of the same name instead of adding a second one", async () => {
    await excelWorkbook().apply(samplePlan.filter((op) => op.op === "addChart"));
    const names = await ask((workbook) => {
      const charts = workbook.worksheets.getItem("Inicio").charts.load("items/name");
      return () => charts.items.map((chart) => chart.name);
    });
    expect(names).toEqual(["graficoDinero"]);
  });

  it("takes the charts of a sheet away when it is emptied", async () => {
    await excelWorkbook().apply([{ op: "clearSheet", sheet: "Inicio" }]);
    const count = await ask((workbook) => {
      const charts = workbook.worksheets.getItem("Inicio").charts.load("items/name");
      return () => charts.items.length;
    });
    expect(count).toBe(0);
  });

  it("links a cell to another sheet", async () => {
    const link = await ask((workbook) => {
      const cell = workbook.worksheets.getItem("Inicio").getRange("B2").load("hyperlink,values");
      return () => [cell.hyperlink.documentReference, cell.values[0]?.[0]];
    });
    expect(link).toEqual(["'Presupuesto'!A1", "Presupuesto"]);
  });

  it("adds the conditional formats once, however often it runs", async () => {
    await excelWorkbook().apply(samplePlan.filter((op) => op.op === "setConditionalFormats"));
    const formulas = await ask((workbook) => {
      const cells = workbook.worksheets.getItem("Presupuesto").getRange("E9:E12");
      const formats = cells.conditionalFormats.load("items/type,items/custom/rule/formula");
      return () => formats.items.map((format) => format.custom.rule.formula);
    });
    expect(formulas).toEqual(["=ISTEXT($E9)"]);
  });

  it("shows the sheet and the cell that the plan ends on", async () => {
    const selection = await excelWorkbook().readSelection();
    expect(selection).toMatchObject({ sheet: "Inicio", area: "B2", values: [["Presupuesto"]] });
  });
});
