import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ChangeGroup } from "../model/describeChanges";
import { useWords } from "../texts/useTexts";
import { ChangeItem, type ChangeItemProps } from "./ChangeItem";

const useStyles = makeStyles({
  group: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  title: {
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
    padding: `${tokens.spacingVerticalS} 0`,
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusMedium },
  },
  // The foot of the page stays in view: what has the keyboard must not hide under it.
  seen: { "& input, & button": { scrollMarginBottom: "96px" } },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

interface ChangeGroupBoxProps extends Pick<ChangeItemProps, "onGoTo"> {
  readonly group: ChangeGroup;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (ids: readonly string[], checked: boolean) => void;
}

/** The changes of one sheet, with one box for all of them; a closed one draws nothing of hundreds of changes. */
export function ChangeGroupBox({ group, chosen, onChoose, onGoTo }: ChangeGroupBoxProps) {
  const styles = useStyles();
  const { newForm } = useWords();
  const { sheet, changes, open } = group;
  const [shown, setShown] = useState(open);

  const ticked = changes.filter(({ id }) => chosen.has(id)).length;
  const all = ticked === changes.length || (ticked > 0 && "mixed");
  return (
    <details className={styles.group} open={open} onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary className={styles.title}>{`${sheet} (${newForm.chosen(ticked, changes.length)})`}</summary>
      {shown ? (
        <>
          {changes.length > 1 ? (
            <Checkbox
              label={group.all}
              checked={all}
              onChange={() =>
                onChoose(
                  changes.map(({ id }) => id),
                  all !== true,
                )
              }
            />
          ) : null}
          <ul className={mergeClasses(styles.list, styles.seen)} aria-label={sheet}>
            {changes.map((change) => (
              <ChangeItem
                key={change.id}
                change={change}
                checked={chosen.has(change.id)}
                onChange={(id, checked) => onChoose([id], checked)}
                onGoTo={onGoTo}
              />
            ))}
          </ul>
        </>
      ) : null}
    </details>
  );
}
