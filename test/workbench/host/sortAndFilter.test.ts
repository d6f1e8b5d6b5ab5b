import { addSheet, askExcel, tryExcel, valuesOf } from "../../support/askExcel";
import { withSharedHost } from "../../support/withHost";

withSharedHost();

const rows = [
  ["Gasto", "Valor", "Doble"],
  ["Luz", 300, ""],
  ["agua", 100, ""],
  ["Café", 200, ""],
  ["Pan", 50, ""],
];

/** A sheet with a table of its own. */
async function addTable(sheet: string): Promise<void> {
  await addSheet(sheet, rows);
  await tryExcel((workbook) => {
    const table = workbook.worksheets.getItem(sheet).tables.add("A1:C5", true);
    table.name = `t${sheet}`;
    table.columns.getItem("Doble").getDataBodyRange().formulas = [["=B2*2"], ["=B3*2"], ["=B4*2"], ["=B5*2"]];
  });
}

const table = (workbook: Excel.Workbook, sheet: string) => workbook.tables.getItem(`t${sheet}`);

function shownIn(sheet: string): Promise<readonly unknown[]> {
  return askExcel((workbook) => {
    const view = table(workbook, sheet).getDataBodyRange().getVisibleView().load("values,rowCount");
    return () => view.values.map(([first]) => first as unknown);
  });
}

describe("a sorted table", () => {
  it("moves whole rows with their looks, and formulas go on speaking of their row", async () => {
    await addTable("Orden");
    await tryExcel((workbook) => {
      workbook.worksheets.getItem("Orden").getRange("A3").format.fill.color = "#FFFF00";
      table(workbook, "Orden").sort.apply([{ key: 1, ascending: true }]);
    });
    expect(await valuesOf("Orden", "A2:C5")).toEqual([
      ["Pan", 50, 100],
      ["agua", 100, 200],
      ["Café", 200, 400],
      ["Luz", 300, 600],
    ]);
    await tryExcel((workbook) => table(workbook, "Orden").sort.apply([{ key: 0, ascending: false }]));
    expect((await valuesOf("Orden", "A2:A5")).flat()).toEqual(["Pan", "Luz", "Café", "agua"]);
    const fill = await askExcel((workbook) => {
      const cell = workbook.worksheets.getItem("Orden").getRange("A5").format.fill.load("color");
      return () => cell.color;
    });
    expect(fill).toBe("#FFFF00");
  });
});

describe("sorted cells", () => {
  it("stand in Excel's order: numbers, texts, booleans, errors, and empty ones last whatever the direction", async () => {
    await addSheet("Mezcla", [["b"], [true], [2], [null], ["A"], [10], ["#N/A"]]);
    const sort = (ascending: boolean) =>
      tryExcel((workbook) => {
        workbook.worksheets
          .getItem("Mezcla")
          .getRange("A1:A7")
          .sort.apply([{ key: 0, ascending }]);
      });
    await sort(true);
    expect((await valuesOf("Mezcla", "A1:A7")).flat()).toEqual([2, 10, "A", "b", true, "#N/A", ""]);
    await sort(false);
    expect((await valuesOf("Mezcla", "A1:A7")).flat()).toEqual(["#N/A", true, "b", "A", 10, 2, ""]);
  });

  it("may be columns, ordered by one of their rows", async () => {
    await addSheet("Columnas", [
      ["x", 3, 1, 2],
      ["y", "c", "a", "b"],
    ]);
    await tryExcel((workbook) => {
      workbook.worksheets
        .getItem("Columnas")
        .getRange("A1:D2")
        .sort.apply([{ key: 0 }], false, true, "Columns");
    });
    expect(await valuesOf("Columnas", "A1:D2")).toEqual([
      ["x", 1, 2, 3],
      ["y", "a", "b", "c"],
    ]);
  });
});

describe("a filtered table", () => {
  beforeAll(() => addTable("Filtro"));
  afterEach(() => tryExcel((workbook) => table(workbook, "Filtro").clearFilters()));

  it.each<[string, (filter: Excel.Filter) => void, readonly string[]]>([
    ["values that are listed", (filter) => filter.applyValuesFilter(["100", "50"]), ["agua", "Pan"]],
    ["a comparison", (filter) => filter.applyCustomFilter(">=200"), ["Luz", "Café"]],
    ["two comparisons", (filter) => filter.applyCustomFilter("<60", ">250", "Or"), ["Luz", "Pan"]],
    ["the highest", (filter) => filter.applyTopItemsFilter(2), ["Luz", "Café"]],
    ["the lowest quarter", (filter) => filter.applyBottomPercentFilter(25), ["Pan"]],
    ["what is below the average", (filter) => filter.applyDynamicFilter("BelowAverage"), ["agua", "Pan"]],
  ])("shows only the rows of %s", async (_, apply, expected) => {
    await tryExcel((workbook) => apply(table(workbook, "Filtro").columns.getItem("Valor").filter));
    expect(await shownIn("Filtro")).toEqual(expected);
  });

  it("combines columns, and shows all rows again when the filters are cleared", async () => {
    await tryExcel((workbook) => {
      const { columns } = table(workbook, "Filtro");
      columns.getItem("Valor").filter.applyCustomFilter(">=100");
      columns.getItem("Gasto").filter.applyCustomFilter("=*a*");
    });
    expect(await shownIn("Filtro")).toEqual(["agua", "Café"]);
    await tryExcel((workbook) => table(workbook, "Filtro").clearFilters());
    expect(await shownIn("Filtro")).toHaveLength(4);
  });

  it("names what it does not know", async () => {
    const refused = await tryExcel((workbook) =>
      table(workbook, "Filtro").columns.getItem("Valor").filter.applyDynamicFilter("LastMonth"),
    );
    expect(refused).toBe("ApiNotFound");
  });
});

describe("groups of rows", () => {
  it("fold away up to a level and come back", async () => {
    await addSheet("Grupos", [["a"], ["b"], ["c"], ["d"]]);
    const hidden = (levels: number) =>
      askExcel((workbook) => {
        const sheet = workbook.worksheets.getItem("Grupos");
        sheet.showOutlineLevels(levels, 0);
        const lines = ["A1", "A2", "A3", "A4"].map((cell) => sheet.getRange(cell).load("rowHidden"));
        return () => lines.map((line) => line.rowHidden);
      });
    await tryExcel((workbook) => {
      const sheet = workbook.worksheets.getItem("Grupos");
      sheet.getRange("2:4").group("ByRows");
      sheet.getRange("3:3").group("ByRows");
    });
    expect(await hidden(1)).toEqual([false, true, true, true]);
    expect(await hidden(2)).toEqual([false, false, true, false]);
    expect(await hidden(3)).toEqual([false, false, false, false]);
    const again = await tryExcel((workbook) => {
      for (let level = 0; level < 3; level += 1)
        workbook.worksheets.getItem("Grupos").getRange("1:9").ungroup("ByRows");
    });
    expect(again).toBe("InvalidOperation");
  });
});
