import { makeStyles, tokens } from "@fluentui/react-components";
import type { MapOutcome } from "../../actions/risk/MapOutcome";
import { type WordedSection, wordOutcome } from "../../actions/risk/wordOutcome";
import { Disclosure } from "../shared/Disclosure";
import { Lines } from "../shared/Lines";
import { Notice } from "../shared/Notice";
import { useWords } from "../texts/useTexts";

const useStyles = makeStyles({
  box: { display: "grid", rowGap: tokens.spacingVerticalM },
  sentence: { margin: 0, overflowWrap: "anywhere", ":first-child": { fontSize: tokens.fontSizeBase400 } },
});

/** More lines than anybody reads in a pane; what they tell is done all the same. */
const shownLines = 500;
/** Short lists that matter stand open. */
const openUpTo = 3;
const matters: readonly WordedSection["key"][] = [
  "mismatches",
  "unread",
  "near",
  "seconds",
  "differences",
  "tables",
  "packed",
];

function Section({ section }: { readonly section: WordedSection }) {
  const { mapImport } = useWords();
  const { key, title, help, lines, urgent } = section;
  const hidden = lines.length - shownLines;
  const shown = hidden > 0 ? [...lines.slice(0, shownLines), mapImport.more(hidden)] : lines;
  return (
    <Disclosure
      title={title}
      open={urgent || (matters.includes(key) && lines.length <= openUpTo)}
      {...(help === "" ? {} : { help })}
    >
      <Lines lines={shown} />
    </Disclosure>
  );
}

/** What was read of an old map: the layout, what is written, and everything that a person should look at. */
export function MapPreview({ outcome }: { readonly outcome: MapOutcome }) {
  const styles = useStyles();
  const { mapImport } = useWords();
  const { problem, summary, sections } = wordOutcome(outcome, mapImport);
  if (problem !== "") return <Notice intent="warning">{problem}</Notice>;
  return (
    <div className={styles.box}>
      {summary.map((sentence) => (
        <p key={sentence} className={styles.sentence}>
          {sentence}
        </p>
      ))}
      {sections.map((section) => (
        <Section key={section.key} section={section} />
      ))}
    </div>
  );
}
