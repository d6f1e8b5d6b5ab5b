import type { IAccessor } from "@univerjs/core";
import { SetSelectionsOperation } from "@univerjs/sheets";
import { MoveSelectionEnterAndTabCommand } from "@univerjs/sheets-ui";
import { KeyCode } from "@univerjs/ui";
import { innerOf, type UniverParts } from "./UniverParts";

/** Where Univer 0.25.1 keeps the cell in which a person began to press Tab; it does not export it. */
interface Memory {
  readonly getCurrentBySearch?: unknown;
  readonly remove: (search: { unitId: string; sheetId: string; keycode: KeyCode }) => void;
}

/**
 * After Tab, Enter goes below the cell where Tab began. Univer 0.25.1 remembers that cell when another one was clicked or
 * chosen by its name meanwhile, and the next entry lands far from where the person types; Excel forgets it.
 */
export function forgetTab({ commands, workbook, unitId }: UniverParts): void {
  const { id: own, handler } = MoveSelectionEnterAndTabCommand;
  let [isMoved, isOwn] = [false, false];
  commands.beforeCommandExecuted(({ id }) => {
    if (id === SetSelectionsOperation.id && !isOwn) isMoved = true;
  });
  const forgetful = (accessor: IAccessor): IAccessor => ({
    ...accessor,
    get: ((...asked: Parameters<IAccessor["get"]>) => {
      const part = accessor.get(...asked);
      const memory = innerOf<Memory>(part as object);
      if (isMoved && memory.getCurrentBySearch !== undefined)
        memory.remove({ unitId, sheetId: workbook.getActiveSheet().getSheetId(), keycode: KeyCode.TAB });
      return part;
    }) as IAccessor["get"],
  });
  commands.unregisterCommand(own);
  commands.registerCommand({
    ...MoveSelectionEnterAndTabCommand,
    handler: (accessor, params, options) => {
      isOwn = true;
      try {
        return handler(forgetful(accessor), params as never, options);
      } finally {
        [isMoved, isOwn] = [false, false];
      }
    },
  });
}
