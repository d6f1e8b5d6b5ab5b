import { makeStyles } from "@fluentui/react-components";
import { version } from "../../version";
import { Page } from "../shared/Page";
import { useTexts } from "../texts/useTexts";

const useStyles = makeStyles({ text: { margin: 0 } });

/** What this is, its version and its licence. */
export function AboutPage({ onBack }: { readonly onBack: () => void }) {
  const styles = useStyles();
  const { shell } = useTexts();
  return (
    <Page title={shell.about} onBack={onBack}>
      <p className={styles.text}>{shell.product}</p>
      <p className={styles.text}>{shell.version(version)}</p>
      <p className={styles.text}>{shell.aboutText}</p>
    </Page>
  );
}
