import { copyFor, sendOf } from "../../src/actions/copies/planSending";
import { readReturn } from "../../src/actions/copies/readReturn";
import { receiveReturns } from "../../src/actions/receiveReturns";
import { recordSends } from "../../src/actions/recordSends";
import { structure } from "../../src/actions/structure";
import { fingerprintBytes } from "../../src/domain/copies/fingerprint";
import { isRecipient } from "../../src/domain/copies/recipients";
import type { Project } from "../../src/domain/project/Project";
import { formatCell } from "../../src/domain/workbook/address";
import { planUndo } from "../../src/domain/workbook/planUndo";
import type { Snapshot } from "../../src/domain/workbook/Snapshot";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { decodeBook } from "../../src/layouts/decodeBook";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeLocked } from "../../src/xlsx/writeXlsx";
import { shownIn } from "../support/bookTools";
import { expectSameBook } from "../support/comparableBook";
import { sharedProject } from "../support/copies";
import { editsOf, fillConflicting, fillInOffice, fillRenamed, fillSorted } from "../support/fillCopies";
import { hasLibreOffice } from "../support/libreOffice";
import { withSharedHost } from "../support/withHost";

// Seconds on a free machine; several times as long where the cores are shared.
jest.setTimeout(120_000);
withSharedHost();

const days = { today: "2022-10-03", due: "2022-10-20" };
const fills = [fillInOffice, fillRenamed, fillConflicting, fillSorted] as const;

async function receivedFile(name: string, bytes: Uint8Array) {
  const reading = await readXlsx(bytes);
  if (!reading.ok) throw new Error(reading.found);
  return { name, fingerprint: fingerprintBytes(bytes), returned: readReturn(reading.snapshot) };
}

const reportOf = ({ followUp }: Project, place: string, pidm: string, quarter: number) =>
  followUp.find((row) => row.municipality === place && row.pidm === pidm && row.quarter === quarter);

(hasLibreOffice() ? describe : describe.skip)("four copies that four programs filled, in the embedded Excel", () => {
  it("are received in one step, each as far as its municipality may, and one undo gives the workbook back", async () => {
    const workbook = excelWorkbook();
    await workbook.apply(structure.run(await workbook.read(), { project: await sharedProject() }).plan);
    const start = await workbook.read();
    const { project } = decodeBook(start);
    const copies = project.municipalities.filter(isRecipient).map((one) => copyFor(project, one, days));
    await workbook.apply(recordSends.run(start, { sends: copies.map(sendOf) }).plan);
    const sent = await workbook.read();
    // Meanwhile the workbook has another value for a report of Girón.
    const at = decodeBook(sent).project.followUp.findIndex(
      ({ municipality, pidm, quarter }) => municipality === "Girón" && pidm === "1-2-5-1" && quarter === 4,
    );
    await workbook.apply(
      editsOf(sent, "tSeguimiento", at, { achieved: 11 }).map(({ sheet, row, column, value }) => ({
        op: "setValues",
        sheet,
        area: formatCell(row, column),
        values: [[value]],
      })),
    );
    const before = await workbook.read();
    const bytes = await Promise.all(copies.map(({ snapshot }) => writeLocked(snapshot, days.today)));
    const back = await Promise.all(fills.map((fill, index) => fill(bytes[index] ?? new Uint8Array())));
    const files = await Promise.all(back.map((one, index) => receivedFile(`copia-${index + 1}.xlsx`, one)));

    const asked = receiveReturns.run(before, { files, today: "2022-10-18" });
    expect(
      asked.receipts.map(({ verdict, comparison, taken, altered, returned }) => ({
        place: verdict?.municipality.name,
        changes: comparison?.changes.length,
        taken: taken.length,
        refused: comparison?.refused.map(({ reason, field }) => [reason, field]),
        altered,
        missing: returned.missing,
      })),
    ).toEqual([
      { place: "Bucaramanga", changes: 2, taken: 2, refused: [], altered: [], missing: [] },
      { place: "Floridablanca", changes: 2, taken: 2, refused: [], altered: [], missing: [] },
      { place: "Girón", changes: 3, taken: 2, refused: [], altered: [], missing: [] },
      { place: "Piedecuesta", changes: 1, taken: 1, refused: [], altered: [], missing: [] },
    ]);

    const choices = Object.fromEntries(files.map(({ fingerprint }) => [fingerprint, { conflicts: "theirs" } as const]));
    const { plan, conflicts } = receiveReturns.run(before, { files, today: "2022-10-18", choices });
    expect(conflicts).toEqual([]);
    await workbook.apply(plan);
    const after = await workbook.read();
    const now = decodeBook(after).project;
    expect(reportOf(now, "Bucaramanga", "1-2-5-1", 4)).toMatchObject({ achieved: 27, note: "Cierre del año" });
    expect(reportOf(now, "Floridablanca", "1-2-5-4", 4)).toMatchObject({ achieved: 1, note: "Sancionada" });
    expect(reportOf(now, "Girón", "1-2-5-1", 4)).toMatchObject({ achieved: 12 });
    expect(reportOf(now, "Girón", "1-2-5-5", 3)).toMatchObject({ achieved: 1, evidence: "Código de ética" });
    expect(reportOf(now, "Piedecuesta", "1-2-5-5", 4)).toMatchObject({ planned: 1, achieved: 1, evidence: "Acta 7" });
    expect(now.followUp.length).toBe(project.followUp.length + 1);
    expect(now.followUp.some(({ municipality }) => municipality === "")).toBe(false);
    expect(now.sends.map(({ returned, result }) => [returned, result])).toEqual([
      ["2022-10-18", "2 cambios recibidos"],
      ["2022-10-18", "2 cambios recibidos"],
      ["2022-10-18", "3 cambios recibidos"],
      ["2022-10-18", "1 cambio recibido"],
    ]);
    // Nothing is late any more: the workbook calculates with what was received.
    const lateOf = (book: Snapshot) => shownIn(book, "Seguimiento", 4, 8);
    expect([lateOf(before), lateOf(after)]).toEqual([1, 0]);

    const again = receiveReturns.run(after, { files, today: "2022-10-19" });
    expect(again.receipts.map(({ state }) => state)).toEqual(Array(4).fill("same-file"));
    expect(again.plan).toEqual([]);

    const undo = planUndo(after, { before, plan });
    expect(undo.kept).toEqual([]);
    await workbook.apply(undo.plan);
    expectSameBook(await workbook.read(), before);
  });
});
