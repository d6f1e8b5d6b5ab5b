import { useWords } from "../texts/useTexts";
import { TextField } from "./fields";
import { changeRisk, type StepProps } from "./StepProps";

/** Step 2: why it could happen and what would follow. */
export function CausesStep(props: StepProps) {
  const { risks } = useWords();
  const { risk } = props.draft;
  return (
    <>
      <TextField
        label={risks.fields.causes}
        help={risks.causesHelp}
        rows={5}
        value={risk.causes}
        onChange={(causes) => changeRisk(props, { causes })}
      />
      <TextField
        label={risks.fields.consequences}
        help={risks.consequencesHelp}
        rows={5}
        value={risk.consequences}
        onChange={(consequences) => changeRisk(props, { consequences })}
      />
    </>
  );
}
