import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Notice } from "../shared/Notice";
import { useWords } from "../texts/useTexts";
import { nameOf } from "./nameOf";
import { isChanged, type RiskEntry } from "./RiskEntry";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});

interface UnsavedEntryProps {
  readonly entry: RiskEntry | undefined;
  readonly onResume: () => void;
  readonly onDiscard: () => void;
}

/** An entry that a person left: it waits until it is continued or discarded. */
export function UnsavedEntry({ entry, onResume, onDiscard }: UnsavedEntryProps) {
  const styles = useStyles();
  const { risks } = useWords();
  if (entry === undefined || !isChanged(entry)) return null;
  const name = entry.base === undefined ? risks.newRisk : nameOf(entry.draft.risk.number, risks);
  return (
    <Notice intent="info" title={risks.unsaved}>
      {risks.unsavedText(name)}
      <span className={styles.buttons}>
        <Button size="small" onClick={onResume}>
          {risks.resume}
        </Button>
        <Button size="small" onClick={onDiscard}>
          {risks.discard}
        </Button>
      </span>
    </Notice>
  );
}
