import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import type { SheetLink } from "../../domain/workbook/WritePlan";
import type { FormChangeView } from "../model/describeChanges";
import { PlaceLinks } from "../review/PlaceLinks";
import { Pieces } from "../shared/Pieces";
import { useWords } from "../texts/useTexts";

const useStyles = makeStyles({
  item: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalS} 0`,
  },
  box: { alignItems: "flex-start" },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  sort: { display: "block", fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
  content: { paddingInlineStart: "32px", overflowWrap: "anywhere" },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0 },
  pair: { marginTop: tokens.spacingVerticalXXS },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  fact: { margin: 0, whiteSpace: "pre-line", fontVariantNumeric: "tabular-nums" },
});

function Pair({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.pair}>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.fact}>{children}</dd>
    </div>
  );
}

/** What stands in the workbook, what the form says, and what it said before where both changed. */
function Sides({ diff, old }: Pick<FormChangeView, "diff" | "old">) {
  const styles = useStyles();
  const { newForm } = useWords();
  if (diff === undefined) return null;
  return (
    <dl className={styles.list}>
      <Pair term={newForm.book}>
        <Pieces pieces={diff.from} struck strong={false} />
      </Pair>
      <Pair term={newForm.form}>
        <Pieces pieces={diff.to} struck={false} strong={false} />
      </Pair>
      {old === undefined ? null : <Pair term={newForm.old}>{old}</Pair>}
    </dl>
  );
}

export interface ChangeItemProps {
  readonly change: FormChangeView;
  readonly checked: boolean;
  readonly onChange: (id: string, checked: boolean) => void;
  readonly onGoTo: (to: SheetLink) => void;
}

/** One change with its box: which row and column, whose doing, and both texts. */
export function ChangeItem({ change, checked, onChange, onGoTo }: ChangeItemProps) {
  const styles = useStyles();
  const { newForm } = useWords();
  const content = useId();
  return (
    <li className={styles.item}>
      <Checkbox
        className={styles.box}
        checked={checked}
        aria-describedby={content}
        onChange={(_, data) => onChange(change.id, data.checked === true)}
        label={
          <>
            <span className={styles.title}>{change.title}</span>
            {change.sort === "form" ? null : <span className={styles.sort}>{newForm.sort[change.sort]}</span>}
          </>
        }
      />
      <div className={styles.content} id={content}>
        {[change.about, change.why].filter(Boolean).map((text) => (
          <p key={text} className={styles.text}>
            {text}
          </p>
        ))}
        {change.cell === undefined ? null : <PlaceLinks places={[change.cell]} onGoTo={onGoTo} />}
        <Sides {...change} />
        {change.facts.length === 0 ? null : (
          <dl className={styles.list}>
            {change.facts.map(([heading, fact]) => (
              <Pair key={heading} term={heading}>
                {fact}
              </Pair>
            ))}
          </dl>
        )}
      </div>
    </li>
  );
}
