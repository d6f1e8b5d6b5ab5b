import { makeStyles, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from "react";
import type { RiskView } from "../model/listRisks";
import { useWords } from "../texts/useTexts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, position: "relative" },
  row: { paddingBottom: tokens.spacingVerticalM },
  moved: { position: "absolute", left: 0, right: 0, top: 0 },
});

/** Below this many cards all stand in the page, so that Ctrl+F finds their text. */
const virtualFrom = 60;
/** Height in px of a card, before it is measured. */
const estimate = 170;

interface RiskCardsProps {
  readonly views: readonly RiskView[];
  /** The element that scrolls. */
  readonly scroller: RefObject<HTMLElement | null>;
  /** The card to bring into view and to give the keyboard, by its place in `views`. */
  readonly shown: number | undefined;
  readonly onShown: () => void;
  readonly renderCard: (view: RiskView) => ReactNode;
}

function useVirtualCards({ views, scroller }: RiskCardsProps, list: RefObject<HTMLUListElement | null>) {
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    const [top, base] = [list.current?.getBoundingClientRect().top, scroller.current?.getBoundingClientRect().top];
    setMargin((top ?? 0) - (base ?? 0) + (scroller.current?.scrollTop ?? 0));
  });
  return useVirtualizer({
    count: views.length,
    enabled: views.length >= virtualFrom,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimate,
    getItemKey: (index) => views[index]?.index ?? index,
    scrollMargin: margin,
    overscan: 6,
  });
}

/** Gives a card the keyboard, which brings it into view; in a long list it is drawn first. */
function useShownCard(
  { views, shown, onShown }: RiskCardsProps,
  list: RefObject<HTMLUListElement | null>,
  draw: (index: number) => void,
) {
  const latest = useRef({ draw, onShown });
  latest.current = { draw, onShown };
  useLayoutEffect(() => {
    const view = shown === undefined ? undefined : views[shown];
    if (shown === undefined || view === undefined) return;
    const focus = () => list.current?.querySelector<HTMLElement>(`[data-risk="${view.index}"] article`)?.focus();
    if (views.length >= virtualFrom) latest.current.draw(shown);
    focus();
    const frame = requestAnimationFrame(() => {
      focus();
      latest.current.onShown();
    });
    return () => cancelAnimationFrame(frame);
  }, [views, shown, list]);
}

/** The risks as one list; long maps hold only the cards near the view. */
export function RiskCards(props: RiskCardsProps) {
  const { views, renderCard } = props;
  const styles = useStyles();
  const { risks } = useWords();
  const list = useRef<HTMLUListElement>(null);
  const virtual = useVirtualCards(props, list);
  useShownCard(props, list, (index) => virtual.scrollToIndex(index, { align: "center" }));
  if (views.length < virtualFrom) {
    return (
      <ul ref={list} className={styles.list} aria-label={risks.listLabel}>
        {views.map((view) => (
          <li key={view.index} data-risk={view.index} className={styles.row}>
            {renderCard(view)}
          </li>
        ))}
      </ul>
    );
  }
  return (
    <ul ref={list} className={styles.list} aria-label={risks.listLabel} style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map((item) => {
        const view = views[item.index];
        return view ? (
          <li
            key={item.key}
            ref={virtual.measureElement}
            data-index={item.index}
            data-risk={view.index}
            aria-posinset={item.index + 1}
            aria-setsize={views.length}
            className={`${styles.row} ${styles.moved}`}
            style={{ transform: `translateY(${item.start - virtual.options.scrollMargin}px)` }}
          >
            {renderCard(view)}
          </li>
        ) : null;
      })}
    </ul>
  );
}
