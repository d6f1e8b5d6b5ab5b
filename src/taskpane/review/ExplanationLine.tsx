import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Piece } from "../model/diffAmounts";
import type { ExplanationView } from "../model/FindingView";
import { Hidden } from "../shared/LiveRegion";
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
  struck: {
    color: tokens.colorStatusDangerForeground1,
    textDecorationThickness: "2px",
    fontWeight: tokens.fontWeightBold,
  },
  added: { fontWeight: tokens.fontWeightBold, textDecorationLine: "underline", textDecorationThickness: "2px" },
  to: { fontWeight: tokens.fontWeightSemibold },
  note: { color: tokens.colorNeutralForeground2 },
  reasons: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface PiecesProps {
  readonly pieces: readonly Piece[];
  readonly struck: boolean;
}

/** An amount whose digits that differ are struck (old) or underlined (new): the mark is not colour alone. */
function Pieces({ pieces, struck }: PiecesProps) {
  const styles = useStyles();
  return (
    <span className={struck ? undefined : styles.to}>
      {pieces.map((piece, index) => {
        const key = `${index} ${piece.text}`;
        if (!piece.mark) return <span key={key}>{piece.text}</span>;
        return struck ? (
          <del key={key} className={styles.struck}>
            {piece.text}
          </del>
        ) : (
          <ins key={key} className={styles.added}>
            {piece.text}
          </ins>
        );
      })}
    </span>
  );
}

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
