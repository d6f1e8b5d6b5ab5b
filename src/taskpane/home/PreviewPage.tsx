import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type CellChange, listCellChanges } from "../model/listCellChanges";
import type { Pending } from "../model/work";
import { Disclosure } from "../shared/Disclosure";
import { Notice } from "../shared/Notice";
import { Page } from "../shared/Page";
import { useTexts, useWords } from "../texts/useTexts";

const useStyles = makeStyles({
  sentence: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  item: { overflowWrap: "anywhere", paddingBottom: tokens.spacingVerticalXXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface PreviewPageProps {
  readonly pending: Pending;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line} className={styles.item}>
          {line}
        </li>
      ))}
    </ul>
  );
}

/** More cells than anybody reads in a preview; all are written. */
const shownChanges = 2000;

/** «Metas, B7: 1.2.5.1 → 1-2-5-1». */
function describeChange({ sheet, cell, from, to }: CellChange, empty: string): string {
  const shown = (value: CellChange["from"]) => (value === "" ? empty : String(value));
  return `${sheet}, ${cell}: ${shown(from)} → ${shown(to)}`;
}

/** Before writing: what will change, with its real numbers, and the details on demand. */
export function PreviewPage({ pending, onConfirm, onCancel }: PreviewPageProps) {
  const styles = useStyles();
  const { home, review, shell } = useTexts();
  const { preview } = home;
  const words = useWords();
  const described = words.plan(pending.plan);
  const changes = pending.job === "fix" ? listCellChanges(pending.plan, pending.before, shownChanges) : [];
  const sentence = pending.job === "fix" ? preview.fixes(changes.length) : described.sentence;
  const details = pending.job === "fix" ? changes.map((one) => describeChange(one, review.empty)) : described.details;
  return (
    <Page title={preview.title} onBack={onCancel}>
      <p className={styles.sentence}>{sentence}</p>
      {pending.conflicts.length > 0 ? (
        <Notice intent="warning" title={preview.kept}>
          <Lines lines={pending.conflicts.map(words.conflict)} />
        </Notice>
      ) : null}
      <div className={styles.buttons}>
        {pending.plan.length > 0 ? (
          <Button appearance="primary" onClick={onConfirm}>
            {pending.job === "fix" ? preview.confirmFix : preview.confirm}
          </Button>
        ) : null}
        <Button onClick={onCancel}>{pending.plan.length > 0 ? preview.cancel : shell.back}</Button>
      </div>
      {details.length === 0 ? null : (
        <Disclosure title={preview.details}>
          <Lines lines={details} />
        </Disclosure>
      )}
    </Page>
  );
}
