import { makeStyles, tokens } from "@fluentui/react-components";
import type { FormPlace } from "../../domain/findings/Place";
import type { PaperChoice } from "../../domain/form/Import";
import { Disclosure } from "../shared/Disclosure";
import type { PaneTexts } from "../texts/Texts";
import { useTexts, useWords } from "../texts/useTexts";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: tokens.spacingVerticalM },
  what: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  pair: { margin: `${tokens.spacingVerticalXXS} 0 0`, overflowWrap: "anywhere" },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0 },
});

/** «Sección 6.5, fila 3», with the line in a text file. */
function describeFormPlace(place: FormPlace, words: PaneTexts["importing"]): string {
  const row = place.row > 0 ? [words.row(place.row)] : [];
  return [words.section(place.section), ...row].join(", ");
}

function Pair(props: { readonly label: string; readonly text: string; readonly place: FormPlace | undefined }) {
  const styles = useStyles();
  const { importing } = useTexts();
  const place = props.place === undefined ? "" : ` · ${describeFormPlace(props.place, importing)}`;
  return (
    <div className={styles.pair}>
      <dt className={styles.term}>
        {props.label}
        {place}
      </dt>
      <dd className={styles.value}>{props.text}</dd>
    </div>
  );
}

/** Contradictions of the paper and which copy is kept. */
export function Choices({ choices }: { readonly choices: readonly PaperChoice[] }) {
  const styles = useStyles();
  const { importing } = useTexts();
  const words = useWords();
  if (choices.length === 0) return null;
  return (
    <Disclosure title={importing.choices(choices.length)} help={importing.choicesHelp}>
      <ul className={styles.list}>
        {choices.map((choice) => (
          <li key={`${choice.code} ${choice.keptAt.section} ${choice.keptAt.row} ${choice.kept} ${choice.dropped}`}>
            <p className={styles.what}>{words.choice(choice)}</p>
            <dl className={styles.value}>
              <Pair label={importing.kept} text={choice.kept} place={choice.keptAt} />
              <Pair label={importing.dropped} text={choice.dropped} place={choice.droppedAt} />
            </dl>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
