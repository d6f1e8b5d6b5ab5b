import type { ICommandInfo } from "@univerjs/core";
import { SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import type { UniverParts } from "./UniverParts";

/** What Univer 0.25.1 keeps for 100 ms, lest further changes come. */
interface Waiting {
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _waitingCommandQueue: readonly ICommandInfo[];
  _executingDirtyData: object;
  readonly _generateDirty: (commands: readonly ICommandInfo[]) => object;
  readonly _mergeDirty: (known: object, added: object) => object;
}

/** Begins the calculation that waits; for the moments when somebody waits for it and none is under way. */
export function calculateNow({ injector, commands }: UniverParts): void {
  const waiting = injector.get(TriggerCalculationController) as unknown as Waiting;
  if (waiting._waitingCommandQueue.length === 0) return;
  clearTimeout(waiting._setTimeoutKey);
  const added = waiting._generateDirty(waiting._waitingCommandQueue);
  waiting._waitingCommandQueue = [];
  waiting._executingDirtyData = waiting._mergeDirty(waiting._executingDirtyData, added);
  const dirty = { ...waiting._executingDirtyData };
  void commands.executeCommand(SetFormulaCalculationStartMutation.id, dirty, { onlyLocal: true });
}
