import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReturnChoice } from "../../actions/receiveReturns";
import type { Receipt } from "../../domain/copies/Receipt";
import type { Returns } from "../model/work";
import { LiveRegion } from "../shared/LiveRegion";
import { Notice } from "../shared/Notice";
import { Page } from "../shared/Page";
import { useTexts, useWords } from "../texts/useTexts";
import { ReceiptCard } from "./ReceiptCard";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ReceiptsPageProps {
  readonly detail: Returns;
  readonly onTake: (choices: Readonly<Record<string, ReturnChoice>>) => void;
  readonly onCancel: () => void;
}

/** Ids of the ticked changes of each file. */
function firstChoice(receipts: readonly Receipt[]): Readonly<Record<string, ReadonlySet<string>>> {
  return Object.fromEntries(receipts.map(({ file, taken }) => [file, new Set(taken.map(({ id }) => id))]));
}

/** What came back, a receipt a file; nothing is written before a person says so. */
export function ReceiptsPage({ detail, onTake, onCancel }: ReceiptsPageProps) {
  const styles = useStyles();
  const words = useWords().share.receipts;
  const { shell } = useTexts();
  const { receipts, missed } = detail;
  const [chosen, setChosen] = useState(() => firstChoice(receipts));
  const choose = (file: string, ids: readonly string[], checked: boolean) =>
    setChosen((before) => {
      const own = new Set(before[file]);
      for (const id of ids) {
        if (checked) own.add(id);
        else own.delete(id);
      }
      return { ...before, [file]: own };
    });
  const known = receipts.filter(({ state }) => state === "merged" || state === "nothing-new");
  const count = known.reduce((sum, { file }) => sum + (chosen[file]?.size ?? 0), 0);
  const take = () => onTake(Object.fromEntries(known.map(({ file }) => [file, { ids: chosen[file] ?? new Set() }])));
  return (
    <Page title={words.title} onBack={onCancel} leavesOnEscape>
      {missed > 0 ? <Notice intent="warning">{words.missed}</Notice> : null}
      {receipts.map((receipt) => (
        <ReceiptCard
          key={receipt.file}
          receipt={receipt}
          chosen={chosen[receipt.file] ?? new Set()}
          onChoose={(ids, checked) => choose(receipt.file, ids, checked)}
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
