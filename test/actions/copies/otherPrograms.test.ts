import { templateNames } from "../../../src/actions/newForm/formParts";
import { receiveReturns } from "../../../src/actions/receiveReturns";
import { placesOf } from "../../../src/domain/copies/Besides";
import type { Receipt } from "../../../src/domain/copies/Receipt";
import { applyPlan } from "../../../src/domain/workbook/applyPlan";
import type { Snapshot } from "../../../src/domain/workbook/Snapshot";
import { describeReceipt } from "../../../src/i18n/describeReceipt";
import { receiptTexts } from "../../../src/i18n/es/receipts";
import { decodeBook } from "../../../src/layouts/decodeBook";
import { readXlsx } from "../../../src/xlsx/readXlsx";
import { writeLocked } from "../../../src/xlsx/writeXlsx";
import { fillRow, received, sendCopies, sharedProject } from "../../support/copies";
import { editsOf, fillByExcelJS, fillBySheetJS, savedBy } from "../../support/fillCopies";
import { hasLibreOffice, throughOds } from "../../support/libreOffice";

interface Sent {
  readonly book: Snapshot;
  readonly copy: Snapshot;
  readonly bytes: Uint8Array;
}

let sent: Sent;
beforeAll(async () => {
  const { book, copies } = sendCopies(await sharedProject(), ["Girón"]);
  const copy = copies[0]?.snapshot ?? book;
  sent = { book, copy, bytes: await writeLocked(copy, "2022-10-03") };
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
  expect(placesOf(receipt.returned.besides)).toEqual([]);
}

describe("a copy that another program filled and saved", () => {
  const filled = { achieved: 9, evidence: "Acta 9" };

  it("comes back from ExcelJS", async () => {
    expectFilled(await receive(await fillByExcelJS(sent.bytes, editsOf(sent.copy, "tSeguimiento", 0, filled))));
  });

  it("comes back from SheetJS, which drops tables, looks and protection", async () => {
    expectFilled(await receive(fillBySheetJS(sent.bytes, editsOf(sent.copy, "tSeguimiento", 0, filled))));
  });

  it("tells who saved it and when, as the file says: in the receipt and on «Envíos»", async () => {
    const book = fillRow(sent.copy, "tSeguimiento", 0, filled);
    const reading = await readXlsx(await savedBy(await writeLocked(book, "2022-10-03"), "Planeación de Girón"));
    if (!reading.ok) throw new Error(reading.code);
    const { plan, receipts } = receiveReturns.run(sent.book, {
      files: [received("vuelta.xlsx", reading.snapshot)],
      today: "2022-10-18",
    });
    expect(receipts[0]?.returned.saved).toEqual({ by: "Planeación de Girón", on: "2022-10-03" });
    const [receipt] = receipts;
    const told = receipt && describeReceipt(receipt, { taken: 2, open: [] }, templateNames, receiptTexts);
    expect(told).toContain("La guardó Planeación de Girón el 3 de octubre de 2022, según el archivo.");
    expect(decodeBook(applyPlan(sent.book, plan)).project.sends[0]).toMatchObject({
      returned: "2022-10-18",
      savedBy: "Planeación de Girón",
    });
  });

  (hasLibreOffice() ? it : it.skip)("comes back from LibreOffice, saved as .ods and as .xlsx again", async () => {
    const copy = fillRow(sent.copy, "tSeguimiento", 0, filled);
    expectFilled(await receive(await throughOds(await writeLocked(copy, "2022-10-03"))));
  });
});
