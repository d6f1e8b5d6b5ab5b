import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { WritePlan } from "../../domain/workbook/WritePlan";
import type { Review } from "../hooks/useReview";
import { buildViews } from "../model/buildViews";
import { useTexts, useWords } from "../texts/useTexts";
import { Findings } from "./Findings";
import type { ListProps } from "./SelectionResult";

const useStyles = makeStyles({
  place: { display: "grid", rowGap: tokens.spacingVerticalM },
  tabs: { flexWrap: "wrap" },
  help: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface ResultProps extends ListProps {
  readonly review: Review;
  readonly onFix: (plans: readonly WritePlan[]) => void;
}

/** The findings of the workbook, and beside them those of its form. */
export function BookResult(props: ResultProps) {
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
