import { Button, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface BothSidesProps {
  /** What is asked, and the two answers. */
  readonly question: string;
  readonly theirs: string;
  readonly ours: string;
  readonly onChoose: (theirs: boolean) => void;
}

/** Answers at once what changed on both sides: in one copy, or in all of them. */
export function BothSides({ question, theirs, ours, onChoose }: BothSidesProps) {
  const styles = useStyles();
  return (
    <>
      <p className={styles.text}>{question}</p>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => onChoose(true)}>
          {theirs}
        </Button>
        <Button size="small" onClick={() => onChoose(false)}>
          {ours}
        </Button>
      </div>
    </>
  );
}
