import { IEditorBridgeService } from "@univerjs/sheets-ui";
import type { UniverParts } from "./UniverParts";

/**
 * Univer 0.25.1 puts the cell's content back into the editor when a result is written in that row and column, of whichever
 * sheet: what a person has typed so far is lost. Here the editor is left alone until it closes; it is filled anew when it
 * opens.
 */
export function keepEdited({ injector }: UniverParts): void {
  const bridge = injector.get(IEditorBridgeService);
  const refresh = bridge.refreshEditCellState.bind(bridge);
  bridge.refreshEditCellState = () => {
    if (!bridge.isVisible().visible) refresh();
  };
}
