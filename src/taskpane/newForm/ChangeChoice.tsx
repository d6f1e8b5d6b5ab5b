import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { BookComparison } from "../../domain/project/versions/BookComparison";
import type { SheetLink } from "../../domain/workbook/WritePlan";
import { type ChangeGroup, groupChanges } from "../model/describeChanges";
import { low } from "../shell/reflow";
import { useWords } from "../texts/useTexts";
import { ChangeGroupBox } from "./ChangeGroupBox";

const useStyles = makeStyles({
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    position: "sticky",
    bottom: `calc(-1 * ${tokens.spacingHorizontalL})`,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalL}) calc(-1 * ${tokens.spacingHorizontalL})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    zIndex: 1,
    [low]: { position: "static" },
  },
});

/** Ids of the ticked changes. */
function useChosen(groups: readonly ChangeGroup[]) {
  const first = () => groups.flatMap(({ changes }) => changes.flatMap(({ id, ticked }) => (ticked ? [id] : [])));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(first()));
  const choose = (ids: readonly string[], checked: boolean) =>
    setChosen((before) => {
      const after = new Set(before);
      for (const id of ids) {
        if (checked) after.add(id);
        else after.delete(id);
      }
      return after;
    });
  return { chosen, choose };
}

export interface ChangeChoiceProps {
  readonly comparison: BookComparison;
  readonly onTake: (chosen: readonly string[]) => void;
  readonly onCancel: () => void;
  readonly onGoTo: (to: SheetLink) => void;
}

/** The changes sheet by sheet, and at the foot, always in view, how many of them are written. */
export function ChangeChoice({ comparison, onTake, onCancel, onGoTo }: ChangeChoiceProps) {
  const styles = useStyles();
  const { newForm } = useWords();
  const groups = useMemo(() => groupChanges(comparison, newForm), [comparison, newForm]);
  const { chosen, choose } = useChosen(groups);
  return (
    <>
      {groups.map((group) => (
        <ChangeGroupBox key={group.sheet} group={group} chosen={chosen} onChoose={choose} onGoTo={onGoTo} />
      ))}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={chosen.size === 0} onClick={() => onTake([...chosen])}>
          {chosen.size === 0 ? newForm.noneChosen : newForm.write(chosen.size)}
        </Button>
        <Button onClick={onCancel}>{newForm.cancel}</Button>
      </div>
    </>
  );
}
