import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { withHost } from "../support/withHost";

const open = withHost();

describe("a workbook that is read from Excel", () => {
  it("tells who saved it last once it was saved, and no day, which Excel does not tell", async () => {
    expect((await excelWorkbook().read()).saved).toBeUndefined();
    open().excel.host.state.documentProperties.set("LastAuthor", "Planeación AMB");
    expect((await excelWorkbook().read()).saved).toEqual({ by: "Planeación AMB", on: "" });
  });
});
