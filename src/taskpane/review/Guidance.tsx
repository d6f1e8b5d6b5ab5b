import { makeStyles, tokens } from "@fluentui/react-components";
import type { FindingView } from "../model/FindingView";
import { useTexts } from "../texts/useTexts";

const useStyles = makeStyles({
  list: { margin: 0, display: "grid", rowGap: tokens.spacingVerticalS },
  term: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  text: { margin: 0, overflowWrap: "anywhere" },
});

/** «Por qué», «Norma» and «Cómo se corrige» of a finding. */
export function Guidance({ view }: { readonly view: FindingView }) {
  const styles = useStyles();
  const { review } = useTexts();
  const parts = [
    { term: review.why, text: view.why },
    { term: review.how, text: view.how },
    { term: review.norm, text: view.norm },
  ].filter((part) => part.text !== "");
  return (
    <dl className={styles.list}>
      {parts.map(({ term, text }) => (
        <div key={term}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.text}>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
