import { Button, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { Search20Regular } from "@fluentui/react-icons/svg/search";
import { TableSearch20Regular } from "@fluentui/react-icons/svg/table-search";
import { useMemo, useState } from "react";
import { BookNotices } from "../home/BookNotices";
import type { Review } from "../hooks/useReview";
import { buildViews } from "../model/buildViews";
import { useTexts, useWords } from "../texts/useTexts";
import { EmptyResult } from "./EmptyResult";
import { Findings } from "./Findings";
import type { ReviewPlaceProps } from "./ReviewPlaceProps";
import { SelectionProgress, SelectionResult } from "./SelectionResult";

const useStyles = makeStyles({
  place: { display: "grid", rowGap: tokens.spacingVerticalM },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, "> button": { maxWidth: "100%" } },
  tabs: { flexWrap: "wrap" },
  help: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

function Commands({ book, review, checking, busy, onCheck, onCheckSelection }: ReviewPlaceProps) {
  const styles = useStyles();
  const words = useTexts().review;
  const ours = book.kind === "ours";
  return (
    <>
      <div className={styles.buttons}>
        {ours ? (
          <Button appearance="primary" icon={<Search20Regular />} disabledFocusable={busy} onClick={onCheck}>
            {review ? words.checkAgain : words.check}
          </Button>
        ) : null}
        <Button
          appearance={ours ? "secondary" : "primary"}
          icon={<TableSearch20Regular />}
          aria-label={words.selection}
          title={words.selection}
          disabledFocusable={busy || checking !== undefined}
          onClick={onCheckSelection}
        >
          {review ? words.selectionShort : words.selection}
        </Button>
      </div>
      {review ? null : <p className={styles.help}>{words.selectionHelp}</p>}
    </>
  );
}

function BookResult(props: ReviewPlaceProps & { readonly review: Review }) {
  const styles = useStyles();
  const texts = useTexts();
  const words = useWords();
  const { review, book, keyOf, onFix } = props;
  const [origin, setOrigin] = useState<"book" | "form">("book");
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
        <TabList
          size="small"
          className={styles.tabs}
          selectedValue={isForm ? "form" : "book"}
          onTabSelect={(_, { value }) => setOrigin(value === "form" ? "form" : "book")}
          aria-label={texts.review.origins}
        >
          <Tab value="book">{texts.review.originBook(review.report.findings.length)}</Tab>
          <Tab value="form">{texts.review.originForm(openRows)}</Tab>
        </TabList>
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
export function ReviewPlace(props: ReviewPlaceProps) {
  const styles = useStyles();
  const words = useTexts().review;
  const { book, review, selection } = props;
  return (
    <div className={styles.place}>
      <BookNotices book={book} />
      <Commands {...props} />
      <SelectionProgress checking={props.checking} />
      {selection ? <SelectionResult {...props} selection={selection} /> : null}
      {review && !selection ? <BookResult {...props} review={review} /> : null}
      {!review && !selection && book.kind === "ours" ? (
        <EmptyResult title={words.never} text={words.neverHelp} />
      ) : null}
    </div>
  );
}
