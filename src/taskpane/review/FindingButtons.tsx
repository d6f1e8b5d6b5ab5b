import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp16Regular } from "@fluentui/react-icons/svg/chevron-up";
import type { SheetLink, WritePlan } from "../../domain/workbook/WritePlan";
import type { FindingView } from "../model/FindingView";
import { useTexts } from "../texts/useTexts";
import { FixButton } from "./FixButton";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS } });

export interface FindingCardProps {
  readonly view: FindingView;
  /** Findings that its correction resolves too. */
  readonly followers: readonly FindingView[];
  readonly open: boolean;
  readonly busy: boolean;
  readonly onToggle: () => void;
  readonly onGoTo: (to: SheetLink) => void;
  readonly onFix: ((plan: WritePlan) => void) | undefined;
  /** Takes the row of a cell out of its table. */
  readonly onRemoveRow: ((at: SheetLink) => void) | undefined;
  /** Marks findings of the form, by their keys. */
  readonly onAttend: ((keys: readonly string[]) => void) | undefined;
}

/** What can be done with a finding: correct it, mark it, see its row, read why. */
export function FindingButtons({
  view,
  open,
  busy,
  onToggle,
  onGoTo,
  onFix,
  onAttend,
  detailId,
}: FindingCardProps & { readonly detailId: string }) {
  const styles = useStyles();
  const { review } = useTexts();
  const { fix, row } = view;
  return (
    <div className={styles.buttons}>
      {fix && onFix ? <FixButton what={view.message} busy={busy} onClick={() => onFix(fix.plan)} /> : null}
      {row && onAttend && !row.attended ? (
        <Button
          size="small"
          disabledFocusable={busy}
          aria-label={review.attendLabel(view.message)}
          onClick={() => onAttend([row.key])}
        >
          {review.attend}
        </Button>
      ) : null}
      {row ? (
        <Button size="small" appearance="subtle" onClick={() => onGoTo(row.to)}>
          {review.seeRow}
        </Button>
      ) : null}
      <Button
        size="small"
        appearance="subtle"
        icon={open ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
        iconPosition="after"
        aria-expanded={open}
        aria-controls={detailId}
        onClick={onToggle}
      >
        {review.more}
      </Button>
    </div>
  );
}
