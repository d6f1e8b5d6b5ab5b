import type { ICommandInfo } from "@univerjs/core";
import {
  IActiveDirtyManagerService,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
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

/** After the end of a calculation, in milliseconds: the results are written first. */
const breath = 25;

function hasEnded({ id, params }: ICommandInfo): boolean {
  if (id !== SetFormulaCalculationNotificationMutation.id) return false;
  return (params as ISetFormulaCalculationNotificationMutation).functionsExecutedState !== undefined;
}

/**
 * A change during a calculation has Univer 0.25.1 begin again with all that it is calculating, or twice at once: here the
 * change waits until the calculation has ended, and is calculated alone. Returns how to stop.
 */
export function calculateInTurn(parts: UniverParts): () => void {
  const { injector, commands } = parts;
  const [dirty, waiting] = [
    injector.get(IActiveDirtyManagerService),
    injector.get(TriggerCalculationController) as unknown as Waiting,
  ];
  let running = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listener = commands.onCommandExecuted((command) => {
    if (command.id === SetFormulaCalculationStartMutation.id) running += 1;
    else if (running > 0 && dirty.get(command.id) !== undefined) clearTimeout(waiting._setTimeoutKey);
    if (!hasEnded(command)) return;
    running = Math.max(0, running - 1);
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (running === 0) calculateNow(parts);
    }, breath);
  });
  return () => {
    clearTimeout(timer);
    listener.dispose();
  };
}
