import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type RefObject, useMemo, useRef, useState } from "react";
import type { SheetLink, WritePlan } from "../../domain/workbook/WritePlan";
import { landing } from "../hooks/useLanding";
import type { FindingView } from "../model/FindingView";
import { countBySeverity, type ListFilter, listFindings, noFilter } from "../model/listFindings";
import { useTexts } from "../texts/useTexts";
import { EmptyResult } from "./EmptyResult";
import { Filters } from "./Filters";
import { FindingCard } from "./FindingCard";
import { FindingList } from "./FindingList";

const useStyles = makeStyles({
  place: { display: "grid", rowGap: tokens.spacingVerticalM },
  // Seen by screen readers only; the keyboard lands on it after a check.
  hidden: { position: "absolute", width: "1px", height: "1px", margin: 0, overflow: "hidden", clipPath: "inset(50%)" },
  result: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export interface FindingsProps {
  readonly views: readonly FindingView[];
  readonly title: string;
  /** The title only tells the counts, which stand below it as filters: it is read aloud and not shown. */
  readonly isCounted?: boolean;
  readonly clean: { readonly title: string; readonly text?: string };
  readonly busy: boolean;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly onGoTo: (to: SheetLink) => void;
  /** Absent where nothing may be written. */
  readonly onFix: ((plan: WritePlan) => void) | undefined;
  readonly onFixAll?: (plans: readonly WritePlan[]) => void;
  readonly onAttend?: (keys: readonly string[]) => void;
  readonly onRemoveRow?: (at: SheetLink) => void;
}

/** Plans of the repairs that are certain: what «Corregir todo lo seguro» carries out. */
function safePlans(views: readonly FindingView[]): readonly WritePlan[] {
  return views.flatMap((view) => (view.fix?.safe ? [view.fix.plan] : []));
}

/** The key of a finding of the form that nobody has marked. */
function openKeys({ row }: FindingView): readonly string[] {
  return row === undefined || row.attended ? [] : [row.key];
}

function switchIn(keys: readonly string[], key: string): readonly string[] {
  return keys.includes(key) ? keys.filter((one) => one !== key) : [...keys, key];
}

function useOpenCards() {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (key: string) =>
    setOpen((before) => {
      const after = new Set(before);
      if (!after.delete(key)) after.add(key);
      return after;
    });
  return { open, toggle };
}

/** The findings of a check or of a selection: result, filters, repairs and the list of cards. */
export function Findings({
  views,
  title,
  isCounted = false,
  clean,
  busy,
  scroller,
  onGoTo,
  onFix,
  onFixAll,
  onAttend,
  onRemoveRow,
}: FindingsProps) {
  const styles = useStyles();
  const { review } = useTexts();
  const [filter, setFilter] = useState<ListFilter>(noFilter);
  const { open, toggle } = useOpenCards();
  const heading = useRef<HTMLHeadingElement>(null);
  const rows = useMemo(() => listFindings(views, filter, review), [views, filter, review]);
  const safe = safePlans(views);
  const unmarked = rows.flatMap((row) => (row.kind === "finding" ? openKeys(row.view) : []));
  if (views.length === 0) return <EmptyResult {...clean} />;
  return (
    <div className={styles.place}>
      <h2 className={isCounted ? styles.hidden : styles.result} ref={heading} {...landing}>
        {title}
      </h2>
      <Filters counts={countBySeverity(views)} filter={filter} onFilter={setFilter} />
      {onFixAll && safe.length > 0 ? (
        <Button disabledFocusable={busy} onClick={() => onFixAll(safe)}>
          {review.fixAll(safe.length)}
        </Button>
      ) : null}
      {onAttend && unmarked.length > 1 ? (
        <Button size="small" disabledFocusable={busy} onClick={() => onAttend(unmarked)}>
          {review.attendAll(unmarked.length)}
        </Button>
      ) : null}
      {rows.length === 0 ? (
        <EmptyResult
          title={review.noMatch}
          action={{ label: review.clearFilters, onClick: () => setFilter(noFilter) }}
        />
      ) : null}
      <FindingList
        rows={rows}
        busy={busy}
        scroller={scroller}
        fallback={heading}
        onMore={(key) => setFilter((now) => ({ ...now, opened: switchIn(now.opened, key) }))}
        renderCard={({ view, followers }) => (
          <FindingCard
            view={view}
            followers={followers}
            open={open.has(view.key)}
            busy={busy}
            onToggle={() => toggle(view.key)}
            onGoTo={onGoTo}
            onFix={onFix}
            onAttend={onAttend}
            onRemoveRow={onRemoveRow}
          />
        )}
      />
    </div>
  );
}
