import { needsAction } from "../../domain/risk/needsAction";
import { riskChoices } from "../model/riskChoices";
import { Notice } from "../shared/Notice";
import { useWords } from "../texts/useTexts";
import { ChoiceField, DateField, Group, TextField } from "./fields";
import { changeRisk, type StepProps } from "./StepProps";

/** Treatment of the risk and the action that strengthens its controls. */
export function ActionPlan(props: StepProps) {
  const { risks } = useWords();
  const { draft, method, valuation } = props;
  const needed = needsAction(method, valuation);
  const textFields = ["action", "actionResponsible", "indicator", "actionEvidence"] as const;
  const text = (key: (typeof textFields)[number], rows = 1) => (
    <TextField
      label={risks.fields[key]}
      rows={rows}
      value={draft.risk[key]}
      onChange={(value) => changeRisk(props, { [key]: value })}
    />
  );
  return (
    <Group title={risks.actionTitle}>
      <ChoiceField
        label={risks.fields.treatment}
        choices={method.treatments}
        value={draft.risk.treatment}
        onChange={(treatment) => changeRisk(props, { treatment })}
      />
      {needed === undefined ? null : (
        <Notice intent={needed ? "warning" : "info"}>{needed ? risks.needsAction : risks.noAction}</Notice>
      )}
      {text("action", 3)}
      {text("actionResponsible")}
      <DateField
        label={risks.fields.actionDate}
        value={draft.risk.actionDate}
        onChange={(actionDate) => changeRisk(props, { actionDate })}
      />
      {text("indicator")}
      {text("actionEvidence")}
      <ChoiceField
        label={risks.fields.actionState}
        choices={riskChoices("actionState")}
        value={draft.risk.actionState}
        onChange={(actionState) => changeRisk(props, { actionState })}
      />
    </Group>
  );
}
