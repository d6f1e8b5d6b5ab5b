import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { FindingView } from "../model/FindingView";
import { cardLook } from "../shared/cardLook";
import { narrow } from "../shell/reflow";
import { useTexts } from "../texts/useTexts";
import { FindingButtons, type FindingCardProps } from "./FindingButtons";
import { Followers } from "./Followers";
import { Guidance } from "./Guidance";
import { LinkField } from "./LinkField";
import { OutsideLines } from "./OutsideLines";
import { PlaceLinks } from "./PlaceLinks";
import { SeverityMark } from "./SeverityMark";
import { TargetField } from "./TargetField";
import { TotalCard } from "./TotalCard";
import { TwoFacts } from "./TwoFacts";

const useStyles = makeStyles({
  card: {
    ...cardLook,
    rowGap: tokens.spacingVerticalS,
    [narrow]: { paddingInline: tokens.spacingHorizontalS },
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
});

/** A repair of a whole row would fill the pane: the rest of its cells is counted. */
const shownChanges = 3;

function Changes({ changes }: Pick<FindingView, "changes">) {
  const styles = useStyles();
  const { review } = useTexts();
  const rest = changes.length - shownChanges;
  return (
    <>
      {changes.slice(0, shownChanges).map(({ place, from, to }) => (
        <TwoFacts
          key={place.label}
          left={{ label: review.before, value: from }}
          right={{ label: review.after, value: to }}
        />
      ))}
      {rest > 0 ? <p className={styles.tag}>{review.moreChanges(rest)}</p> : null}
    </>
  );
}

function CardFacts({ view }: { readonly view: FindingView }) {
  const { review } = useTexts();
  if (view.found === undefined || view.expected === undefined) return <Changes changes={view.changes} />;
  return (
    <TwoFacts
      left={{ label: review.found, value: view.found }}
      right={{ label: review.expected, value: view.expected }}
    />
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
      {view.outside ? <OutsideLines {...view.outside} /> : null}
      <Followers followers={props.followers} />
      <CardFacts view={view} />
      {view.asks && onFix ? <TargetField to={view.asks} busy={busy} onFix={onFix} /> : null}
      {view.link && onFix ? (
        <LinkField ask={view.link} busy={busy} onFix={onFix} onRemoveRow={props.onRemoveRow} />
      ) : null}
      <FindingButtons {...props} detailId={`${id}-detail`} />
      <div id={`${id}-detail`} hidden={!open}>
        {open ? <Guidance view={view} /> : null}
      </div>
    </article>
  );
}
