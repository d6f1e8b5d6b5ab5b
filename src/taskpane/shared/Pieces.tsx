import { makeStyles, tokens } from "@fluentui/react-components";
import type { Piece } from "../model/diffAmounts";

const useStyles = makeStyles({
  struck: {
    color: tokens.colorStatusDangerForeground1,
    textDecorationThickness: "2px",
    fontWeight: tokens.fontWeightBold,
  },
  added: { fontWeight: tokens.fontWeightBold, textDecorationLine: "underline", textDecorationThickness: "2px" },
  to: { fontWeight: tokens.fontWeightSemibold },
});

interface PiecesProps {
  readonly pieces: readonly Piece[];
  readonly struck: boolean;
  /** Stands out as a whole, as an amount does; a long text does not. */
  readonly strong?: boolean;
}

/** A text whose parts that differ are struck (old) or underlined (new): the mark is not colour alone. */
export function Pieces({ pieces, struck, strong = true }: PiecesProps) {
  const styles = useStyles();
  return (
    <span className={struck || !strong ? undefined : styles.to}>
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
