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

/** What becomes of a sheet that is there, with the name that it has before. */
function describe({ workbook }: UniverParts, command: ICommandInfo): SheetChange | undefined {
  const { subUnitId: sheet = "", name: after = "" } = paramsOf<Params>(command);
  const name = workbook.getSheetBySheetId(sheet)?.getName();
  if (name === undefined) return undefined;
  if (command.id === RemoveSheetMutation.id) return { kind: "Deleted", sheet, name };
  const isRenamed = command.id === SetWorksheetNameMutation.id && name !== after;
  return isRenamed ? { kind: "NameChanged", sheet, before: name, after } : undefined;
}

const leaves: ReadonlySet<string> = new Set([RemoveSheetMutation.id, SetWorksheetNameMutation.id]);

/** Tells of the sheets that a person adds, copies, deletes or brings back with Ctrl+Z, and of all that get another name. */
export function listenSheets(parts: UniverParts, listener: (change: SheetChange) => void): () => void {
  let noted: SheetChange | undefined;
  const isOurs = (command: ICommandInfo) => paramsOf<Params>(command).unitId === parts.unitId;
  const note = (command: ICommandInfo) => {
    if (leaves.has(command.id) && isOurs(command)) noted = describe(parts, command);
  };
  const hear = (command: ICommandInfo, options?: IExecutionOptions) => {
    if (!isOurs(command)) return;
    const { sheet } = paramsOf<Params>(command);
    const isAdded = command.id === InsertSheetMutation.id && sheet !== undefined;
    const added = isAdded ? { kind: "Added" as const, sheet: sheet.id } : undefined;
    const change = leaves.has(command.id) ? noted : added;
    if (change !== undefined && (change.kind === "NameChanged" || !isFromHost(options))) listener(change);
  };
  const subscriptions = [parts.commands.beforeCommandExecuted(note), parts.commands.onCommandExecuted(hear)];
  return () => {
    for (const subscription of subscriptions) subscription.dispose();
  };
}
