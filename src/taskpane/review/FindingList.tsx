import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, type RefObject, useLayoutEffect, useState } from "react";
import { useKeepFocus } from "../hooks/useKeepFocus";
import type { ListRow } from "../model/listFindings";
import type { PaneTexts } from "../texts/Texts";
import { useTexts } from "../texts/useTexts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, position: "relative" },
  row: { paddingBottom: tokens.spacingVerticalM },
  moved: { position: "absolute", left: 0, right: 0, top: 0 },
  group: {
    margin: 0,
    paddingTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
});

/** Below this many rows all cards stand in the page, so that Ctrl+F finds their text. */
const virtualFrom = 60;
/** Height in px of a closed card, before it is measured. */
const estimate = 150;

interface FindingListProps {
  readonly rows: readonly ListRow[];
  readonly busy: boolean;
  /** The element that scrolls. */
  readonly scroller: RefObject<HTMLElement | null>;
  /** Takes the focus when the focused card is gone and nothing is left. */
  readonly fallback: RefObject<HTMLElement | null>;
  readonly renderCard: (row: ListRow & { readonly kind: "finding" }) => ReactNode;
  /** Opens or closes the cards of a kind. */
  readonly onMore: (key: string) => void;
}

type RowContentProps = Pick<FindingListProps, "renderCard" | "onMore"> & { readonly row: ListRow };

/** «8 redacciones distintas: ver 7 más», or the title of a rule that has no words for several. */
function sayRepeats({ count, rule, several, open }: ListRow & { readonly kind: "more" }, words: PaneTexts["review"]) {
  if (several === undefined) return open ? words.showFewer(count, rule) : words.showMore(count, rule);
  return open ? words.hideOthers(count, several) : words.showOthers(count, several);
}

function RowContent({ row, renderCard, onMore }: RowContentProps) {
  const styles = useStyles();
  const { review } = useTexts();
  if (row.kind === "finding") return renderCard(row);
  if (row.kind === "more") {
    return (
      <Button size="small" aria-expanded={row.open} onClick={() => onMore(row.key)}>
        {sayRepeats(row, review)}
      </Button>
    );
  }
  return <h3 className={styles.group}>{review.groupCount(row.label, row.count)}</h3>;
}

function rowProps(row: ListRow) {
  if (row.kind !== "finding") return { role: "presentation" } as const;
  return { "data-key": row.key, "aria-posinset": row.position, "aria-setsize": row.size } as const;
}

function useVirtualRows({ rows, scroller }: FindingListProps, list: RefObject<HTMLUListElement | null>) {
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    const [top, base] = [list.current?.getBoundingClientRect().top, scroller.current?.getBoundingClientRect().top];
    setMargin((top ?? 0) - (base ?? 0) + (scroller.current?.scrollTop ?? 0));
  });
  return useVirtualizer({
    count: rows.length,
    enabled: rows.length >= virtualFrom,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.kind === "finding" ? estimate : 32),
    getItemKey: (index) => rows[index]?.key ?? index,
    scrollMargin: margin,
    overscan: 6,
  });
}

/** The findings as one list with group headings; long lists hold only the rows near the view. */
export function FindingList(props: FindingListProps) {
  const { rows, busy, fallback, renderCard, onMore } = props;
  const styles = useStyles();
  const { review } = useTexts();
  const focus = useKeepFocus(
    rows.flatMap((row) => (row.kind === "finding" ? [row.key] : [])),
    fallback,
  );
  const virtual = useVirtualRows(props, focus.list);
  const common = { ref: focus.list, onFocus: focus.onFocus, onBlur: focus.onBlur, className: styles.list };
  if (rows.length < virtualFrom) {
    return (
      <ul {...common} aria-label={review.list} aria-busy={busy}>
        {rows.map((row) => (
          <li key={row.key} className={styles.row} {...rowProps(row)}>
            <RowContent row={row} renderCard={renderCard} onMore={onMore} />
          </li>
        ))}
      </ul>
    );
  }
  return (
    <ul {...common} aria-label={review.list} aria-busy={busy} style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map((item) => {
        const row = rows[item.index];
        const shift = item.start - virtual.options.scrollMargin;
        return row ? (
          <li
            key={row.key}
            ref={virtual.measureElement}
            data-index={item.index}
            style={{ transform: `translateY(${shift}px)` }}
            className={`${styles.row} ${styles.moved}`}
            {...rowProps(row)}
          >
            <RowContent row={row} renderCard={renderCard} onMore={onMore} />
          </li>
        ) : null;
      })}
    </ul>
  );
}
