import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import { calculateNow } from "./calculateNow";
import { holdBack, holdsFormulas } from "./manual";
import { mutate, type UniverParts } from "./UniverParts";

/** The longest calculation that is waited for, in milliseconds. */
const patience = 120_000;

/** Knows whether every formula has been calculated since the last change. */
export interface CalculationWatch {
  readonly settle: () => Promise<void>;
  /** Manual: values that are written change no result until `calculate`. */
  readonly setManual: (manual: boolean) => void;
  readonly calculate: () => void;
  readonly onCalculated: (listener: (sheets: readonly string[]) => void) => () => void;
  readonly dispose: () => void;
}

/** The sheets that a calculation wrote results into. */
function sheetsOf({ params }: ICommandInfo, unitId: string): readonly string[] {
  const { unitData } = (params ?? {}) as { readonly unitData?: Record<string, Record<string, unknown>> };
  return Object.keys(unitData?.[unitId] ?? {});
}

function isLookOnly(command: ICommandInfo): boolean {
  return (command.params as { trigger?: string } | undefined)?.trigger === SetStyleCommand.id;
}

/** True when a notification of Univer says that a calculation has ended by itself. */
export function isFinished({ params }: ICommandInfo): boolean {
  const state = (params as ISetFormulaCalculationNotificationMutation).functionsExecutedState;
  return state !== undefined && state !== FormulaExecutedStateType.STOP_EXECUTION;
}

/**
 * Univer starts calculating 100 ms after the last change that asks for it: counts those changes and the calculations that
 * took them in.
 */
export function watchCalculation(parts: UniverParts): CalculationWatch {
  const { injector, commands } = parts;
  const dirty = injector.get(IActiveDirtyManagerService);
  let [asked, started, settled] = [0, 0, 0];
  let [manual, isCalculating] = [false, false];
  holdBack(dirty, () => manual);
  const waiting = new Set<() => void>();
  const isChange = (command: ICommandInfo, options?: IExecutionOptions) =>
    dirty.get(command.id) !== undefined &&
    !(command.id === SetRangeValuesMutation.id && (options?.onlyLocal === true || isLookOnly(command))) &&
    !(manual && command.id === SetRangeValuesMutation.id && !holdsFormulas(command));
  const listener = commands.onCommandExecuted((command, options) => {
    if (isChange(command, options)) asked += 1;
    if (command.id === SetFormulaCalculationStartMutation.id) [started, isCalculating] = [asked, true];
    if (command.id !== SetFormulaCalculationNotificationMutation.id || !isFinished(command)) return;
    [settled, isCalculating] = [started, false];
    // The results are written by promises of Univer that run before the next macrotask.
    setTimeout(() => {
      for (const wake of waiting) wake();
    }, 0);
  });
  return {
    settle: async () => {
      const until = Date.now() + patience;
      while (settled < asked) {
        if (Date.now() > until) throw new Error("Univer did not finish calculating.");
        if (!isCalculating) calculateNow(parts);
        await waitOnce(waiting);
      }
    },
    setManual: (wanted) => {
      manual = wanted;
    },
    calculate: () => mutate(parts, SetTriggerFormulaCalculationStartMutation.id, { forceCalculation: true }),
    onCalculated: (told) => {
      const results = commands.onCommandExecuted((command) => {
        if (command.id !== SetFormulaCalculationResultMutation.id) return;
        const sheets = sheetsOf(command, parts.unitId);
        if (sheets.length > 0) told(sheets);
      });
      return () => results.dispose();
    },
    dispose: () => listener.dispose(),
  };
}

function waitOnce(waiting: Set<() => void>): Promise<void> {
  return new Promise((resolve) => {
    const wake = () => {
      clearTimeout(timer);
      waiting.delete(wake);
      resolve();
    };
    const timer = setTimeout(wake, 1_000);
    waiting.add(wake);
  });
}
