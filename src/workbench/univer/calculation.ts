import type { ICommandInfo } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import { calculateNow } from "./calculateNow";
import { holdBack, holdsFormulas } from "./manual";
import { mutate, paramsOf, type UniverParts } from "./UniverParts";

/** The longest calculation that is waited for, in milliseconds. */
const patience = 120_000;

/** Plugins of Univer follow a change some milliseconds later, and Univer's own pause takes them in. */
const followers = 25;
/** Between two looks at what nothing told of, in milliseconds. */
const look = 1_000;

/** Knows whether every formula has been calculated since the last change. */
interface CalculationWatch {
  readonly settle: () => Promise<void>;
  /** Manual: values that are written change no result until `calculate`. */
  readonly setManual: (manual: boolean) => void;
  readonly calculate: () => void;
  readonly onCalculated: (listener: (sheets: readonly string[]) => void) => () => void;
  readonly dispose: () => void;
}

/** The sheets that a calculation wrote results into. */
function sheetsOf(command: ICommandInfo, unitId: string): readonly string[] {
  const { unitData } = paramsOf<{ readonly unitData: Record<string, Record<string, unknown>> }>(command);
  return Object.keys(unitData?.[unitId] ?? {});
}

function isLookOnly(command: ICommandInfo): boolean {
  return paramsOf<{ trigger: string }>(command).trigger === SetStyleCommand.id;
}

function stateOf(command: ICommandInfo): FormulaExecutedStateType | undefined {
  return paramsOf<ISetFormulaCalculationNotificationMutation>(command).functionsExecutedState;
}

/** True when a notification of Univer says that a calculation has ended by itself. */
export function isFinished(command: ICommandInfo): boolean {
  const state = stateOf(command);
  return state !== undefined && state !== FormulaExecutedStateType.STOP_EXECUTION;
}

/** True for a command that Univer calculates after; by hand, only what holds formulas. */
function asksForResults(command: ICommandInfo, isLocal: boolean, manual: boolean): boolean {
  if (command.id !== SetRangeValuesMutation.id) return true;
  return !(isLocal || isLookOnly(command)) && !(manual && !holdsFormulas(command));
}

/** Tells of each calculation the sheets in which results changed; returns how to stop. */
function hearResults({ commands, unitId }: UniverParts, told: (sheets: readonly string[]) => void): () => void {
  const results = commands.onCommandExecuted((command) => {
    if (command.id !== SetFormulaCalculationResultMutation.id) return;
    const sheets = sheetsOf(command, unitId);
    if (sheets.length > 0) told(sheets);
  });
  return () => results.dispose();
}

/** Changes that ask for results, and how many of them the last calculation began with and has found. */
interface Counts {
  asked: number;
  started: number;
  settled: number;
  /** Calculations may overlap: what was asked for is settled when the last one has ended. */
  running: number;
  /** One that is stopped begins anew with what had been asked for when it was. */
  stopped?: number | undefined;
}

/** Counts the beginning, the stop or the end of a calculation; true when nothing is calculated any more. */
function countCalculation(counts: Counts, command: ICommandInfo): boolean {
  if (command.id === SetFormulaCalculationStopMutation.id) counts.stopped = counts.asked;
  if (command.id === SetFormulaCalculationStartMutation.id) {
    counts.started = counts.stopped ?? counts.asked;
    counts.stopped = undefined;
    counts.running += 1;
  }
  if (command.id !== SetFormulaCalculationNotificationMutation.id || stateOf(command) === undefined) return false;
  counts.running = Math.max(0, counts.running - 1);
  if (counts.running > 0 || !isFinished(command)) return false;
  counts.settled = counts.started;
  return true;
}

/**
 * Univer starts calculating 100 ms after the last change that asks for it: counts those changes and the calculations that
 * took them in.
 */
export function watchCalculation(parts: UniverParts): CalculationWatch {
  const { injector, commands } = parts;
  const dirty = injector.get(IActiveDirtyManagerService);
  const counts: Counts = { asked: 0, started: 0, settled: 0, running: 0 };
  let [manual, lastAsked] = [false, 0];
  holdBack(dirty, () => manual);
  const waiting = new Set<() => void>();
  const listener = commands.onCommandExecuted((command, options) => {
    if (dirty.get(command.id) !== undefined && asksForResults(command, options?.onlyLocal === true, manual))
      [counts.asked, lastAsked] = [counts.asked + 1, Date.now()];
    // The results are written by promises of Univer that run before the next macrotask.
    if (countCalculation(counts, command)) setTimeout(wakeAll, 0, waiting);
  });
  const wait = async () => {
    const isFresh = counts.running === 0 && Date.now() - lastAsked < followers;
    if (counts.running === 0 && !isFresh) calculateNow(parts);
    await waitOnce(waiting, isFresh ? followers : look);
  };
  return {
    settle: async () => {
      const until = Date.now() + patience;
      while (counts.settled < counts.asked) {
        if (Date.now() > until) throw new Error("Univer did not finish calculating.");
        await wait();
      }
    },
    setManual: (wanted) => {
      manual = wanted;
    },
    calculate: () => mutate(parts, SetTriggerFormulaCalculationStartMutation.id, { forceCalculation: true }),
    onCalculated: (told) => hearResults(parts, told),
    dispose: () => listener.dispose(),
  };
}

function wakeAll(waiting: ReadonlySet<() => void>): void {
  for (const wake of waiting) wake();
}

function waitOnce(waiting: Set<() => void>, longest: number): Promise<void> {
  return new Promise((resolve) => {
    const wake = () => {
      clearTimeout(timer);
      waiting.delete(wake);
      resolve();
    };
    const timer = setTimeout(wake, longest);
    waiting.add(wake);
  });
}
