import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY } from "@univerjs/core";
import { IEditorService } from "@univerjs/docs-ui";
import type { UniverParts } from "./UniverParts";

/** These keys lead from part to part of the page. */
const leading: ReadonlySet<string> = new Set(["Tab", "F6"]);

/**
 * In Excel what is typed goes into the selected cell unless something else has the keyboard. In Univer 0.25.1 nothing has
 * it once the dialog of a refused entry is closed, or a list that was open goes, and what is typed would be lost. To be
 * called before Univer listens to keys.
 */
export function takeKeys(): { readonly follow: (parts: UniverParts) => void; readonly stop: () => void } {
  let grid: UniverParts | undefined;
  const take = ({ key }: KeyboardEvent) => {
    if (document.activeElement !== document.body || leading.has(key)) return;
    if (document.querySelector('[role="dialog"]') !== null) return;
    grid?.injector.get(IEditorService).getEditor(DOCS_NORMAL_EDITOR_UNIT_ID_KEY)?.focus();
  };
  window.addEventListener("keydown", take, { capture: true });
  return {
    follow: (parts) => {
      grid = parts;
    },
    stop: () => window.removeEventListener("keydown", take, { capture: true }),
  };
}
