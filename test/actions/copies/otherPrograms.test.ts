import ExcelJS from "exceljs";
import SheetJS from "xlsx";
import { receiveReturns } from "../../../src/actions/receiveReturns";
import type { Receipt } from "../../../src/domain/copies/Receipt";
import { applyPlan } from "../../../src/domain/workbook/applyPlan";
import type { Snapshot } from "../../../src/domain/workbook/Snapshot";
import { decodeBook } from "../../../src/layouts/decodeBook";
import { readXlsx } from "../../../src/xlsx/readXlsx";
import { writeLocked } from "../../../src/xlsx/writeXlsx";
import { tableIn } from "../../support/bookTools";
import { fillRow, received, sendCopies, sharedProject } from "../../support/copies";
import { hasLibreOffice, throughOds } from "../../support/libreOffice";

interface Sent {
  readonly book: Snapshot;
  readonly copy: Snapshot;
  readonly bytes: Uint8Array;
  /** Sheet row of the first report, and the columns of what is achieved and its evidence. */
  readonly row: number;
  readonly achieved: number;
  readonly evidence: number;
}

let sent: Sent;
beforeAll(async () => {
  const { book, copies } = sendCopies(await sharedProject(), ["Girón"]);
  const copy = copies[0]?.snapshot ?? book;
  const { area, columns } = tableIn(copy, "tSeguimiento");
  const { achieved = 0, evidence = 0 } = columns;
  sent = { book, copy, bytes: await writeLocked(copy, "2022-10-03"), row: area.row + 1, achieved, evidence };
});

async function receive(bytes: Uint8Array): Promise<{ receipt: Receipt; first: object | undefined }> {
  const reading = await readXlsx(bytes);
  if (!reading.ok) throw new Error(`${reading.code} ${reading.found}`);
  const { plan, receipts } = receiveReturns.run(sent.book, {
    files: [received("vuelta.xlsx", reading.snapshot)],
    today: "2022-10-18",
  });
  const { followUp } = decodeBook(applyPlan(sent.book, plan)).project;
  const [receipt] = receipts;
  if (receipt === undefined) throw new Error("no receipt");
  return { receipt, first: followUp.find(({ municipality }) => municipality === "Girón") };
}

/** What every program brings: the two cells that a person filled, and nothing that nobody touched. */
function expectFilled({ receipt, first }: Awaited<ReturnType<typeof receive>>): void {
  expect(first).toMatchObject({ achieved: 9, evidence: "Acta 9" });
  expect(receipt.comparison?.changes.map((one) => (one.kind === "field" ? one.field : one.kind))).toEqual([
    "achieved",
    "evidence",
  ]);
  expect([receipt.comparison?.refused, receipt.altered, receipt.returned.missing]).toEqual([[], [], []]);
}

describe("a copy that another program filled and saved", () => {
  it("comes back from ExcelJS", async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Buffer.from(sent.bytes) as never);
    const row = workbook.getWorksheet("Seguimiento")?.getRow(sent.row);
    if (row === undefined) throw new Error("no sheet");
    row.getCell(sent.achieved).value = 9;
    row.getCell(sent.evidence).value = "Acta 9";
    expectFilled(await receive(new Uint8Array(await workbook.xlsx.writeBuffer())));
  });

  it("comes back from SheetJS, which drops tables, looks and protection", async () => {
    const workbook = SheetJS.read(sent.bytes, { type: "array", bookFiles: false });
    const sheet = workbook.Sheets.Seguimiento ?? {};
    const at = (column: number) => SheetJS.utils.encode_cell({ r: sent.row - 1, c: column - 1 });
    sheet[at(sent.achieved)] = { t: "n", v: 9 };
    sheet[at(sent.evidence)] = { t: "s", v: "Acta 9" };
    const bytes: ArrayBuffer = SheetJS.write(workbook, { type: "array", bookType: "xlsx" });
    expectFilled(await receive(new Uint8Array(bytes)));
  });

  (hasLibreOffice() ? it : it.skip)("comes back from LibreOffice, saved as .ods and as .xlsx again", async () => {
    const filled = fillRow(sent.copy, "tSeguimiento", 0, { achieved: 9, evidence: "Acta 9" });
    expectFilled(await receive(await throughOds(await writeLocked(filled, "2022-10-03"))));
  });
});
