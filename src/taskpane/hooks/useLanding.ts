import { type RefObject, useEffect, useRef } from "react";

/** Marks the heading or message that stands for what is shown: it takes the keyboard from a button that went away. */
export const landing = { tabIndex: -1, "data-landing": "" } as const;

/** Where the keyboard is within the pane. */
function focusedIn(pane: HTMLElement): HTMLElement | undefined {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement && pane.contains(activeElement) ? activeElement : undefined;
}

/** Watches a pane for lost focus; gives the end of the watch. */
function watchFocus(pane: HTMLElement): () => void {
  let last: HTMLElement | undefined;
  let inFoot = false;
  const remember = () => {
    last = focusedIn(pane);
    inFoot = last !== undefined && last.closest("main") === null;
  };
  const forget = () => {
    last = undefined;
  };
  const rescue = () => {
    if (last === undefined || document.activeElement !== document.body) return;
    const place = last.isConnected ? last : pane.querySelector<HTMLElement>("[data-landing]");
    // «Deshacer» in the foot leaves the list above where it was.
    place?.focus({ preventScroll: inFoot });
  };
  const changes = new MutationObserver(rescue);
  changes.observe(pane, { childList: true, subtree: true });
  // A click on no control takes the focus away on purpose: the pane then has none to keep.
  for (const event of ["focusin", "click"]) pane.addEventListener(event, remember);
  // Somebody who works in the sheet is not fetched back.
  window.addEventListener("blur", forget);
  return () => {
    changes.disconnect();
    for (const event of ["focusin", "click"]) pane.removeEventListener(event, remember);
    window.removeEventListener("blur", forget);
  };
}

/**
 * When a pressed button goes with its page or bar, browsers leave the keyboard at the document's body.
 * This takes it to the first `landing` of what is shown now, or back to a button that was only disabled meanwhile.
 */
export function useLanding<E extends HTMLElement>(): RefObject<E | null> {
  const pane = useRef<E>(null);
  useEffect(() => (pane.current ? watchFocus(pane.current) : undefined), []);
  return pane;
}
