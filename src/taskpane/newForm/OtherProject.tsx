import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Notice } from "../shared/Notice";
import { useWords } from "../texts/useTexts";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  text: { margin: 0 },
});

interface OtherProjectProps {
  readonly names: { readonly book: string; readonly form: string };
  readonly onSame: () => void;
  readonly onReplace: () => void;
  readonly onCancel: () => void;
}

/** The form bears the name of another project: the person says what it is, and every answer leads on. */
export function OtherProject({ names, onSame, onReplace, onCancel }: OtherProjectProps) {
  const styles = useStyles();
  const { other, cancel } = useWords().newForm;
  return (
    <>
      <Notice intent="warning" title={other.title}>
        {other.text(names.book, names.form)}
      </Notice>
      <p className={styles.text}>{other.keepBoth}</p>
      <div className={styles.buttons}>
        <Button onClick={onSame}>{other.same}</Button>
        <Button onClick={onReplace}>{other.replace}</Button>
        <Button onClick={onCancel}>{cancel}</Button>
      </div>
    </>
  );
}
