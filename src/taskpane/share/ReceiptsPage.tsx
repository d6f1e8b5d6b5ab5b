import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReturnChoice } from "../../actions/receiveReturns";
import type { Receipt } from "../../domain/copies/Receipt";
import type { Returns } from "../model/work";
import { LiveRegion } from "../shared/LiveRegion";
import { Notice } from "../shared/Notice";
import { Page } from "../shared/Page";
import { useTexts, useWords } from "../texts/useTexts";
import { BothSides } from "./BothSides";
import { openChanges } from "./openChanges";
import { ReceiptCard } from "./ReceiptCard";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ReceiptsPageProps {
  readonly detail: Returns;
  readonly onTake: (choices: Readonly<Record<string, ReturnChoice>>) => void;
  readonly onCancel: () => void;
}

/** Ids of the ticked changes of each file, by its fingerprint: two files can have one name. */
function firstChoice(receipts: readonly Receipt[]): Readonly<Record<string, ReadonlySet<string>>> {
  return Object.fromEntries(
    receipts.map(({ fingerprint, taken }) => [fingerprint, new Set(taken.map(({ id }) => id))]),
  );
}

function ticked(before: ReadonlySet<string>, ids: readonly string[], checked: boolean): ReadonlySet<string> {
  const own = new Set(ids);
  return new Set(checked ? [...before, ...ids] : [...before].filter((id) => !own.has(id)));
}

/** What came back, a receipt a file; nothing is written before a person says so. */
export function ReceiptsPage({ detail, onTake, onCancel }: ReceiptsPageProps) {
  const styles = useStyles();
  const words = useWords().share.receipts;
  const { shell } = useTexts();
  const { receipts, missed } = detail;
  // The same file twice has one choice, that of its first receipt.
  const known = receipts.filter(({ state }) => state === "merged" || state === "nothing-new");
  const [chosen, setChosen] = useState(() => firstChoice(known));
  const choose = (fingerprint: string, ids: readonly string[], checked: boolean) =>
    setChosen((before) => ({ ...before, [fingerprint]: ticked(before[fingerprint] ?? new Set(), ids, checked) }));
  const asked = known.filter((receipt) => openChanges(receipt).length > 0);
  const questions = asked.reduce((sum, receipt) => sum + openChanges(receipt).length, 0);
  const chooseAll = (theirs: boolean) => {
    for (const receipt of asked)
      choose(
        receipt.fingerprint,
        openChanges(receipt).map(({ id }) => id),
        theirs,
      );
  };
  const count = known.reduce((sum, { fingerprint }) => sum + (chosen[fingerprint]?.size ?? 0), 0);
  const take = () =>
    onTake(
      Object.fromEntries(known.map(({ fingerprint }) => [fingerprint, { ids: chosen[fingerprint] ?? new Set() }])),
    );
  return (
    <Page title={words.title} onBack={onCancel} leavesOnEscape>
      {missed > 0 ? <Notice intent="warning">{words.missed}</Notice> : null}
      {asked.length < 2 ? null : (
        <BothSides
          question={words.allConflicts(questions, asked.length)}
          theirs={words.allTheirs}
          ours={words.allOurs}
          onChoose={chooseAll}
        />
      )}
      {receipts.map((receipt) => (
        <ReceiptCard
          key={`${receipt.state} ${receipt.fingerprint} ${receipt.file}`}
          receipt={receipt}
          chosen={chosen[receipt.fingerprint] ?? new Set()}
          onChoose={(ids, checked) => choose(receipt.fingerprint, ids, checked)}
        />
      ))}
      <div className={styles.buttons}>
        {known.length === 0 ? null : (
          <Button appearance="primary" onClick={take}>
            {words.take(count)}
          </Button>
        )}
        <Button onClick={onCancel}>{known.length === 0 ? shell.back : words.cancel}</Button>
      </div>
      <LiveRegion text={missed > 0 ? words.missed : words.title} />
    </Page>
  );
}
