import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ExplanationView } from "../model/FindingView";
import { Hidden } from "../shared/LiveRegion";
import { Pieces } from "../shared/Pieces";
import { useTexts } from "../texts/useTexts";

const useStyles = makeStyles({
  line: { display: "grid", rowGap: tokens.spacingVerticalXXS },
  name: { fontWeight: tokens.fontWeightSemibold },
  amounts: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    fontVariantNumeric: "tabular-nums",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  note: { color: tokens.colorNeutralForeground2 },
  reasons: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const arrow = "→";

/** «Renglón 3: $4̶34.500.000 → $34.500.000 (sobra un 4)», and what else speaks for it. */
export function ExplanationLine({ explanation }: { readonly explanation: ExplanationView }) {
  const styles = useStyles();
  const { total } = useTexts();
  const { name, diff, note, spoken, reasons } = explanation;
  return (
    <div className={styles.line}>
      <Hidden>{total.aloud(spoken, note)}</Hidden>
      <div aria-hidden>
        <span className={styles.name}>{name}</span>
        <div className={mergeClasses(styles.amounts)}>
          <Pieces pieces={diff.from} struck />
          <span>{arrow}</span>
          <Pieces pieces={diff.to} struck={false} />
        </div>
        <span className={styles.note}>{note}</span>
      </div>
      {reasons.length > 0 ? (
        <p className={styles.reasons}>
          {`${total.besides}: `}
          {reasons.join(" ")}
        </p>
      ) : null}
    </div>
  );
}
