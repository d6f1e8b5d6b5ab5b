import { addSheet, askExcel, tryExcel } from "../../support/askExcel";
import { withSharedHost } from "../../support/withHost";

withSharedHost();

const quarters = [
  ["Producto", "T1", "T2", "T3", "T4"],
  ["Marcos", 50, 70, 65, 43],
  ["Frenos", 40, 32, 27, 65],
];
const chart = (workbook: Excel.Workbook, sheet: string) => workbook.worksheets.getItem(sheet).charts.getItemAt(0);

interface Read {
  readonly name: string;
  readonly values: readonly unknown[];
  readonly categories: readonly unknown[];
}

function seriesIn(sheet: string): Promise<readonly Read[]> {
  return Excel.run(async (context) => {
    const { series } = chart(context.workbook, sheet);
    series.load("items/name");
    await context.sync();
    const parts = series.items.map((one) => [one.getDimensionValues("Values"), one.getDimensionValues("Categories")]);
    await context.sync();
    return series.items.map(({ name }, index) => ({
      name,
      values: parts[index]?.[0]?.value ?? [],
      categories: parts[index]?.[1]?.value ?? [],
    }));
  });
}

describe("a new chart", () => {
  it("takes the names of its series and their categories out of the cells, by rows where there are more columns", async () => {
    await addSheet("Filas", quarters);
    await tryExcel((workbook) => {
      const sheet = workbook.worksheets.getItem("Filas");
      sheet.charts.add("ColumnClustered", sheet.getRange("A1:E3"), "Auto");
    });
    expect(await seriesIn("Filas")).toEqual([
      { name: "Marcos", values: [50, 70, 65, 43], categories: ["T1", "T2", "T3", "T4"] },
      { name: "Frenos", values: [40, 32, 27, 65], categories: ["T1", "T2", "T3", "T4"] },
    ]);
  });

  it("follows a renamed title, and cells that move", async () => {
    await tryExcel((workbook) => {
      const sheet = workbook.worksheets.getItem("Filas");
      sheet.getRange("A2").values = [["Cuadros"]];
      sheet.getRange("1:1").insert("Down");
    });
    const [first] = await seriesIn("Filas");
    expect(first).toEqual({ name: "Cuadros", values: [50, 70, 65, 43], categories: ["T1", "T2", "T3", "T4"] });
  });

  it("has series by columns when one asks for them, and numbers alone give neither names nor categories", async () => {
    await addSheet("Columnas", [
      [1, 4],
      [2, 5],
      [3, 6],
    ]);
    await tryExcel((workbook) => {
      const sheet = workbook.worksheets.getItem("Columnas");
      sheet.charts.add("Line", sheet.getRange("A1:B3"), "Columns");
    });
    expect(await seriesIn("Columnas")).toEqual([
      { name: "Serie1", values: [1, 2, 3], categories: [] },
      { name: "Serie2", values: [4, 5, 6], categories: [] },
    ]);
  });
});

describe("the parts of a chart", () => {
  beforeAll(async () => {
    await addSheet("Partes", quarters);
    await tryExcel((workbook) => {
      const sheet = workbook.worksheets.getItem("Partes");
      sheet.charts.add("BarClustered", sheet.getRange("A1:E3"), "Rows");
    });
  });

  it("keep their fonts, fills, lines and axes apart from one another", async () => {
    const seen = await askExcel((workbook) => {
      const own = chart(workbook, "Partes");
      own.legend.format.font.set({ color: "red", size: 14 });
      own.axes.valueAxis.set({ displayUnit: "Thousands", scaleType: "Logarithmic" });
      own.axes.valueAxis.majorGridlines.format.line.color = "#585858";
      own.series.getItemAt(1).markerStyle = "Star";
      own.series.getItemAt(1).points.getItemAt(2).hasDataLabel = true;
      const legend = own.legend.format.font.load("color,size,bold");
      const title = own.title.format.font.load("color,size");
      const [values, categories] = [own.axes.valueAxis, own.axes.categoryAxis].map((axis) =>
        axis.load("displayUnit,scaleType"),
      );
      const [first, second] = [0, 1].map((index) => own.series.getItemAt(index).load("markerStyle"));
      const [second2, third] = [1, 2].map((index) =>
        own.series.getItemAt(1).points.getItemAt(index).load("hasDataLabel,value"),
      );
      return () => [
        [legend.color, legend.size, legend.bold],
        [title.color, title.size],
        [values?.displayUnit, values?.scaleType, categories?.displayUnit],
        [first?.markerStyle, second?.markerStyle],
        [second2?.hasDataLabel, third?.hasDataLabel, third?.value],
      ];
    });
    expect(seen).toEqual([
      ["#FF0000", 14, false],
      ["#595959", 10],
      ["Thousands", "Logarithmic", "None"],
      ["Automatic", "Star"],
      [false, true, 27],
    ]);
  });

  it("refuse words that Excel does not know, and points that are not there", async () => {
    expect(
      await tryExcel((workbook) => {
        chart(workbook, "Partes").legend.position = "Middle" as "Top";
      }),
    ).toBe("InvalidArgument");
    const missing = await tryExcel(
      (workbook) => void chart(workbook, "Partes").series.getItemAt(0).points.getItemAt(9).load("value"),
    );
    expect(missing).toBe("ItemNotFound");
  });

  it("stand over the cells that one names, in points, and move by points", async () => {
    const seen = await askExcel((workbook) => {
      const own = chart(workbook, "Partes");
      own.setPosition("B3", "D6");
      own.load("left,top,width,height");
      return () => [own.left, own.top, own.width, own.height];
    });
    expect(seen).toEqual([48, 30, 144, 60]);
  });
});

describe("series", () => {
  it("are added, ordered and deleted, with trendlines of their own", async () => {
    const seen = await askExcel((workbook) => {
      const { series } = chart(workbook, "Partes");
      const added = series.add("Meta");
      added.setValues(workbook.worksheets.getItem("Partes").getRange("B2:E2"));
      added.trendlines.add("MovingAverage");
      added.plotOrder = 0;
      series.getItemAt(1).delete();
      series.load("items/name");
      const line = series.getItemAt(0).trendlines.getItem(0).load("type,name");
      return () => [series.items.map(({ name }) => name), line.type, line.name];
    });
    expect(seen).toEqual([["Meta", "Frenos"], "MovingAverage", "MovingAverage (Meta)"]);
  });
});
