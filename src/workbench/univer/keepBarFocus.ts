import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY, FOCUSING_FX_BAR_EDITOR, IContextService } from "@univerjs/core";
import { DocSelectionRenderService, IEditorService } from "@univerjs/docs-ui";
import { SetCellEditVisibleOperation } from "@univerjs/sheets-ui";
import type { UniverParts } from "./UniverParts";

/**
 * Clicking the formula bar opens the cell's editor too, which in Univer 0.25.1 takes the keyboard two frames later: what is
 * typed would go nowhere. Here it leaves the keyboard to the bar while the bar is used.
 */
export function keepBarFocus({ commands, injector }: UniverParts): void {
  const context = injector.get(IContextService);
  const editors = injector.get(IEditorService);
  const mended = new WeakSet<DocSelectionRenderService>();
  commands.beforeCommandExecuted(({ id }) => {
    const cell = id === SetCellEditVisibleOperation.id ? editors.getEditor(DOCS_NORMAL_EDITOR_UNIT_ID_KEY) : undefined;
    const keyboard = cell?.render.with(DocSelectionRenderService);
    if (keyboard === undefined || mended.has(keyboard)) return;
    mended.add(keyboard);
    const focus = keyboard.focus.bind(keyboard);
    keyboard.focus = () => {
      if (context.getContextValue(FOCUSING_FX_BAR_EDITOR) !== true) focus();
    };
  });
}
