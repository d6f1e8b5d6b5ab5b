import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import { InsertSheetMutation, RemoveSheetMutation, SetWorksheetNameMutation } from "@univerjs/sheets";
import type { SheetChange } from "../host/Book";
import { isFromHost, paramsOf, type UniverParts } from "./UniverParts";

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly sheet?: { readonly id: string };
  readonly name?: string;
}

function describe(command: ICommandInfo): SheetChange | undefined {
  const { id } = command;
  const { subUnitId, sheet } = paramsOf<Params>(command);
  if (id === InsertSheetMutation.id && sheet !== undefined) return { kind: "Added", sheet: sheet.id };
  return id === RemoveSheetMutation.id && subUnitId !== undefined ? { kind: "Deleted", sheet: subUnitId } : undefined;
}

/** Tells of the sheets that a person adds, copies, deletes or brings back with Ctrl+Z, and of all that get another name. */
export function listenSheets(parts: UniverParts, listener: (change: SheetChange) => void): () => void {
  let renamed: SheetChange | undefined;
  const isOurs = (command: ICommandInfo) => paramsOf<Params>(command).unitId === parts.unitId;
  const note = (command: ICommandInfo) => {
    if (command.id !== SetWorksheetNameMutation.id || !isOurs(command)) return;
    const { subUnitId: sheet = "", name: after = "" } = paramsOf<Params>(command);
    const before = parts.workbook.getSheetBySheetId(sheet)?.getName();
    renamed = before === undefined || before === after ? undefined : { kind: "NameChanged", sheet, before, after };
  };
  const hear = (command: ICommandInfo, options?: IExecutionOptions) => {
    if (!isOurs(command)) return;
    const change = command.id === SetWorksheetNameMutation.id ? renamed : describe(command);
    if (change !== undefined && (change.kind === "NameChanged" || !isFromHost(options))) listener(change);
  };
  const subscriptions = [parts.commands.beforeCommandExecuted(note), parts.commands.onCommandExecuted(hear)];
  return () => {
    for (const subscription of subscriptions) subscription.dispose();
  };
}
