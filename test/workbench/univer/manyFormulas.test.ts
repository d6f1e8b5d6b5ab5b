import type { ICommandInfo } from "@univerjs/core";
import { SetFormulaCalculationNotificationMutation } from "@univerjs/engine-formula";
import { startUniverBook } from "../../../src/workbench/univer/openUniverBook";
import { at } from "./withBook";

/** How many of the formulas are calculated, as Univer tells. */
function doneOf({ params }: ICommandInfo): number | undefined {
  return (params as { stageInfo?: { completedFormulasCount?: number } } | undefined)?.stageInfo?.completedFormulasCount;
}

describe("10.000 formulas of rows that are written at once", () => {
  it("are calculated in pieces, between which others have their turn", async () => {
    const { parts, book } = startUniverBook();
    await book.settle();
    let turns = 0;
    let isOver = false;
    const next = () => {
      turns += 1;
      if (!isOver) setImmediate(next);
    };
    setImmediate(next);
    const seen = new Map<number, number>();
    parts.commands.onCommandExecuted((command) => {
      const done = command.id === SetFormulaCalculationNotificationMutation.id ? doneOf(command) : undefined;
      if (done !== undefined && done > 0) seen.set(turns, done);
    });
    const lines = Array.from({ length: 10_000 }, (_, r) => [{ formula: `=B${r + 1}*2` }, { value: r }]);
    book.write(book.activeSheet(), at("A1:B10000"), lines);
    await book.settle();
    isOver = true;
    expect(book.read(book.activeSheet(), at("A10000"))[0]?.[0]?.value).toBe(2 * 9_999);
    // The end of the last piece is told as the end of all.
    const ends = [...seen.values(), 10_000];
    const pieces = ends.map((done, i) => done - (ends[i - 1] ?? 0));
    expect(Math.max(...pieces)).toBeLessThanOrEqual(1_000);
    book.dispose();
  });
});
