import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useMemo } from "react";
import { wholeOf } from "../../domain/findings/showCell";
import { valueDraft } from "../../domain/risk/RiskDraft";
import type { RiskMethod } from "../../domain/risk/RiskMethod";
import { describeAnswers } from "../model/describeDraft";
import { drawHeatMap } from "../model/drawHeatMap";
import { Page } from "../shared/Page";
import { useWords } from "../texts/useTexts";
import { CausesStep } from "./CausesStep";
import { ControlsStep } from "./ControlsStep";
import { DefinitionStep } from "./DefinitionStep";
import { HeatMap } from "./HeatMap";
import { lackingSteps, lacksText } from "./lackingSteps";
import { nameOf } from "./nameOf";
import { type EntryStepId, moveTo, type RiskEntry, stepAfter, stepBefore, stepIds } from "./RiskEntry";
import { StepNav } from "./StepNav";
import type { StepProps } from "./StepProps";
import { useAsking } from "./useAsking";
import { ValuationStep } from "./ValuationStep";
import { ZoneLine } from "./ZoneLine";

const useStyles = makeStyles({
  form: { border: 0, margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalL, minWidth: 0 },
  step: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    outlineOffset: "2px",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const bodies: Readonly<Record<EntryStepId, (props: StepProps) => ReactNode>> = {
  definition: DefinitionStep,
  causes: CausesStep,
  valuation: ValuationStep,
  controls: ControlsStep,
};

interface EntryPageProps {
  readonly method: RiskMethod;
  readonly places: readonly string[];
  readonly entry: RiskEntry;
  readonly busy: boolean;
  readonly onEntry: (entry: RiskEntry) => void;
  readonly onSave: () => void;
}

function Buttons(
  props: EntryPageProps & { readonly onSave: () => void; readonly onNext: (step: EntryStepId) => void },
) {
  const styles = useStyles();
  const { risks } = useWords();
  const { entry, busy, onSave, onNext } = props;
  const next = stepAfter(entry.step);
  // A new risk is saved at its last step; one that is already in the sheets at any of them.
  const canSave = next === undefined || entry.base !== undefined;
  return (
    <div className={styles.buttons}>
      {next === undefined ? null : (
        <Button appearance="primary" onClick={() => onNext(next)}>
          {risks.next}
        </Button>
      )}
      {canSave ? (
        <Button appearance={next === undefined ? "primary" : "secondary"} disabled={busy} onClick={onSave}>
          {risks.save}
        </Button>
      ) : null}
    </div>
  );
}

/** «Agregar riesgo» and «Editar riesgo»: four steps with the zone drawn live; writes nothing until it is saved. */
export function EntryPage(props: EntryPageProps) {
  const styles = useStyles();
  const { risks } = useWords();
  const { method, places, entry, onEntry, onSave } = props;
  const { draft, base, step } = entry;
  const { form, asked, ask } = useAsking();
  const valuation = useMemo(() => valueDraft(method, draft), [method, draft]);
  const map = drawHeatMap(method, wholeOf(draft.risk.probability), valuation);
  const Body = bodies[step];
  const onStep = (next: EntryStepId) => onEntry(moveTo(entry, next));
  const back = stepBefore(step);
  const askText = () => {
    ask();
    onStep("definition");
  };
  const save = () => (lacksText(draft) ? askText() : onSave());
  // Asked once, a person may go on and come back to it.
  const goOn = (next: EntryStepId) => (step === "definition" && lacksText(draft) && !asked ? askText() : onStep(next));
  const lacking = lackingSteps(method, draft, valuation).filter((id) => entry.left.includes(id));
  const title = base === undefined ? risks.add : risks.editTitle(nameOf(draft.risk.number, risks));
  return (
    <Page key={step} title={title} onBack={() => (back ? onStep(back) : onEntry({ ...entry, open: false }))}>
      <StepNav step={step} lacking={lacking} onStep={onStep} />
      <HeatMap map={map} />
      <ZoneLine map={map} note={step === "valuation" ? describeAnswers(method, draft, risks) : ""} />
      <h3 className={styles.step}>{risks.step(stepIds.indexOf(step) + 1, stepIds.length, risks.steps[step])}</h3>
      <fieldset className={styles.form} ref={form} disabled={props.busy}>
        <Body
          method={method}
          draft={draft}
          valuation={valuation}
          places={places}
          needsText={asked}
          onDraft={(changed) => onEntry({ ...entry, draft: changed })}
        />
        <Buttons {...props} onSave={save} onNext={goOn} />
      </fieldset>
    </Page>
  );
}
