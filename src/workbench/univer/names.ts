import type { ICellData } from "@univerjs/core";
import {
  IDefinedNamesService,
  IFunctionService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { parseReference } from "../../domain/formula/cellReference";
import type { BookName } from "../host/Book";
import { isFromHost, mutate, paramsOf, type UniverParts } from "./UniverParts";

function findName({ injector, unitId }: UniverParts, name: string) {
  return injector.get(IDefinedNamesService).getValueByName(unitId, name) ?? undefined;
}

/** Univer's word for names of the whole workbook. */
const wholeBook = "AllDefaultWorkbook";

/** A name without "=" in Univer when it means cells. */
function withSign(formula: string): string {
  return formula.startsWith("=") ? formula : `=${formula}`;
}

function allNames({ injector, unitId }: UniverParts) {
  return Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {});
}

/** Workbook names by alphabet, as Excel lists them. */
export function listNames(parts: UniverParts): readonly BookName[] {
  return allNames(parts)
    .map(({ name, formulaOrRefString, hidden, localSheetId, comment }) => ({
      name,
      formula: withSign(formulaOrRefString),
      visible: hidden !== true,
      ...(localSheetId === undefined || localSheetId === wholeBook ? {} : { sheet: localSheetId }),
      ...(comment === undefined ? {} : { comment }),
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** Univer forgets the cells that use a name when the name changes: their formulas are written again. */
function rewriteUsers(parts: UniverParts, name: string): void {
  const key = name.toLowerCase();
  for (const sheet of parts.workbook.getSheets()) {
    const cellValue: Record<number, Record<number, ICellData>> = {};
    sheet.getCellMatrix().forValue((row, column, cell): void => {
      if (!cell?.f?.toLowerCase().includes(key)) return;
      const line = cellValue[row] ?? {};
      cellValue[row] = { ...line, [column]: { f: cell.f, v: null } };
    });
    if (Object.keys(cellValue).length === 0) continue;
    mutate(parts, SetRangeValuesMutation.id, { subUnitId: sheet.getSheetId(), cellValue });
  }
}

/** Adds a name or changes the one of that name. */
export function setName(parts: UniverParts, { name, formula, visible, sheet, comment }: BookName): void {
  const known = findName(parts, name);
  const isKept = known !== undefined && withSign(known.formulaOrRefString) === formula;
  if (known !== undefined && !isKept) deleteName(parts, name);
  mutate(parts, SetDefinedNameMutation.id, {
    id: known?.id ?? `name-${name}`,
    name,
    formulaOrRefString: parseReference(formula) === undefined ? formula : formula.slice(1),
    hidden: !visible,
    localSheetId: sheet ?? wholeBook,
    ...(comment === undefined ? {} : { comment }),
  });
  if (known !== undefined && !isKept) rewriteUsers(parts, name);
}

/**
 * Names that move with rows, columns and sheets of a person. Univer 0.25.1 keeps what it read of a formula, with the cells
 * that its names meant then: the formula would go on with those, and show another value or #REF!.
 */
export function followNames(parts: UniverParts): void {
  const functions = parts.injector.get(IFunctionService);
  parts.commands.onCommandExecuted((command, options) => {
    const { name } = paramsOf<{ name: string }>(command);
    if (command.id !== SetDefinedNameMutation.id || name === undefined || isFromHost(options)) return;
    functions.deleteFormulaAstCacheKey("");
    const users = allNames(parts).filter((other) => other.name !== name && other.formulaOrRefString.includes(name));
    for (const user of users) mutate(parts, SetDefinedNameMutation.id, { ...user });
  });
}

export function deleteName(parts: UniverParts, name: string): void {
  const known = findName(parts, name);
  if (known !== undefined) mutate(parts, RemoveDefinedNameMutation.id, { ...known });
}
