import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation, SetSelectionsOperation } from "@univerjs/sheets";
import type { UniverParts } from "./UniverParts";

/** What happens most, and changes neither sheets nor tables nor names. */
const harmless: ReadonlySet<string> = new Set([
  SetRangeValuesMutation.id,
  SetSelectionsOperation.id,
  SetFormulaCalculationNotificationMutation.id,
  SetFormulaCalculationResultMutation.id,
]);

/** Makes an answer that is computed anew only after something other than cells has changed. */
export type RememberedLists = <T>(list: () => readonly T[]) => () => readonly T[];

/** A request asks for the same sheets, tables and names hundreds of times. */
export function rememberLists({ commands }: UniverParts): RememberedLists {
  let version = 0;
  commands.onCommandExecuted(({ id }) => {
    if (!harmless.has(id)) version += 1;
  });
  return (list) => {
    let [known, at] = [list(), version];
    return () => {
      if (at !== version) [known, at] = [list(), version];
      return known;
    };
  };
}
