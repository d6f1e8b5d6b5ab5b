import type { IMutationInfo } from "@univerjs/core";
import { FormulaDataModel, SetDefinedNameMutation } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { CellMatrix } from "./cells";
import { allNames, usersOf, withSign } from "./names";
import type { UniverParts } from "./UniverParts";

export type Change = (formula: string) => string;

/** What a command does besides, and how Ctrl+Z takes that back. */
export interface Steps {
  readonly redos: IMutationInfo[];
  readonly undos: IMutationInfo[];
}

export const none = (): Steps => ({ redos: [], undos: [] });

/** The formulas of other sheets and of this one that change, before and after. */
export function rewriteCells({ injector, workbook, unitId }: UniverParts, change: Change, gone?: string): Steps {
  const model = injector.get(FormulaDataModel);
  const steps = none();
  for (const sheet of workbook.getSheets()) {
    const subUnitId = sheet.getSheetId();
    const [after, before]: [CellMatrix, CellMatrix] = [{}, {}];
    sheet.getCellMatrix().forValue((row, column, cell): void => {
      const text = cell?.f || cell?.si ? model.getFormulaStringByCell(row, column, subUnitId, unitId) : undefined;
      const changed = text ? change(text) : text;
      if (!text || !changed || changed === text) return;
      after[row] = { ...after[row], [column]: { f: changed, v: null, si: null } };
      before[row] = { ...before[row], [column]: { f: text, v: null, si: null } };
    });
    if (subUnitId === gone || Object.keys(after).length === 0) continue;
    steps.redos.push({ id: SetRangeValuesMutation.id, params: { unitId, subUnitId, cellValue: after } });
    steps.undos.push({ id: SetRangeValuesMutation.id, params: { unitId, subUnitId, cellValue: before } });
  }
  return steps;
}

/** The names that change; the cells that use them are written again, or they would show what they did. */
export function rewriteNames(parts: UniverParts, change: Change): Steps {
  const { unitId } = parts;
  const steps = none();
  for (const name of allNames(parts)) {
    const formula = withSign(name.formulaOrRefString);
    const changed = change(formula);
    if (changed === formula) continue;
    const users = usersOf(parts, name.name).map(([subUnitId, cellValue]) => ({
      id: SetRangeValuesMutation.id,
      params: { unitId, subUnitId, cellValue },
    }));
    const lost = { ...name, unitId, formulaOrRefString: changed };
    steps.redos.push({ id: SetDefinedNameMutation.id, params: lost }, ...users);
    steps.undos.push({ id: SetDefinedNameMutation.id, params: { ...name, unitId } }, ...users);
  }
  return steps;
}

export function join(...parts: readonly Steps[]): Steps {
  return { redos: parts.flatMap(({ redos }) => redos), undos: parts.flatMap(({ undos }) => undos) };
}
