import { formatCell } from "../../../src/domain/workbook/address";
import type { Snapshot } from "../../../src/domain/workbook/Snapshot";
import { decodeBook } from "../../../src/layouts/decodeBook";
import { readXlsx } from "../../../src/xlsx/readXlsx";
import { writeLocked, writeXlsx } from "../../../src/xlsx/writeXlsx";
import { sheetOf, shownIn, tableIn } from "../../support/bookTools";
import { sampleCopy, sharedProject } from "../../support/copies";
import { hasLibreOffice } from "../../support/libreOffice";
import { typeInOffice } from "../../support/office/typeInOffice";

/** Address of a cell of a data row (from 0), as LibreOffice names it. */
function cellOf(book: Snapshot, table: string, key: string, row: number): string {
  const { sheet, area, columns } = tableIn(book, table);
  return `${sheet.name}.${formatCell(area.row + 1 + row, columns[key] ?? 0)}`;
}

async function read(bytes: Uint8Array): Promise<Snapshot> {
  const reading = await readXlsx(bytes);
  if (!reading.ok) throw new Error(reading.found);
  return reading.snapshot;
}

/** What «Inicio» says of a sheet. */
const stateOf = (book: Snapshot, sheet: string) =>
  (sheetOf(book, "Inicio").cells?.values ?? []).find(([name]) => name === sheet)?.[2];

(hasLibreOffice() ? describe : describe.skip)("a copy in the hands of somebody who types in LibreOffice", () => {
  let copy: Snapshot;
  let late = 0;
  beforeAll(async () => {
    copy = sampleCopy(await sharedProject(), "Girón").snapshot;
    const { followUp } = decodeBook(copy).project;
    late = followUp.findIndex(({ pidm, quarter }) => pidm === "1-2-5-5" && quarter === 3);
  });

  it("takes what is typed into an open cell, keeps a locked one as it is, and calculates its totals again", async () => {
    const [achieved, planned] = [
      cellOf(copy, "tSeguimiento", "achieved", late),
      cellOf(copy, "tSeguimiento", "planned", 0),
    ];
    const proof = cellOf(copy, "tSeguimiento", "evidence", late);
    const bytes = await writeLocked(copy, "2022-10-03");
    const after = await read(
      await typeInOffice(bytes, [
        [achieved, "1"],
        [proof, "Código de ética"],
        [planned, "99"],
      ]),
    );
    const [before, now] = [decodeBook(copy).project.followUp, decodeBook(after).project.followUp];
    expect([before[late]?.achieved, now[late]?.achieved, now[late]?.evidence]).toEqual(["", 1, "Código de ética"]);
    expect([before[0]?.planned, now[0]?.planned]).toEqual([15, 15]);
    // «Reportes atrasados» above the table, and the state that «Inicio» shows.
    expect([shownIn(after, "Seguimiento", 4, 8), stateOf(after, "Seguimiento")]).toEqual([0, "Al día"]);
  });

  it("keeps the sheets that are only read as they are", async () => {
    const text = cellOf(copy, "tMetas", "text", 0);
    const after = await read(await typeInOffice(await writeLocked(copy, "2022-10-03"), [[text, "Otra meta"]]));
    expect(decodeBook(after).project.metas[0]?.text).toBe(decodeBook(copy).project.metas[0]?.text);
  });

  it("would take both, were its sheets not protected: it is the lock that keeps them", async () => {
    const open = { ...copy, sheets: copy.sheets.map((sheet) => ({ ...sheet, protected: false })) };
    const cells = [cellOf(copy, "tSeguimiento", "planned", 0), cellOf(copy, "tMetas", "text", 0)] as const;
    const after = await read(
      await typeInOffice(await writeXlsx(open), [
        [cells[0], "99"],
        [cells[1], "Otra meta"],
      ]),
    );
    const { followUp, metas } = decodeBook(after).project;
    expect([followUp[0]?.planned, metas[0]?.text]).toEqual([99, "Otra meta"]);
  });
});
