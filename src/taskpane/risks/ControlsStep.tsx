import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { useRef } from "react";
import { wholeOf } from "../../domain/findings/showCell";
import { type ControlDraft, newControl } from "../../domain/risk/RiskDraft";
import { reducedDirectly } from "../../domain/risk/words";
import { describeSet, listOpen } from "../model/describeDraft";
import { riskChoices } from "../model/riskChoices";
import { Notice } from "../shared/Notice";
import { useWords } from "../texts/useTexts";
import { ActionPlan } from "./ActionPlan";
import { ControlFields } from "./ControlFields";
import { ChoiceField, Group } from "./fields";
import { changeRisk, type StepProps } from "./StepProps";

const useStyles = makeStyles({
  lines: { margin: 0 },
  open: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

function Controls(props: StepProps) {
  const { risks } = useWords();
  const add = useRef<HTMLDivElement>(null);
  const { draft, onDraft, method, valuation } = props;
  const write = (controls: readonly ControlDraft[]) => onDraft({ ...draft, controls });
  return (
    <Group title={risks.controlsTitle}>
      {draft.controls.length === 0 ? <Notice intent="info">{risks.noControls}</Notice> : null}
      {draft.controls.map((control, index) => (
        <ControlFields
          key={control.id}
          method={method}
          place={index + 1}
          control={control}
          value={valuation.controls[index]}
          onControl={(changed) => write(draft.controls.map((one) => (one.id === changed.id ? changed : one)))}
          onRemove={() => {
            write(draft.controls.filter(({ id }) => id !== control.id));
            add.current?.querySelector("button")?.focus();
          }}
        />
      ))}
      <div ref={add}>
        <Button icon={<Add16Regular />} onClick={() => write([...draft.controls, newControl(draft.controls)])}>
          {risks.addControl}
        </Button>
      </div>
    </Group>
  );
}

function ControlSet(props: StepProps) {
  const styles = useStyles();
  const { risks } = useWords();
  const { draft, method, valuation } = props;
  const { residual } = valuation;
  const probability = wholeOf(draft.risk.probability);
  const isOpen = residual === undefined || probability === undefined;
  const lines = isOpen ? [risks.setOpen] : describeSet(method, probability, residual, risks);
  return (
    <Group title={risks.setTitle}>
      <ChoiceField
        label={risks.fields.controlsReduce}
        choices={riskChoices("controlsReduce")}
        value={draft.risk.controlsReduce || reducedDirectly}
        onChange={(controlsReduce) => changeRisk(props, { controlsReduce })}
      />
      <p className={styles.lines} role="status">
        {lines.join(" ")}
      </p>
    </Group>
  );
}

/** What is still open, before saving. */
function StillOpen({ method, draft, valuation }: StepProps) {
  const styles = useStyles();
  const { risks } = useWords();
  const open = listOpen(method, draft, valuation, risks);
  if (open.length === 0) return null;
  return (
    <Notice intent="info" title={risks.open.title}>
      <ul className={styles.open}>
        {open.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** Step 4: controls, what they move, treatment and plan of action. */
export function ControlsStep(props: StepProps) {
  return (
    <>
      <Controls {...props} />
      <ControlSet {...props} />
      <ActionPlan {...props} />
      <StillOpen {...props} />
    </>
  );
}
