import { makeStyles, tokens } from "@fluentui/react-components";
import { Notice } from "../shared/Notice";
import { useTexts } from "../texts/useTexts";

const useStyles = makeStyles({
  page: { padding: tokens.spacingHorizontalL, display: "grid", rowGap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0 },
});

/** An Excel without the requirement set that the add-in needs: what is missing and what to do. */
export function Unsupported() {
  const styles = useStyles();
  const { shell, states } = useTexts();
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{shell.product}</h1>
      <Notice intent="warning" title={states.unsupported.title}>
        {states.unsupported.text}
      </Notice>
      <p className={styles.text}>{states.unsupported.what}</p>
    </main>
  );
}
