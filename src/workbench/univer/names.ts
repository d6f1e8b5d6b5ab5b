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
export function withSign(formula: string): string {
  return formula.startsWith("=") ? formula : `=${formula}`;
}

export function allNames({ injector, unitId }: UniverParts) {
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

type FormulaCells = Record<number, Record<number, ICellData>>;

/** The formulas of each sheet that mention a name. */
export function usersOf({ workbook }: UniverParts, name: string): readonly (readonly [string, FormulaCells])[] {
  const key = name.toLowerCase();
  return workbook.getSheets().flatMap((sheet) => {
    const cells: FormulaCells = {};
    sheet.getCellMatrix().forValue((row, column, cell): void => {
      if (cell?.f?.toLowerCase().includes(key)) cells[row] = { ...cells[row], [column]: { f: cell.f, v: null } };
    });
    return Object.keys(cells).length === 0 ? [] : [[sheet.getSheetId(), cells] as const];
  });
}

/**
 * Univer forgets the cells that use a name when the name changes, and keeps what it read of their formulas: these are written
 * and read again.
 */
function rewriteUsers(parts: UniverParts, name: string): void {
  const users = usersOf(parts, name);
  if (users.length > 0) parts.injector.get(IFunctionService).deleteFormulaAstCacheKey("");
  for (const [subUnitId, cellValue] of users) mutate(parts, SetRangeValuesMutation.id, { subUnitId, cellValue });
}

function removeName(parts: UniverParts, name: string): void {
  const known = findName(parts, name);
  if (known !== undefined) mutate(parts, RemoveDefinedNameMutation.id, { ...known });
}

/** Adds a name or changes the one of that name. */
export function setName(parts: UniverParts, { name, formula, visible, sheet, comment }: BookName): void {
  const known = findName(parts, name);
  const isKept = known !== undefined && withSign(known.formulaOrRefString) === formula;
  if (known !== undefined && !isKept) removeName(parts, name);
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
  removeName(parts, name);
  rewriteUsers(parts, name);
}
