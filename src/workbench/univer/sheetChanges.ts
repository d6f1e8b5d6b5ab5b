import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import { InsertSheetMutation, RemoveSheetMutation } from "@univerjs/sheets";
import type { SheetChange } from "../host/Book";
import { isFromHost, type UniverParts } from "./UniverParts";

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly sheet?: { readonly id: string };
}

function describe({ id, params }: ICommandInfo, unitId: string): SheetChange | undefined {
  const { unitId: unit, subUnitId, sheet } = (params ?? {}) as Params;
  if (unit !== unitId) return undefined;
  if (id === InsertSheetMutation.id && sheet !== undefined) return { kind: "Added", sheet: sheet.id };
  return id === RemoveSheetMutation.id && subUnitId !== undefined ? { kind: "Deleted", sheet: subUnitId } : undefined;
}

/** Tells of the sheets that a person adds, copies, deletes, or brings back with Ctrl+Z. */
export function listenSheets(parts: UniverParts, listener: (change: SheetChange) => void): () => void {
  const hear = (command: ICommandInfo, options?: IExecutionOptions) => {
    const change = isFromHost(options) ? undefined : describe(command, parts.unitId);
    if (change !== undefined) listener(change);
  };
  const subscription = parts.commands.onCommandExecuted(hear);
  return () => subscription.dispose();
}
