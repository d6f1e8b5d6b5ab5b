import { structure } from "../../../src/actions/structure";
import type { ChartSpec, PageSetup } from "../../../src/domain/workbook/WritePlan";
import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import { snapshotBook } from "../../../src/workbench/page/files/snapshotBook";
import { writeXlsx } from "../../../src/xlsx/writeXlsx";
import { oneLineProject } from "../../support/arbitraryProject";
import { validateOoxml } from "../../support/validateOoxml";
import { withHost } from "../../support/withHost";

const open = withHost();

const wide: PageSetup = {
  orientation: "landscape",
  titleRows: "$4:$4",
  titleColumns: "$A:$A",
  area: "A1:Z90",
  fitWide: 2,
  fitTall: 0,
  footer: "&LGobernanza&CRiesgos&RPágina &P de &N",
};
const tall: PageSetup = { orientation: "portrait", fitWide: 1, fitTall: 1, footer: "&P de &N" };
const broken: PageSetup = { orientation: "portrait", area: "A:C", fitWide: 1, fitTall: 0, breaks: [4, 12] };

const chart: ChartSpec = {
  name: "graficoMunicipios",
  kind: "stackedBar",
  title: "Riesgos por municipio y zona",
  categories: "Riesgos!$A$2:$A$3",
  series: [
    { name: "Extremo", values: "Riesgos!$B$2:$B$3", color: "B5543C" },
    { name: "Alto", values: "Riesgos!$C$2:$C$3" },
  ],
  area: "E2:H12",
  valueFormat: "0",
};

describe("what the embedded workbook saves", () => {
  it("keeps a chart with the colours of its series", async () => {
    const workbook = excelWorkbook();
    const values = [
      ["Municipio", "Extremo", "Alto"],
      ["Girón", 2, 1],
      ["Piedecuesta", 0, 3],
    ];
    await workbook.apply([
      { op: "addSheet", sheet: "Riesgos" },
      { op: "setValues", sheet: "Riesgos", area: "A1:C3", values },
      { op: "addChart", sheet: "Riesgos", chart },
    ]);
    const { sheets } = await snapshotBook(open().excel.host);
    const plain = ({ categories, series, ...rest }: ChartSpec) => ({
      ...rest,
      categories: categories.replaceAll("$", ""),
      series: series.map((one) => ({ ...one, values: one.values.replaceAll("$", "") })),
    });
    expect(sheets.find(({ name }) => name === "Riesgos")?.look.charts.map(plain)).toEqual([plain(chart)]);
  });

  it.each([
    ["titles, area and a footer of three parts", wide],
    ["a footer in the middle", tall],
    ["whole columns and rows that begin a page", broken],
  ])("keeps the print setup that was written: %s", async (_, page) => {
    const workbook = excelWorkbook();
    await workbook.apply([
      { op: "addSheet", sheet: "Riesgos" },
      { op: "setPage", sheet: "Riesgos", page },
    ]);
    const { sheets } = await snapshotBook(open().excel.host);
    expect(sheets.find(({ name }) => name === "Riesgos")?.look.page).toEqual(page);
  });

  it("keeps a column hidden that a plan hid, and shows it again when a plan gives it a width", async () => {
    const workbook = excelWorkbook();
    const width = async () => (await snapshotBook(open().excel.host)).sheets.at(-1)?.look.widths[2];
    await workbook.apply([
      { op: "addSheet", sheet: "Riesgos" },
      { op: "setColumnWidth", sheet: "Riesgos", column: 2, characters: 0 },
    ]);
    expect(await width()).toBe(0);
    await workbook.apply([{ op: "setColumnWidth", sheet: "Riesgos", column: 2, characters: 20 }]);
    expect(await width()).toBe(20);
  });

  it("is a file whose formulas every program reads and calculates, with «this row» written out", async () => {
    const workbook = excelWorkbook();
    const before = await workbook.read();
    await workbook.apply(structure.run(before, { project: oneLineProject }).plan);
    const shown = await snapshotBook(open().excel.host);
    const formulas = shown.sheets.flatMap(({ cells }) => cells?.formulas.flat() ?? []);
    expect(formulas.filter((formula) => formula.includes("[@[Ene]:[Dic]]")).length).toBeGreaterThan(0);
    expect(await validateOoxml(await writeXlsx(shown))).toEqual([]);
  });
});
