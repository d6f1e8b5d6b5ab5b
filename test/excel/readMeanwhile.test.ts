import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { connect } from "../../src/workbench/host/client/connect";
import { withHost } from "../support/withHost";

const host = withHost();

/** Deletes a sheet, as by hand, before each of these requests (from 1) of the reading is answered. */
function deleteBefore(requests: readonly number[], names: string[]): void {
  const { OfficeExtension, excel } = host();
  let count = 0;
  connect(OfficeExtension, (body, flags) => {
    count += 1;
    const name = requests.includes(count) ? names.shift() : undefined;
    const sheet = excel.host.book.sheets().find((one) => one.name === name);
    if (sheet !== undefined) excel.host.book.deleteSheet(sheet.id);
    return excel.execute(body, flags);
  });
}

async function addSheets(names: readonly string[]): Promise<void> {
  await Excel.run(async (context) => {
    for (const name of names) context.workbook.worksheets.add(name).getRange("A1").values = [[1]];
    await context.sync();
  });
}

const namesIn = async () => (await excelWorkbook().read()).sheets.map(({ name }) => name);

describe("a workbook that is read while a sheet goes", () => {
  it("is read once more, as it is then", async () => {
    await addSheets(["Uno", "Dos"]);
    const before = await namesIn();
    deleteBefore([2], ["Dos"]);
    expect(await namesIn()).toEqual(before.filter((name) => name !== "Dos"));
  });

  it("is not read on and on: where sheets go again and again, a person hears of it", async () => {
    await addSheets(["Uno", "Dos", "Tres"]);
    deleteBefore([2, 4], ["Dos", "Tres"]);
    await expect(namesIn()).rejects.toMatchObject({ code: "missing" });
  });
});
