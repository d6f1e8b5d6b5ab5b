import { makeStyles, tokens } from "@fluentui/react-components";
import type { Outcome } from "../model/work";
import { Notice } from "../shared/Notice";
import { useTexts, useWords } from "../texts/useTexts";

const useStyles = makeStyles({
  text: { margin: 0 },
  detail: { fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

type Failed = Extract<Outcome, { readonly kind: "failed" }>;

/** What happened and what to do, with the technical line on demand. */
export function Failure({ code, detail }: Pick<Failed, "code" | "detail">) {
  const styles = useStyles();
  const { shell } = useTexts();
  const { host } = useWords();
  const words = code === "unexpected" ? undefined : host[code];
  return (
    <Notice intent="error" title={words?.happened ?? shell.failed}>
      <p className={styles.text}>{words?.todo ?? shell.unexpected}</p>
      {detail === "" ? null : (
        <details className={styles.detail}>
          <summary>{shell.technical}</summary>
          {detail}
        </details>
      )}
    </Notice>
  );
}
