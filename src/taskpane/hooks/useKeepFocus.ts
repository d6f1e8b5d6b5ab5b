import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from "react";

/**
 * Keeps the keyboard where it was when a new check changes the list: a card that stays keeps its focus by itself,
 * one that went hands it to the card now at its place, or to `fallback`. Cards carry `data-key`.
 */
export function useKeepFocus(keys: readonly string[], fallback: RefObject<HTMLElement | null>) {
  const list = useRef<HTMLUListElement>(null);
  const last = useRef<{ readonly key: string; readonly index: number } | undefined>(undefined);
  // Before `useLanding` hears of the change.
  useLayoutEffect(() => {
    const lost = last.current;
    if (lost === undefined || keys.includes(lost.key)) return;
    const { ownerDocument } = list.current ?? {};
    if (ownerDocument && ownerDocument.activeElement !== ownerDocument.body) return;
    const neighbour = keys[Math.min(lost.index, keys.length - 1)];
    last.current = undefined;
    const card = neighbour === undefined ? null : list.current?.querySelector(`[data-key="${CSS.escape(neighbour)}"]`);
    (card?.querySelector<HTMLElement>("button") ?? fallback.current)?.focus();
  }, [keys, fallback]);
  return {
    list,
    onFocus: (event: FocusEvent<HTMLElement>) => {
      const key = event.target.closest<HTMLElement>("[data-key]")?.dataset.key;
      if (key !== undefined) last.current = { key, index: keys.indexOf(key) };
    },
    onBlur: (event: FocusEvent<HTMLElement>) => {
      // A person who leaves the list is not fetched back; a removed card blurs without a next target.
      if (event.relatedTarget && !list.current?.contains(event.relatedTarget)) last.current = undefined;
    },
  };
}
