import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Search20Regular } from "@fluentui/react-icons/svg/search";
import { TableSearch20Regular } from "@fluentui/react-icons/svg/table-search";
import { use, useMemo, useState } from "react";
import type { WritePlan } from "../../domain/workbook/WritePlan";
import { BookNotices } from "../home/BookNotices";
import type { PaneModel } from "../hooks/usePane";
import type { Review } from "../hooks/useReview";
import type { BookState } from "../model/BookState";
import { buildViews } from "../model/buildViews";
import { isBusy } from "../model/work";
import type { PaneBodyProps } from "../PaneBodyProps";
import { Problem } from "../shell/Problem";
import { useTexts, useWords } from "../texts/useTexts";
import { EmptyResult } from "./EmptyResult";
import { Findings } from "./Findings";
import { type Origin, Origins } from "./Origins";
import { type ListProps, SelectionProgress, SelectionResult } from "./SelectionResult";

const useStyles = makeStyles({
  place: { display: "grid", rowGap: tokens.spacingVerticalM },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, "> button": { maxWidth: "100%" } },
  help: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

function Commands({ pane, book }: { readonly pane: PaneModel; readonly book: BookState }) {
  const styles = useStyles();
  const words = useTexts().review;
  const { review, runner, jobs } = pane;
  const ours = book.kind === "ours";
  const busy = isBusy(runner.work);
  const check = () => {
    pane.closeSelection();
    void runner.run(jobs.plain("check"));
  };
  return (
    <>
      <div className={styles.buttons}>
        {ours ? (
          <Button appearance="primary" icon={<Search20Regular />} disabledFocusable={busy} onClick={check}>
            {review ? words.checkAgain : words.check}
          </Button>
        ) : null}
        <Button
          appearance={ours ? "secondary" : "primary"}
          icon={<TableSearch20Regular />}
          aria-label={words.selection}
          title={words.selection}
          disabledFocusable={busy || pane.checking !== undefined}
          onClick={() => void pane.checkSelection()}
        >
          {review ? words.selectionShort : words.selection}
        </Button>
      </div>
      {review ? null : <p className={styles.help}>{words.selectionHelp}</p>}
    </>
  );
}

interface ResultProps extends ListProps {
  readonly review: Review;
  readonly onFix: (plans: readonly WritePlan[]) => void;
}

function BookResult(props: ResultProps) {
  const styles = useStyles();
  const texts = useTexts();
  const words = useWords();
  const { review, book, keyOf, onFix } = props;
  const [origin, setOrigin] = useState<Origin>("book");
  const views = useMemo(
    () => buildViews(review.report, book, { texts, words, keyOf }),
    [review, book, texts, words, keyOf],
  );
  const { error, warning, info } = review.report.counts;
  const openRows = book.formRows.filter((row) => !row.attended).length;
  const isForm = origin === "form" && book.formRows.length > 0;
  return (
    <div className={styles.place}>
      {book.formRows.length > 0 ? (
        <Origins
          origin={isForm ? "form" : "book"}
          found={review.report.findings.length}
          open={openRows}
          onOrigin={setOrigin}
        />
      ) : null}
      {isForm ? <p className={styles.help}>{texts.review.formHelp}</p> : null}
      <Findings
        {...props}
        key={isForm ? "form" : "book"}
        views={views.filter((view) => view.origin === (isForm ? "form" : "book"))}
        isCounted={!isForm}
        title={isForm ? texts.review.formGroup : texts.review.result(error, warning, info)}
        clean={{ title: texts.review.clean, text: texts.review.cleanHelp }}
        onFix={(plan) => onFix([plan])}
        onFixAll={onFix}
      />
    </div>
  );
}

/** «Revisar»: check the workbook or a selection, and everything that was found. */
export function ReviewTab({ pane, engine, scroller, book }: PaneBodyProps & { readonly book: BookState }) {
  const styles = useStyles();
  const words = useTexts().review;
  const { runner, jobs, review, selection } = pane;
  const list: ListProps = {
    book,
    keyOf: use(engine()).keyOf,
    busy: isBusy(runner.work),
    scroller,
    onGoTo: (to) => void pane.goTo(to),
    onAttend: (keys) => void runner.run(jobs.attend(keys)),
    onRemoveRow: (at) => void runner.run(jobs.of("removeRow", () => at)),
  };
  return (
    <>
      {pane.failure ? <Problem problem={pane.failure} onRetry={pane.clearFailure} /> : null}
      <div className={styles.place}>
        <BookNotices book={book} />
        <Commands pane={pane} book={book} />
        <SelectionProgress checking={pane.checking} />
        {selection ? <SelectionResult {...list} selection={selection} onClose={pane.closeSelection} /> : null}
        {review && !selection ? (
          <BookResult {...list} review={review} onFix={(plans) => void runner.run(jobs.fix(plans))} />
        ) : null}
        {!review && !selection && book.kind === "ours" ? (
          <EmptyResult title={words.never} text={words.neverHelp} />
        ) : null}
      </div>
    </>
  );
}
