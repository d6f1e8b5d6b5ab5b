import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { isKeyOf } from "../../domain/project/byKey";
import type { Share } from "../model/listShares";
import { cardLook } from "../shared/cardLook";
import { FileButton } from "../shared/FileButton";
import { useWords } from "../texts/useTexts";
import { returnTypes } from "./ReturnZone";

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
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  overdue: { margin: 0, color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
});

interface ShareListProps {
  readonly shares: readonly Share[];
  readonly busy: boolean;
  readonly onCopy: (share: Share) => void;
  readonly onFiles: (files: readonly File[]) => void;
}

/** States whose next step is to take a file: the copy that is out, or the one that left questions. */
const takesFile = { sent: "receiveOne", overdue: "receiveOne", conflicts: "solve" } as const;

interface StepsProps extends Omit<ShareListProps, "shares"> {
  readonly share: Share;
}

/** The button that does the next thing, and another copy where one went out. */
function NextSteps({ share, busy, onCopy, onFiles }: StepsProps) {
  const styles = useStyles();
  const words = useWords().share;
  const { municipality, state } = share;
  const step = isKeyOf(takesFile, state) ? takesFile[state] : undefined;
  const label = state === "notSent" ? words.copyOne : words.copyAgain;
  return (
    <div className={styles.buttons}>
      {step === undefined ? null : (
        <FileButton
          label={words[step](municipality.name)}
          accept={returnTypes}
          multiple={false}
          size="small"
          appearance="secondary"
          disabled={busy}
          onFiles={onFiles}
        />
      )}
      <Button
        size="small"
        appearance={step === undefined ? "secondary" : "subtle"}
        disabledFocusable={busy}
        onClick={() => onCopy(share)}
      >
        {label(municipality.name)}
      </Button>
    </div>
  );
}

/** A row a municipality: where its copy is, and what comes next. */
export function ShareList({ shares, ...steps }: ShareListProps) {
  const styles = useStyles();
  const words = useWords().share;
  return (
    <ul className={styles.list} aria-label={words.title}>
      {shares.map((share) => {
        const { municipality, state, day, result } = share;
        const isUrgent = state === "overdue" || state === "conflicts";
        return (
          <li key={municipality.code === "" ? municipality.name : String(municipality.code)} className={styles.item}>
            <p className={styles.name}>{municipality.name}</p>
            <p className={isUrgent ? styles.overdue : styles.text}>{words.state[state](day)}</p>
            {result === "" ? null : <p className={styles.text}>{result}</p>}
            <NextSteps share={share} {...steps} />
          </li>
        );
      })}
    </ul>
  );
}
