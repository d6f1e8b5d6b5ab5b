import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Share } from "../model/listShares";
import { cardLook } from "../shared/cardLook";
import { useWords } from "../texts/useTexts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalS },
  item: {
    ...cardLook,
    rowGap: tokens.spacingVerticalXS,
    justifyItems: "start",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  text: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  overdue: { margin: 0, color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
});

interface ShareListProps {
  readonly shares: readonly Share[];
  readonly busy: boolean;
  readonly onCopy: (share: Share) => void;
}

/** A row a municipality: where its copy is, and what comes next. */
export function ShareList({ shares, busy, onCopy }: ShareListProps) {
  const styles = useStyles();
  const words = useWords().share;
  return (
    <ul className={styles.list} aria-label={words.title}>
      {shares.map((share) => {
        const { municipality, state, day, result } = share;
        const label = state === "notSent" ? words.copyOne : words.copyAgain;
        return (
          <li key={municipality.code === "" ? municipality.name : String(municipality.code)} className={styles.item}>
            <p className={styles.name}>{municipality.name}</p>
            <p className={state === "overdue" ? styles.overdue : styles.text}>{words.state[state](day)}</p>
            {result === "" ? null : <p className={styles.text}>{result}</p>}
            <Button size="small" disabledFocusable={busy} onClick={() => onCopy(share)}>
              {label(municipality.name)}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
