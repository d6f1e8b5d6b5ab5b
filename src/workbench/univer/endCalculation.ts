import type { ICommandInfo } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStopMutation,
} from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import type { UniverParts } from "./UniverParts";

interface Trigger {
  _setTimeoutKey: ReturnType<typeof setTimeout> | undefined;
  _waitingCommandQueue: readonly ICommandInfo[];
  _restartCalculation: boolean;
}

/**
 * Ends what Univer calculates and what it would begin, for a workbook that closes. Univer 0.25.1 leaves two timers behind: the
 * 100 ms before a calculation, and the second after which it tells of a long one in words of a language that is gone by then
 * («Locale not initialized»).
 */
export function endCalculation({ injector, commands }: UniverParts): void {
  const trigger = injector.get(TriggerCalculationController) as unknown as Trigger;
  clearTimeout(trigger._setTimeoutKey);
  Object.assign(trigger, { _waitingCommandQueue: [], _restartCalculation: false });
  commands.syncExecuteCommand(SetFormulaCalculationStopMutation.id, {});
  const stopped = { functionsExecutedState: FormulaExecutedStateType.STOP_EXECUTION };
  commands.syncExecuteCommand(SetFormulaCalculationNotificationMutation.id, stopped);
}
