import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { BookState } from "../model/BookState";
import { buildChecklist, type ChecklistInput } from "../model/buildChecklist";
import { buildStepButtons, type StepCommand } from "../model/buildStepButtons";
import { PlaceTitle } from "../shared/PlaceTitle";
import { narrow } from "../shell/reflow";
import { useTexts } from "../texts/useTexts";
import { BookNotices } from "./BookNotices";
import { StepCard } from "./StepCard";

const YearCard = lazy(async () => ({ default: (await import("./YearCard")).YearCard }));

const useStyles = makeStyles({
  home: { display: "grid", rowGap: tokens.spacingVerticalL },
  steps: {
    listStyleType: "none",
    margin: 0,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { padding: tokens.spacingHorizontalS },
  },
});

interface HomeProps extends ChecklistInput {
  readonly busy: boolean;
  readonly onCommand: (command: StepCommand) => void;
  readonly onFollow: () => void;
}

function stepText(id: "import" | "structure" | "check" | "summary", book: BookState, words: HomeWords): string {
  const own = words[id].text;
  return id === "structure" && book.kind !== "ours" ? `${own} ${words.structure.textEmpty}` : own;
}
type HomeWords = ReturnType<typeof useTexts>["home"];

/** «Inicio»: the checklist that knows the workbook, and how its year stands. */
export function Home(props: HomeProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { book, imported, lastCheck, busy, onCommand, onFollow } = props;
  const input = { book, imported: imported !== undefined, ...(lastCheck ? { lastCheck } : {}) };
  return (
    <div className={styles.home}>
      <PlaceTitle title={texts.home.title} />
      <BookNotices book={book} />
      <ol className={styles.steps} aria-label={texts.home.steps}>
        {buildChecklist(props, texts).map((step, index) => (
          <StepCard
            key={step.id}
            step={step}
            number={index + 1}
            title={texts.home[step.id].title}
            text={stepText(step.id, book, texts.home)}
            disabled={busy}
            buttons={buildStepButtons(step, input, texts.home).map((offer) => ({
              label: offer.label,
              primary: offer.primary,
              onClick: () => onCommand(offer.command),
            }))}
          />
        ))}
      </ol>
      {book.kind === "ours" && book.metas > 0 ? (
        <Suspense>
          <YearCard {...book.follow} onOpen={onFollow} />
        </Suspense>
      ) : null}
    </div>
  );
}
