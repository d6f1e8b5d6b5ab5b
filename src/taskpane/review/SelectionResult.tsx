import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { Finding } from "../../domain/findings/Finding";
import { describeCoverage, describeNote, isJudged } from "../../i18n/describeSelection";
import { useDelayed } from "../hooks/useDelayed";
import type { SelectionReview, SelectionWork } from "../hooks/useSelectionCheck";
import type { BookState } from "../model/BookState";
import { viewReport } from "../model/buildViews";
import { LiveRegion } from "../shared/LiveRegion";
import { Notice } from "../shared/Notice";
import { useTexts, useWords } from "../texts/useTexts";
import { Findings, type FindingsProps } from "./Findings";

const useStyles = makeStyles({
  place: { display: "grid", rowGap: tokens.spacingVerticalM },
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  text: { flexGrow: 1, margin: 0 },
  help: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  notes: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** Progress and «Cancelar» of a check that takes longer than a person waits without a sign. */
export function SelectionProgress({ checking }: { readonly checking: SelectionWork | undefined }) {
  const styles = useStyles();
  const { shell, selection } = useTexts();
  const late = useDelayed(checking !== undefined, 1_000);
  if (!late || checking === undefined) return null;
  return (
    <div className={styles.place}>
      <div className={styles.line}>
        <p className={styles.text}>{selection.checking}</p>
        <Button size="small" onClick={checking.cancel}>
          {shell.cancel}
        </Button>
      </div>
      <ProgressBar value={checking.share} aria-label={selection.checking} />
    </div>
  );
}

function Notes({ report }: SelectionReview) {
  const styles = useStyles();
  const { selection } = useTexts();
  const notes = [...new Set(report.notes.map((note) => describeNote(note, selection)))];
  if (notes.length === 0) return null;
  return (
    <Notice intent="info" title={selection.notesTitle}>
      <ul className={styles.notes}>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** What the lists of «Revisar» share. */
export interface ListProps extends Pick<FindingsProps, "busy" | "scroller" | "onGoTo" | "onAttend" | "onRemoveRow"> {
  readonly book: BookState;
  readonly keyOf: (finding: Finding) => string;
}

interface SelectionProps extends ListProps {
  readonly selection: SelectionReview;
  readonly onClose: () => void;
}

/** The findings in the selected cells, how many sums were judged, and what was not and why. */
export function SelectionResult(props: SelectionProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { review, selection: words } = texts;
  const { selection, book, keyOf } = props;
  const { report, place, empty } = selection;
  const views = viewReport(report, book, { texts, words: useWords(), keyOf });
  const coverage = empty ? words.noCells : describeCoverage(report, 0, words);
  const clean = isJudged(report) ? { title: words.nothingFound, text: coverage } : { title: coverage };
  return (
    <div className={styles.place}>
      <LiveRegion text={coverage} />
      {views.length > 0 ? <p className={styles.help}>{coverage}</p> : null}
      <Findings {...props} views={views} title={review.selectionTitle(place)} clean={clean} onFix={undefined} />
      <Notes {...selection} />
      {book.kind === "ours" ? <Button onClick={props.onClose}>{review.backToBook}</Button> : null}
    </div>
  );
}
