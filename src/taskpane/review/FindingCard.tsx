import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp16Regular } from "@fluentui/react-icons/svg/chevron-up";
import { useId } from "react";
import type { SheetLink, WritePlan } from "../../domain/workbook/WritePlan";
import type { FindingView } from "../model/FindingView";
import { useTexts } from "../texts/useTexts";
import { Facts } from "./Facts";
import { Guidance } from "./Guidance";
import { PlaceLinks } from "./PlaceLinks";
import { SeverityMark } from "./SeverityMark";
import { TargetField } from "./TargetField";
import { TotalCard } from "./TotalCard";

const useStyles = makeStyles({
  card: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  attended: { backgroundColor: tokens.colorNeutralBackground2 },
  top: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  tag: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  message: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  followers: { display: "grid", rowGap: tokens.spacingVerticalXS },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalXS },
  follower: { display: "grid", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface FindingCardProps {
  readonly view: FindingView;
  /** Findings that its correction resolves too. */
  readonly followers: readonly FindingView[];
  readonly open: boolean;
  readonly busy: boolean;
  readonly onToggle: () => void;
  readonly onGoTo: (to: SheetLink) => void;
  readonly onFix: ((plan: WritePlan) => void) | undefined;
  /** Marks findings of the form, by their keys. */
  readonly onAttend: ((keys: readonly string[]) => void) | undefined;
}

function CardFacts({ view }: { readonly view: FindingView }) {
  const { review } = useTexts();
  const changes = view.changes
    .slice(0, 3)
    .map(({ place, from, to }) => (
      <Facts
        key={place.label}
        left={{ label: review.before, value: from }}
        right={{ label: review.after, value: to }}
      />
    ));
  if (view.found === undefined || view.expected === undefined) return changes;
  return (
    <Facts left={{ label: review.found, value: view.found }} right={{ label: review.expected, value: view.expected }} />
  );
}

function Buttons({
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
      {fix && onFix ? (
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy}
          aria-label={review.fixLabel(view.message)}
          onClick={() => onFix(fix.plan)}
        >
          {review.fix}
        </Button>
      ) : null}
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

/** What goes away with this finding: the same cause seen from other sides. */
function Followers({ followers }: Pick<FindingCardProps, "followers">) {
  const styles = useStyles();
  const { review } = useTexts();
  if (followers.length === 0) return null;
  return (
    <section className={styles.followers}>
      <p className={styles.tag}>{review.followers(followers.length)}</p>
      <ul className={styles.list}>
        {followers.map(({ key, severity, message }) => (
          <li key={key} className={styles.follower}>
            <SeverityMark severity={severity} />
            <span>{message}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A finding: severity, one sentence, place, what is wrong beside what is right, and on demand why and how. */
export function FindingCard(props: FindingCardProps) {
  const { view, open, busy, onGoTo, onFix } = props;
  const styles = useStyles();
  const { review } = useTexts();
  const id = useId();
  const attended = view.row?.attended === true;
  const state = view.row === undefined ? "" : attended ? review.attended(view.row.attendedBy) : review.fromForm;
  return (
    <article className={mergeClasses(styles.card, attended && styles.attended)} aria-labelledby={`${id}-title`}>
      <div className={styles.top}>
        <SeverityMark severity={view.severity} />
        {state === "" ? null : <span className={styles.tag}>{state}</span>}
      </div>
      <h4 id={`${id}-title`} className={styles.message}>
        {view.message}
      </h4>
      <PlaceLinks places={view.places} onGoTo={onGoTo} />
      {view.total ? <TotalCard total={view.total} busy={busy} onGoTo={onGoTo} onFix={onFix} /> : null}
      <Followers followers={props.followers} />
      <CardFacts view={view} />
      {view.asks && onFix ? <TargetField to={view.asks} busy={busy} onFix={onFix} /> : null}
      <Buttons {...props} detailId={`${id}-detail`} />
      <div id={`${id}-detail`} hidden={!open}>
        {open ? <Guidance view={view} /> : null}
      </div>
    </article>
  );
}
