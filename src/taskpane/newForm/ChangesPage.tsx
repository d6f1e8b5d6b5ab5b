import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { countChanges } from "../../i18n/describeChange";
import type { NewForm } from "../model/work";
import { LiveRegion } from "../shared/LiveRegion";
import { Notice } from "../shared/Notice";
import { Page } from "../shared/Page";
import { useTexts, useWords } from "../texts/useTexts";
import { ChangeChoice, type ChangeChoiceProps } from "./ChangeChoice";

const useStyles = makeStyles({
  sentence: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  keepBoth: { margin: 0 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Answers of a person: ids of changes, or the whole form in the place of the project. */
interface ChangesPageProps extends Omit<ChangeChoiceProps, "comparison"> {
  readonly detail: NewForm;
  readonly onReplace: () => void;
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

interface OtherProjectProps {
  readonly names: { readonly book: string; readonly form: string };
  readonly onSame: () => void;
  readonly onReplace: () => void;
  readonly onCancel: () => void;
}

/** The form bears the name of another project: the person says what it is, and every answer leads on. */
function OtherProject({ names, onSame, onReplace, onCancel }: OtherProjectProps) {
  const styles = useStyles();
  const { other, cancel } = useWords().newForm;
  return (
    <>
      <Notice intent="warning" title={other.title}>
        {other.text(names.book, names.form)}
      </Notice>
      <p className={styles.keepBoth}>{other.keepBoth}</p>
      <div className={styles.buttons}>
        <Button onClick={onSame}>{other.same}</Button>
        <Button onClick={onReplace}>{other.replace}</Button>
        <Button onClick={onCancel}>{cancel}</Button>
      </div>
    </>
  );
}

/** A new version of the form beside the workbook: what changed, sheet by sheet, and what of it is written. */
export function ChangesPage({ detail, onTake, onReplace, onCancel, onGoTo }: ChangesPageProps) {
  const { newForm } = useWords();
  const { shell } = useTexts();
  const { comparison, missed, settled } = detail;
  const [same, setSame] = useState(comparison.sameProject || missed > 0);
  return (
    <Page title={newForm.title} onBack={onCancel} leavesOnEscape>
      {same ? (
        <>
          <Counts comparison={comparison} settled={settled} />
          <Notices comparison={comparison} missed={missed} />
          {comparison.changes.length + comparison.differing.length === 0 ? (
            <div>
              <Button onClick={onCancel}>{shell.back}</Button>
            </div>
          ) : (
            <ChangeChoice comparison={comparison} onTake={onTake} onCancel={onCancel} onGoTo={onGoTo} />
          )}
        </>
      ) : (
        <OtherProject names={comparison.names} onSame={() => setSame(true)} onReplace={onReplace} onCancel={onCancel} />
      )}
    </Page>
  );
}
