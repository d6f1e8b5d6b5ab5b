import { type Area, areaOf, formatCell } from "../../../src/domain/workbook/address";
import type { Snapshot } from "../../../src/domain/workbook/Snapshot";
import { meetsLocked } from "../../../src/workbench/host/objects/protect";
import { snapshotBook } from "../../../src/workbench/page/files/snapshotBook";
import { fillBook } from "../../../src/workbench/page/files/xlsxFiles";
import { readXlsx } from "../../../src/xlsx/readXlsx";
import { writeXlsx } from "../../../src/xlsx/writeXlsx";
import { sampleCopy, sharedProject } from "../../support/copies";
import { withHost } from "../../support/withHost";

const open = withHost();

function cellsOf({ row, column, rows, columns }: Area): readonly string[] {
  return Array.from({ length: rows * columns }, (_, at) =>
    formatCell(row + Math.floor(at / columns), column + (at % columns)),
  );
}

/** The open cells of each sheet. */
function openCells({ sheets }: Snapshot): Readonly<Record<string, readonly string[] | undefined>> {
  return Object.fromEntries(
    sheets.map(({ name, look }) => [name, look.unlocked?.map(areaOf).flatMap(cellsOf).toSorted()]),
  );
}

/** Some sheets alone, without what speaks of the others. */
function only({ sheets }: Snapshot, names: readonly string[]): Snapshot {
  const kept = sheets.filter(({ name }) => names.includes(name));
  const still = kept.map(({ look, cells, ...sheet }) => ({
    ...sheet,
    look: { ...look, validations: [], conditionalFormats: [], links: [] },
    ...(cells && { cells: { ...cells, formulas: cells.formulas.map((row) => row.map(() => "")) } }),
  }));
  return { sheets: still, names: [], properties: {} };
}

async function readBack(snapshot: Snapshot): Promise<Snapshot> {
  const reading = await readXlsx(await writeXlsx(snapshot));
  if (!reading.ok) throw new Error("the copy cannot be read");
  return reading.snapshot;
}

describe("a copy for a municipality that is opened in the embedded workbook", () => {
  it("keeps its open cells and closes all others, also once it is saved and read again", async () => {
    const { snapshot } = sampleCopy(await sharedProject(), "Girón");
    const copy = only(await readBack(snapshot), ["Metas", "Seguimiento"]);
    const sent = openCells(copy);
    expect(sent.Seguimiento?.length).toBeGreaterThan(20);
    expect(sent.Metas).toEqual([]);
    const { host } = open().excel;
    await fillBook(host, copy);
    const id = host.book.sheets().find(({ name }) => name === "Seguimiento")?.id ?? "";
    const first = areaOf(sent.Seguimiento?.[0] ?? "");
    expect(meetsLocked(host, id, first)).toBe(false);
    expect(meetsLocked(host, id, { ...first, columns: 40 })).toBe(true);
    expect(openCells(await readBack(await snapshotBook(host)))).toEqual(sent);
  });
});
