import type { ICommandInfo } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  ICalculateFormulaService,
  IFunctionService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
} from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import { futurePrefix } from "../../domain/formula/functionName";
import type { Cell } from "../../domain/workbook/Cell";
import { innerOf, type UniverParts } from "./UniverParts";

/** What Univer 0.25.1 keeps for 100 ms, lest further changes come. */
interface Waiting {
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _waitingCommandQueue: readonly ICommandInfo[];
  _executingDirtyData: object;
  readonly _generateDirty: (commands: readonly ICommandInfo[]) => object;
  readonly _mergeDirty: (known: object, added: object) => object;
}

/** Calculates what Univer has gathered of changes so far. */
export function startCalculation({ injector, commands }: UniverParts): void {
  const { _executingDirtyData: dirty } = innerOf<Waiting>(injector.get(TriggerCalculationController));
  void commands.executeCommand(SetFormulaCalculationStartMutation.id, { ...dirty }, { onlyLocal: true });
}

/** Begins the calculation that waits; for the moments when somebody waits for it and none is under way. */
export function calculateNow(parts: UniverParts): void {
  const waiting = innerOf<Waiting>(parts.injector.get(TriggerCalculationController));
  if (waiting._waitingCommandQueue.length === 0) return;
  clearTimeout(waiting._setTimeoutKey);
  const added = waiting._generateDirty(waiting._waitingCommandQueue);
  waiting._waitingCommandQueue = [];
  waiting._executingDirtyData = waiting._mergeDirty(waiting._executingDirtyData, added);
  startCalculation(parts);
}

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
  const trigger = innerOf<Trigger>(injector.get(TriggerCalculationController));
  clearTimeout(trigger._setTimeoutKey);
  Object.assign(trigger, { _waitingCommandQueue: [], _restartCalculation: false });
  commands.syncExecuteCommand(SetFormulaCalculationStopMutation.id, {});
  const stopped = { functionsExecutedState: FormulaExecutedStateType.STOP_EXECUTION };
  commands.syncExecuteCommand(SetFormulaCalculationNotificationMutation.id, stopped);
}

/** What a formula gives on a sheet, outside of any cell; of a block its first value. */
export async function evaluate({ injector, unitId }: UniverParts, sheet: string, formula: string): Promise<Cell> {
  const asked = { [unitId]: { [sheet]: { 0: { 0: [formula] } } } };
  const results = await injector.get(ICalculateFormulaService).executeFormulas(asked);
  const value = results[unitId]?.[sheet]?.[0]?.[0]?.[0]?.value ?? "";
  return Array.isArray(value) ? (value[0]?.[0] ?? "") : value;
}

/** True for a function that Univer calculates, and for those of newer files. */
export function isFunction({ injector }: UniverParts, name: string): boolean {
  return injector.get(IFunctionService).hasExecutor(name) || futurePrefix(name) !== "";
}

/** Univer 0.25.1 counts otherwise than Excel here: CELL and SHEETS may have one less or more, REGEX… more. */
const unlikeExcel: ReadonlySet<string> = new Set(["CELL", "SHEETS", "REGEXEXTRACT", "REGEXREPLACE"]);

/** Fewest and most arguments of a function that Univer calculates; it says less than 0 where there is no bound. */
export function argumentsOf({ injector }: UniverParts, name: string): readonly [number, number] | undefined {
  const known = unlikeExcel.has(name) ? undefined : injector.get(IFunctionService).getExecutor(name);
  if (known === undefined || known === null) return undefined;
  const { minParams, maxParams } = known;
  return [Math.max(minParams, 0), maxParams < 0 ? Number.POSITIVE_INFINITY : maxParams];
}
