import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SheetLink, WritePlan } from "../../domain/workbook/WritePlan";
import type { ExplanationView, TotalView } from "../model/FindingView";
import { useTexts } from "../texts/useTexts";
import { ExplanationLine } from "./ExplanationLine";
import { FixButton } from "./FixButton";

const useStyles = makeStyles({
  card: { display: "grid", rowGap: tokens.spacingVerticalM },
  amounts: { margin: 0, display: "grid", rowGap: tokens.spacingVerticalXXS },
  amount: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
  },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, fontVariantNumeric: "tabular-nums" },
  strong: {
    fontWeight: tokens.fontWeightSemibold,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    paddingTop: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground1,
  },
  box: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface TotalCardProps {
  readonly total: TotalView;
  readonly busy: boolean;
  readonly onGoTo: (to: SheetLink) => void;
  /** Absent where nothing may be written, as in a checked selection. */
  readonly onFix: ((plan: WritePlan) => void) | undefined;
}

function Amounts({ amounts }: Pick<TotalView, "amounts">) {
  const styles = useStyles();
  return (
    <dl className={styles.amounts}>
      {amounts.map(({ label, amount, strong }) => (
        <div key={label} className={mergeClasses(styles.amount, strong && styles.strong)}>
          <dt className={strong ? undefined : styles.label}>{label}</dt>
          <dd className={styles.value}>{amount}</dd>
        </div>
      ))}
    </dl>
  );
}

interface ChosenProps extends Omit<TotalCardProps, "total"> {
  readonly explanation: ExplanationView;
  readonly next: ExplanationView | undefined;
  readonly onNext: () => void;
}

function Buttons({ explanation, next, busy, onGoTo, onFix, onNext }: ChosenProps) {
  const styles = useStyles();
  const { review, total } = useTexts();
  const { place, fix } = explanation;
  const to = place.to;
  return (
    <div className={styles.buttons}>
      {fix && onFix ? <FixButton what={explanation.spoken} busy={busy} onClick={() => onFix(fix)} /> : null}
      {to ? (
        <Button size="small" aria-label={review.goToPlace(place.label)} onClick={() => onGoTo(to)}>
          {review.goTo}
        </Button>
      ) : null}
      {next ? (
        <Button size="small" appearance="subtle" onClick={onNext}>
          {total.other(next.name)}
        </Button>
      ) : null}
    </div>
  );
}

/** Why a total is wrong: the amounts, and one explanation at a time that closes the gap exactly. */
export function TotalCard({ total, ...rest }: TotalCardProps) {
  const styles = useStyles();
  const words = useTexts().total;
  const [index, setIndex] = useState(0);
  const all = total.explanations;
  const at = Math.min(index, all.length - 1);
  const chosen = all[at];
  const following = (at + 1) % all.length;
  return (
    <div className={styles.card}>
      <Amounts amounts={total.amounts} />
      {chosen ? (
        <section className={styles.box} aria-live="polite">
          <p className={styles.title}>{all.length > 1 ? words.exactOf(at + 1, all.length) : words.exact}</p>
          <ExplanationLine explanation={chosen} />
          <Buttons
            {...rest}
            explanation={chosen}
            next={all.length > 1 ? all[following] : undefined}
            onNext={() => setIndex(following)}
          />
        </section>
      ) : null}
      {chosen === undefined && total.leads.length > 0 ? (
        <section className={styles.box}>
          <p className={styles.title}>{words.leads}</p>
          {total.leads.map((lead) => (
            <ExplanationLine key={lead.spoken} explanation={lead} />
          ))}
        </section>
      ) : null}
    </div>
  );
}
