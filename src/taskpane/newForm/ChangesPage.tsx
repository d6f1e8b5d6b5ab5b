import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { BookComparison } from "../../actions/newForm/readVersions";
import type { SheetLink } from "../../domain/workbook/WritePlan";
import { countChanges } from "../../i18n/describeChange";
import { type ChangeGroup, groupChanges } from "../model/describeChanges";
import type { NewForm } from "../model/work";
import { LiveRegion } from "../shared/LiveRegion";
import { Notice } from "../shared/Notice";
import { Page } from "../shared/Page";
import { useTexts, useWords } from "../texts/useTexts";
import { ChangeGroupBox } from "./ChangeGroupBox";
import { OtherProject } from "./OtherProject";

const useStyles = makeStyles({
  sentence: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
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
  },
});

/** So many changes are drawn at once; with more, each sheet opens on demand. */
const shownAtOnce = 60;

/** Answers of a person: ids of changes, or the whole form in the place of the project. */
export interface ChangesPageProps {
  readonly matter: NewForm;
  readonly onTake: (chosen: readonly string[]) => void;
  readonly onReplace: () => void;
  readonly onCancel: () => void;
  readonly onGoTo: (to: SheetLink) => void;
}

function Notices({ comparison, missed }: Pick<NewForm, "comparison" | "missed">) {
  const { newForm } = useWords();
  const { remembers, outside, gone, changes } = comparison;
  return (
    <>
      {missed > 0 ? <Notice intent="warning">{newForm.missed(missed)}</Notice> : null}
      {remembers || changes.length === 0 ? null : <Notice intent="info">{newForm.forgot}</Notice>}
      {outside.length === 0 ? null : (
        <Notice intent="warning" title={newForm.outsideTitle}>
          {newForm.outside(outside.join("; "))}
        </Notice>
      )}
      {gone.length === 0 ? null : <Notice intent="warning">{newForm.gone(gone.join(", "))}</Notice>}
    </>
  );
}

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

function Choice({
  comparison,
  onTake,
  onCancel,
  onGoTo,
}: { readonly comparison: BookComparison } & Pick<ChangesPageProps, "onTake" | "onCancel" | "onGoTo">) {
  const styles = useStyles();
  const { newForm } = useWords();
  const groups = useMemo(() => groupChanges(comparison, newForm), [comparison, newForm]);
  const { chosen, choose } = useChosen(groups);
  const total = comparison.changes.length;
  return (
    <>
      {groups.map((group) => (
        <ChangeGroupBox
          key={group.sheet}
          group={group}
          chosen={chosen}
          open={total <= shownAtOnce}
          onChoose={choose}
          onGoTo={onGoTo}
        />
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

/** «12 cambios: 9 solo en el formato…», and what stays as the person has it. */
function Counts({ comparison, settled }: Pick<NewForm, "comparison" | "settled">) {
  const styles = useStyles();
  const { newForm } = useWords();
  const { kept } = comparison;
  const sentence = countChanges(comparison, newForm);
  return (
    <>
      <p className={styles.sentence}>{sentence}</p>
      {kept === 0 ? null : <p className={styles.text}>{newForm.kept(kept)}</p>}
      {settled === 0 || comparison.changes.length === 0 ? null : (
        <p className={styles.text}>{newForm.settled(settled)}</p>
      )}
      <LiveRegion text={sentence} />
    </>
  );
}

/** A new version of the form beside the workbook: what changed, sheet by sheet, and what of it is written. */
export function ChangesPage({ matter, onTake, onReplace, onCancel, onGoTo }: ChangesPageProps) {
  const { newForm } = useWords();
  const { shell } = useTexts();
  const { comparison, missed, settled } = matter;
  const [same, setSame] = useState(comparison.sameProject || missed > 0);
  return (
    <Page title={newForm.title} onBack={onCancel} leavesOnEscape>
      {same ? (
        <>
          <Counts comparison={comparison} settled={settled} />
          <Notices comparison={comparison} missed={missed} />
          {comparison.changes.length === 0 ? (
            <div>
              <Button onClick={onCancel}>{shell.back}</Button>
            </div>
          ) : (
            <Choice comparison={comparison} onTake={onTake} onCancel={onCancel} onGoTo={onGoTo} />
          )}
        </>
      ) : (
        <OtherProject names={comparison.names} onSame={() => setSame(true)} onReplace={onReplace} onCancel={onCancel} />
      )}
    </Page>
  );
}
