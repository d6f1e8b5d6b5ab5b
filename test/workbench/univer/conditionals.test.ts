import { ConditionalFormattingViewModel } from "@univerjs/sheets-conditional-formatting";
import { check } from "../../../src/actions/check";
import { structure } from "../../../src/actions/structure";
import { conditionalLooks } from "../../../src/domain/workbook/roleLooks";
import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import { startUniverBook } from "../../../src/workbench/univer/openUniverBook";
import { openHost } from "../../support/openHost";
import { sampleProject } from "../../support/sampleProject";
import { at } from "./withBook";

const { good, bad } = conditionalLooks;

/** The sample project in a workbook of Univer, after a check. */
async function openChecked() {
  const { parts, book } = startUniverBook();
  const { Excel, OfficeExtension, Office, close } = await openHost({}, book);
  Object.assign(globalThis, { Excel, OfficeExtension, Office });
  const port = excelWorkbook();
  await port.apply(structure.run(await port.read(), await sampleProject()).plan);
  await port.apply(check.run(await port.read(), { now: "2026-11-28T12:00" }).plan);
  await book.settle();
  const sheet = book.sheets().find(({ name }) => name === "Presupuesto")?.id ?? "";
  const fillOf = (row: number, column: number) => {
    const formats = parts.injector
      .get(ConditionalFormattingViewModel)
      .getCellCfs(parts.unitId, sheet, row - 1, column - 1);
    return (formats ?? []).flatMap(({ result }) => (result as { bg?: { rgb: string } }).bg?.rgb ?? []);
  };
  return { book, sheet, fillOf, close };
}

let opened: Awaited<ReturnType<typeof openChecked>>;
beforeAll(async () => {
  opened = await openChecked();
}, 60_000);
afterAll(() => opened.close());

describe("conditional formats of the embedded workbook", () => {
  it("follow their cell after the check made the table of findings longer: «Cuadra» is green", async () => {
    const { book, sheet, fillOf } = opened;
    expect([book.read(sheet, at("F6"))[0]?.[0]?.value, fillOf(6, 6)]).toEqual(["No cuadra", [`#${bad.fill}`]]);
    book.write(sheet, at("F11"), [[{ value: 34_500_000 }]]);
    await book.settle();
    expect([book.read(sheet, at("F6"))[0]?.[0]?.value, fillOf(6, 6)]).toEqual(["Cuadra", [`#${good.fill}`]]);
  });
});
