import {
  FormulaExecutedStateType,
  ICalculateFormulaService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import { startCalculation } from "./calculateNow";
import { isFinished } from "./calculation";
import { innerOf, type UniverParts } from "./UniverParts";

/** What Univer 0.25.1 keeps of the calculation that runs, and of what changed meanwhile. */
interface Trigger {
  _restartCalculation: boolean;
  _executionInProgressParams: object | null;
  _resetExecutingDirtyData(): void;
}

interface Ends {
  next(end: { readonly functionsExecutedState: FormulaExecutedStateType }): void;
}

/** How far a calculation is that has only begun. */
const begun = {
  totalFormulasToCalculate: 0,
  completedFormulasCount: 0,
  totalArrayFormulasToCalculate: 0,
  completedArrayFormulasCount: 0,
};

/** A calculation that was stopped has told so; Univer tells once more that nothing runs, while the next one does. */
function tellEndsOnce({ injector }: UniverParts): void {
  const { _executionCompleteListener$: ends } = innerOf<{ readonly _executionCompleteListener$: Ends }>(
    injector.get(ICalculateFormulaService),
  );
  const tell = ends.next.bind(ends);
  ends.next = (end) => {
    if (end.functionsExecutedState !== FormulaExecutedStateType.INITIAL) tell(end);
  };
}

/**
 * When something changes while a calculation runs, Univer 0.25.1 stops it and begins anew with all that has changed. It forgets
 * a change where the calculation runs through before it hears that it should stop, and takes one that still gathers what
 * formulas read for none: the next one then begins beside it, on its data. Here one runs at a time, and the next has it all.
 */
export function restartCalculation(parts: UniverParts): void {
  const { injector, commands } = parts;
  const trigger = innerOf<Trigger>(injector.get(TriggerCalculationController));
  tellEndsOnce(parts);
  const reset = trigger._resetExecutingDirtyData;
  trigger._resetExecutingDirtyData = function keepForRestart() {
    if (!this._restartCalculation) reset.call(this);
  };
  commands.onCommandExecuted((command) => {
    if (command.id === SetFormulaCalculationStartMutation.id) trigger._executionInProgressParams ??= begun;
    const isEnd = command.id === SetFormulaCalculationNotificationMutation.id && isFinished(command);
    if (!isEnd || !trigger._restartCalculation) return;
    trigger._restartCalculation = false;
    startCalculation(parts);
  });
}
