import type { PageSetup } from "../../../src/domain/workbook/WritePlan";
import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import { snapshotBook } from "../../../src/workbench/page/files/snapshotBook";
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

describe("what the embedded workbook saves", () => {
  it.each([
    ["titles, area and a footer of three parts", wide],
    ["a footer in the middle", tall],
  ])("keeps the print setup that was written: %s", async (_, page) => {
    const workbook = excelWorkbook();
    await workbook.apply([
      { op: "addSheet", sheet: "Riesgos" },
      { op: "setPage", sheet: "Riesgos", page },
    ]);
    const { sheets } = await snapshotBook(open().excel.host);
    expect(sheets.find(({ name }) => name === "Riesgos")?.look.page).toEqual(page);
  });
});
