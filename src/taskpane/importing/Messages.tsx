import { makeStyles, tokens } from "@fluentui/react-components";
import type { ImportMessage } from "../../domain/form/Import";
import { Disclosure } from "../shared/Disclosure";
import { useTexts, useWords } from "../texts/useTexts";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: tokens.spacingVerticalS },
  line: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  text: { margin: 0, overflowWrap: "anywhere" },
});

/** What the reader noticed in the file: nothing is dropped silently. */
export function Messages({ messages }: { readonly messages: readonly ImportMessage[] }) {
  const styles = useStyles();
  const { importing } = useTexts();
  const words = useWords();
  if (messages.length === 0) return null;
  return (
    <Disclosure title={importing.messages(messages.length)}>
      <ul className={styles.list}>
        {messages.map((message) => (
          <li key={`${message.code} ${message.line ?? ""} ${message.text}`}>
            <p className={styles.text}>{words.importMessage(message)}</p>
            {message.line === undefined ? null : <span className={styles.line}>{importing.line(message.line)}</span>}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
