import { parseArea } from "../../src/domain/workbook/address";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { snapshotBook } from "../../src/workbench/page/files/snapshotBook";
import { fc } from "../support/property";
import { ownSheet, type Typing } from "../support/undo/typings";
import type { UndoBook, UndoStep } from "../support/undo/UndoBook";
import { UndoSession } from "../support/undo/UndoSession";
import { undoPlans } from "../support/undo/undoInputs";
import { undoExample, undoSequences, undoSteps } from "../support/undo/undoSequences";
import { withHost } from "../support/withHost";

/** More with UNDO_RUNS=20: each sequence is some seconds of computing. */
const runs = Number(process.env.UNDO_RUNS ?? 1);
jest.setTimeout(240_000 * (runs + 2));
const open = withHost();

/** A person types in the embedded workbook. */
function type({ sheet, cell, value, formula }: Typing): void {
  const { book } = open().excel.host;
  const [own, at] = [book.sheets().find(({ name }) => name === sheet), parseArea(cell)];
  if (own === undefined || at === undefined) throw new Error(`no cell ${sheet}!${cell}`);
  book.write(own.id, at, [[formula === undefined ? { value } : { formula }]]);
}

/** Nothing of a sequence stays for the next one. */
async function clear(): Promise<void> {
  const port = excelWorkbook();
  const { sheets, names, properties } = await port.read();
  await port.apply([
    ...names.map(({ name }) => ({ op: "removeName", name }) as const),
    ...sheets.filter(({ name }) => name !== ownSheet).map(({ name }) => ({ op: "removeSheet", sheet: name }) as const),
    ...Object.keys(properties).map((key) => ({ op: "setProperty", key, value: "" }) as const),
    { op: "clearSheet", sheet: ownSheet },
  ]);
}

describe("undo and redo in Excel", () => {
  it("after any sequence of commands, undo, redo and typing, the workbook is the one of before", async () => {
    const plans = await undoPlans();
    const ran = new Set<UndoStep>();
    const port = excelWorkbook();
    const hold = () => snapshotBook(open().excel.host);
    const book: UndoBook = { readsLooks: false, read: port.read, apply: port.apply, hold, type };
    // The first run goes on from the example, which has made the workbook.
    let begin: readonly UndoStep[] = ["structure", ...undoExample];
    await fc.assert(
      fc.asyncProperty(undoSequences(3), async (sequence) => {
        const session = new UndoSession(book, plans, ran);
        await session.run([...begin, ...sequence]);
        begin = ["structure"];
        await session.end();
        await clear();
      }),
      { numRuns: runs, endOnFailure: true },
    );
    expect([...ran].sort()).toEqual([...undoSteps].sort());
  });
});
