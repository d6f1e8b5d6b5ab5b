import { IConfigService } from "@univerjs/core";
import {
  ENGINE_FORMULA_PLUGIN_CONFIG_KEY,
  FormulaExecuteStageType,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStopMutation,
} from "@univerjs/engine-formula";
import { startUniverBook } from "../../../src/workbench/univer/openUniverBook";
import { paramsOf, type UniverParts } from "../../../src/workbench/univer/UniverParts";
import { at } from "./withBook";

/** So many, with a pause after each, take longer than Univer's 100 ms before it stops for a change. */
const rows = 3_000;

/** Resolves once the calculation that begins next has found its first results. */
function whenCalculating({ commands }: UniverParts): Promise<void> {
  return new Promise((resolve) => {
    const heard = commands.onCommandExecuted((command) => {
      if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
      const { stageInfo } = paramsOf<ISetFormulaCalculationNotificationMutation>(command);
      if (stageInfo?.stage !== FormulaExecuteStageType.CURRENTLY_CALCULATING) return;
      heard.dispose();
      resolve();
    });
  });
}

describe("a workbook that changes while it is calculated", () => {
  it("is settled once the results of the last change stand, though the calculation before it was stopped", async () => {
    const { parts, book } = startUniverBook();
    parts.injector.get(IConfigService).setConfig(ENGINE_FORMULA_PLUGIN_CONFIG_KEY, { intervalCount: 1 });
    let stops = 0;
    parts.commands.onCommandExecuted(({ id }) => {
      if (id === SetFormulaCalculationStopMutation.id) stops += 1;
    });
    const sheet = book.activeSheet();
    const formulas = Array.from({ length: rows }, (_, row) => [{ formula: `=$A$1+${row}` }]);
    book.write(sheet, at(`B1:B${rows}`), formulas);
    const seen: unknown[] = [];
    for (const value of [2, 3]) {
      const calculating = whenCalculating(parts);
      const settled = book.settle();
      await calculating;
      book.write(sheet, at("A1"), [[{ value }]]);
      await settled;
      seen.push(book.read(sheet, at(`B${rows}`))[0]?.[0]?.value);
      book.write(sheet, at("A1"), [[{ value: 0 }]]);
    }
    await book.settle();
    expect({ seen, stops: stops > 0 }).toEqual({ seen: [2, 3].map((value) => value + rows - 1), stops: true });
    book.dispose();
  });
});
