import { ICalculateFormulaService, IFunctionService } from "@univerjs/engine-formula";
import { futurePrefix } from "../../domain/formula/functionName";
import type { Cell } from "../../domain/workbook/Cell";
import type { UniverParts } from "./UniverParts";

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
