import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { wholeOf } from "../../domain/findings/showCell";
import type { GeneralImpact } from "../../domain/risk/RiskMethod";
import { useWords } from "../texts/useTexts";
import { ChoiceField, Group } from "./fields";
import { Questionnaire } from "./Questionnaire";
import { changeRisk, type StepProps } from "./StepProps";

const useStyles = makeStyles({
  level: { display: "grid" },
  description: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

function Probability(props: StepProps) {
  const styles = useStyles();
  const { risks } = useWords();
  const level = wholeOf(props.draft.risk.probability);
  return (
    <Field label={risks.probability} hint={risks.probabilityHelp}>
      <RadioGroup
        value={level === undefined ? "" : String(level)}
        onChange={(_, { value }) => changeRisk(props, { probability: Number(value) })}
      >
        {props.method.probability.map(({ level: own, word, description }) => (
          <Radio
            key={own}
            value={String(own)}
            label={
              <span className={styles.level} lang="es">
                {`${own} ${word}`}
                <span className={styles.description}>{description}</span>
              </span>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}

function GeneralLevels({ impact, ...props }: StepProps & { readonly impact: GeneralImpact }) {
  const { risks } = useWords();
  const { draft, onDraft } = props;
  const change = (fields: Partial<typeof draft.impact>) =>
    onDraft({ ...draft, impact: { ...draft.impact, ...fields } });
  return (
    <Group title={risks.impact} help={risks.generalHelp}>
      <ChoiceField
        label={risks.economic}
        choices={impact.economic}
        value={draft.impact.economic}
        onChange={(economic) => change({ economic })}
      />
      <ChoiceField
        label={risks.reputational}
        choices={impact.reputational}
        value={draft.impact.reputational}
        onChange={(reputational) => change({ reputational })}
      />
    </Group>
  );
}

/** Step 3: the probability scale and the impact of the method in use. */
export function ValuationStep(props: StepProps) {
  const { impact } = props.method;
  return (
    <>
      <Probability {...props} />
      {impact.kind === "questionnaire" ? (
        <Questionnaire {...props} impact={impact} />
      ) : (
        <GeneralLevels {...props} impact={impact} />
      )}
    </>
  );
}
