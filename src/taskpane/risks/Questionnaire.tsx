import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { QuestionnaireImpact } from "../../domain/risk/RiskMethod";
import { no, sameWord, yes } from "../../domain/risk/words";
import { countAnswers } from "../model/describeDraft";
import { Notice } from "../shared/Notice";
import { useWords } from "../texts/useTexts";
import { Group, YesNoField } from "./fields";
import type { StepProps } from "./StepProps";

const useStyles = makeStyles({
  progress: { display: "grid", rowGap: tokens.spacingVerticalXS },
  counts: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** Answers counted while they come, and the level that they give. */
function Progress({ impact, ...props }: StepProps & { readonly impact: QuestionnaireImpact }) {
  const styles = useStyles();
  const { risks } = useWords();
  const { answers } = props.draft.impact;
  const { done, yesses, all } = countAnswers(impact, props.draft);
  const level = impact.levels.find((one) => one.level === props.valuation.impact?.level);
  const isDecided = impact.decisive !== undefined && sameWord(answers[impact.decisive - 1] ?? "", yes);
  const parts = [risks.answered(done, all), risks.counted(yesses), ...(level ? [risks.level(level.word)] : [])];
  return (
    <div className={styles.progress}>
      <p className={styles.counts} role="status">
        {parts.join(" · ")}
      </p>
      <ProgressBar value={done} max={all} aria-label={risks.answered(done, all)} />
      {isDecided && level ? <Notice intent="info">{risks.decided(impact.decisive ?? 0, level.word)}</Notice> : null}
      {done === all && yesses === 0 ? <Notice intent="warning">{risks.noYes}</Notice> : null}
    </div>
  );
}

/** The questions of the method, one «Sí» or «No» each. */
export function Questionnaire({ impact, ...props }: StepProps & { readonly impact: QuestionnaireImpact }) {
  const { risks } = useWords();
  const { draft, onDraft } = props;
  const top = impact.levels.at(-1)?.word ?? "";
  const answer = (question: number, value: string) => {
    const answers = draft.impact.answers.map((old, index) => (index === question - 1 ? value : old));
    onDraft({ ...draft, impact: { ...draft.impact, answers } });
  };
  const begun = draft.impact.answers.some((one) => one !== "");
  const open = draft.impact.answers.some((one) => one === "");
  const rest = () => {
    const answers = draft.impact.answers.map((old) => (old === "" ? no : old));
    onDraft({ ...draft, impact: { ...draft.impact, answers } });
  };
  return (
    <Group title={risks.impactQuestion}>
      <Progress {...props} impact={impact} />
      {impact.questions.map(({ number, text }) => (
        <YesNoField
          key={number}
          label={`${number}. ${text}`}
          value={String(draft.impact.answers[number - 1] ?? "")}
          onChange={(value) => answer(number, value)}
          {...(number === impact.decisive ? { help: risks.decisive(number, top) } : {})}
        />
      ))}
      {begun && open ? <Button onClick={rest}>{risks.restNo}</Button> : null}
    </Group>
  );
}
