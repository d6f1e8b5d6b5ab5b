import type { ICommandInfo } from "@univerjs/core";
import { RemoveRowCommand, RemoveSheetCommand, SheetInterceptorService } from "@univerjs/sheets";
import {
  DeleteSheetTableCommand,
  SheetTableRemoveColCommand,
  SheetTableRemoveColumnAtCommand,
} from "@univerjs/sheets-table";
import type { BookTable } from "../host/Book";
import { loseColumnsIn, loseTableIn } from "../host/rules/loseTables";
import { loseSheetIn } from "../host/rules/sheetMentions";
import { type Change, join, none, rewriteCells, rewriteNames, type Steps } from "./rewriteSteps";
import { headersOf, listTables } from "./tables";
import { paramsOf, type UniverParts } from "./UniverParts";

interface Params {
  readonly subUnitId: string;
  readonly range: { readonly startRow: number; readonly endRow: number };
  readonly tableName: string;
  readonly removedColumnNames: readonly string[];
}

const losing = (tables: readonly BookTable[]): Change => {
  return (formula) => tables.reduce((text, { name }) => loseTableIn(text, name), formula);
};

/** A sheet goes: Univer spells «#REF!» where Excel keeps «#REF!$A$1», and leaves what is said of its tables. */
function loseSheet(parts: UniverParts, sheet: string): Steps {
  const name = parts.workbook.getSheetBySheetId(sheet)?.getName() ?? "";
  const lose = losing(listTables(parts).filter((table) => table.sheet === sheet));
  const change: Change = (formula) => lose(loseSheetIn(formula, name));
  return join(rewriteNames(parts, change), rewriteCells(parts, change, sheet));
}

/** Columns of a table go, or all of it, with their cells: of these Univer leaves names as they are. */
function loseInNames(parts: UniverParts, { tableName = "", removedColumnNames = [] }: Partial<Params>): Steps {
  const table = listTables(parts).find(({ name }) => name === tableName);
  if (table === undefined) return none();
  if (removedColumnNames.length === 0) return rewriteNames(parts, losing([table]));
  const small = new Set(removedColumnNames.map((title) => title.toLowerCase()));
  const lost = {
    table: tableName,
    titles: headersOf(parts, table.sheet, table.area),
    gone: (title: string) => small.has(title.toLowerCase()),
  };
  return rewriteNames(parts, (formula) => loseColumnsIn(formula, lost, undefined));
}

const ofTable: ReadonlySet<string> = new Set([
  DeleteSheetTableCommand.id,
  SheetTableRemoveColCommand.id,
  SheetTableRemoveColumnAtCommand.id,
]);

/** Tables of the shown sheet whose rows all go. */
function tablesIn(parts: UniverParts, { range }: Partial<Params>): readonly BookTable[] {
  const sheet = parts.workbook.getActiveSheet()?.getSheetId();
  if (range === undefined) return [];
  const isGone = ({ area }: BookTable) => area.row > range.startRow && area.row + area.rows - 2 <= range.endRow;
  return listTables(parts).filter((table) => table.sheet === sheet && isGone(table));
}

/**
 * What a person deletes leaves #REF! in the formulas and names that spoke of it, and stays lost when something of that name
 * comes back; Ctrl+Z gives all of it back. Univer 0.25.1 goes on with the last result.
 */
export function loseParts(parts: UniverParts): void {
  const interceptors = parts.injector.get(SheetInterceptorService);
  let withRows: readonly BookTable[] = [];
  const before = (command: ICommandInfo): Steps => {
    const params = paramsOf<Params>(command);
    if (command.id === RemoveSheetCommand.id) return loseSheet(parts, params.subUnitId ?? "");
    if (ofTable.has(command.id)) return loseInNames(parts, params);
    if (command.id !== RemoveRowCommand.id) return none();
    withRows = tablesIn(parts, params);
    const { undos } = join(rewriteNames(parts, losing(withRows)), rewriteCells(parts, losing(withRows)));
    return { redos: [], undos };
  };
  // Formulas have moved by then, so that what changes in them is known afterwards.
  const after = ({ id }: ICommandInfo): Steps => {
    if (id !== RemoveRowCommand.id || withRows.length === 0) return none();
    const { redos } = join(rewriteNames(parts, losing(withRows)), rewriteCells(parts, losing(withRows)));
    return { redos, undos: [] };
  };
  // After Univer's own, whose formulas these complete.
  interceptors.interceptCommand({ priority: -10, getMutations: before });
  interceptors.interceptAfterCommand({ priority: -10, getMutations: after });
}
