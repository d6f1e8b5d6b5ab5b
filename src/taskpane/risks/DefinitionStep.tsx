import { causeOpening, componentKeys, namesBenefit, readComponents } from "../../domain/risk/readWording";
import { Notice } from "../shared/Notice";
import { useWords } from "../texts/useTexts";
import { ChoiceField, Group, TextField, YesNoField } from "./fields";
import { changeRisk, type StepProps } from "./StepProps";

/** What the wording of the text tells: a cause, nobody who benefits, or a risk. */
function Wording({ text }: { readonly text: string }) {
  const { wording } = useWords().risks;
  if (text.trim() === "") return null;
  const opening = causeOpening(text);
  if (opening !== "") return <Notice intent="warning">{wording.cause(opening)}</Notice>;
  if (!namesBenefit(text)) return <Notice intent="info">{wording.benefit}</Notice>;
  return <Notice intent="success">{wording.good}</Notice>;
}

function Components(props: StepProps) {
  const { components: words } = useWords().risks;
  const { risk } = props.draft;
  const { kind, missing } = readComponents(risk);
  const intent = { corruption: "success", management: "warning", open: "info" } as const;
  return (
    <Group title={words.title}>
      {componentKeys.map((key) => (
        <YesNoField
          key={key}
          label={words[key]}
          value={risk[key]}
          onChange={(value) => changeRisk(props, { [key]: value })}
        />
      ))}
      <Notice intent={intent[kind]}>{kind === "open" ? words.open(missing.length) : words[kind]}</Notice>
    </Group>
  );
}

/** Step 1: what could happen, where, and whether it is corruption. */
export function DefinitionStep(props: StepProps) {
  const { risks } = useWords();
  const { risk } = props.draft;
  return (
    <>
      <TextField
        label={risks.fields.text}
        help={risks.textHelp}
        required
        rows={4}
        value={risk.text}
        onChange={(text) => changeRisk(props, { text })}
        {...(props.needsText && risk.text.trim() === "" ? { problem: risks.needText } : {})}
      />
      <Wording text={risk.text} />
      <TextField
        label={risks.fields.process}
        value={risk.process}
        onChange={(process) => changeRisk(props, { process })}
      />
      <ChoiceField
        label={risks.fields.municipality}
        choices={props.places}
        value={risk.municipality}
        onChange={(municipality) => changeRisk(props, { municipality })}
      />
      <Components {...props} />
    </>
  );
}
