import { ICommandService } from "@univerjs/core";
import { SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { startUniverBook } from "../../../src/workbench/univer/openUniverBook";
import { at } from "./withBook";

describe("a change during a calculation", () => {
  it("waits for its end, and is then calculated alone", async () => {
    const { parts, book } = startUniverBook();
    await book.settle();
    const sheet = book.activeSheet();
    const dirty: number[] = [];
    parts.injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
      if (id !== SetFormulaCalculationStartMutation.id) return;
      dirty.push((params as { dirtyRanges: readonly unknown[] }).dirtyRanges.length);
      // The calculation has begun, and somebody writes.
      if (dirty.length === 1) book.write(sheet, at("E1"), [[{ value: 7 }]]);
    });
    const rows = Array.from({ length: 2_000 }, (_, row) => [{ value: row }, { formula: `=SUM(A$1:A${row + 1})+E$1` }]);
    book.write(sheet, at("A1:B1000"), rows.slice(0, 1_000));
    book.write(sheet, at("A1001:B2000"), rows.slice(1_000));
    await book.settle();
    // Univer tells of a calculation's results and of its end more than a moment apart.
    while (dirty.length < 2) await new Promise((resolve) => setTimeout(resolve, 25));
    await book.settle();
    expect(dirty).toEqual([2, 1]);
    expect(book.read(sheet, at("B2000"))[0]?.[0]?.value).toBe(1_999_007);
    book.dispose();
  }, 60_000);
});
