import { setTimeout as pause } from "node:timers/promises";
import { SetFormulaCalculationNotificationMutation } from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import { startUniverBook } from "../../../src/workbench/univer/openUniverBook";
import type { UniverParts } from "../../../src/workbench/univer/UniverParts";

/** Univer tells of a calculation after a second. */
const beforeWords = 1_200;
const rows = 1_000;

/** A workbook in which many formulas wait to be calculated, and what Univer's timers do. */
async function openBusy() {
  const { parts, book } = startUniverBook();
  await book.settle();
  const trigger = parts.injector.get(TriggerCalculationController);
  const words = jest.fn();
  Object.assign(trigger, { _startProgress: words });
  const lines = Array.from({ length: rows }, (_, i) => [{ value: i }, { formula: `=SUM(A$1:A${i + 1})` }]);
  book.write(book.activeSheet(), { row: 1, column: 1, rows, columns: 2 }, lines);
  return { parts, book, words };
}

function calculationBegun({ commands }: UniverParts): Promise<void> {
  return new Promise((resolve) => {
    commands.onCommandExecuted(({ id }) => {
      if (id === SetFormulaCalculationNotificationMutation.id) resolve();
    });
  });
}

describe("a workbook that closes", () => {
  it("in the middle of a calculation leaves no timer that would tell of it", async () => {
    const { parts, book, words } = await openBusy();
    await calculationBegun(parts);
    book.dispose();
    await pause(beforeWords);
    expect(words).not.toHaveBeenCalled();
  });
});
