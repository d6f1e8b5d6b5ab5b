import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Delete16Regular } from "@fluentui/react-icons/svg/delete";
import { type Criterion, criteria } from "../../domain/risk/Control";
import type { ControlDraft } from "../../domain/risk/RiskDraft";
import type { ControlTable, RiskMethod } from "../../domain/risk/RiskMethod";
import { readControl } from "../../domain/risk/readRisk";
import type { ControlValue } from "../../domain/risk/Valuation";
import { missingCriteria } from "../../domain/risk/valueControl";
import { describeControl } from "../model/describeDraft";
import { useWords } from "../texts/useTexts";
import { ChoiceField, Group, TextField } from "./fields";

const useStyles = makeStyles({
  card: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: tokens.spacingHorizontalM,
  },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  remove: { justifySelf: "start" },
});

interface ControlFieldsProps {
  readonly method: RiskMethod;
  /** Counted from 1. */
  readonly place: number;
  readonly control: ControlDraft;
  readonly value: ControlValue | undefined;
  readonly onControl: (control: ControlDraft) => void;
  readonly onRemove: () => void;
}

/** What the method asks of a control, with the words that its table knows. */
function askedOf(table: ControlTable): readonly Criterion[] {
  const points = new Map(table.criteria.map((one) => [one.criterion, one.points] as const));
  return criteria.flatMap(({ key, header, options }): readonly Criterion[] => {
    const known = points.get(key);
    if (known === undefined) return key === "execution" && table.kind === "design" ? [{ key, header, options }] : [];
    return [{ key, header, options: options.filter((option) => known[option.key] !== undefined) }];
  });
}

/** A control: its text, its criteria and execution, and what it is worth. */
export function ControlFields({ method, place, control, value, onControl, onRemove }: ControlFieldsProps) {
  const styles = useStyles();
  const { risks, riskHelp } = useWords();
  const missing = missingCriteria(method.controls, readControl({ ...control, risk: "" })).length;
  return (
    <div className={styles.card}>
      <Group title={risks.control(place)}>
        <TextField
          label={risks.controlText}
          help={riskHelp.controls.text}
          rows={3}
          value={control.text}
          onChange={(text) => onControl({ ...control, text })}
        />
        {askedOf(method.controls).map(({ key, header, options }) => (
          <ChoiceField
            key={key}
            label={header}
            help={riskHelp.controls[key]}
            choices={options.map(({ word }) => word)}
            value={control[key]}
            onChange={(word) => onControl({ ...control, [key]: word })}
          />
        ))}
        <p className={styles.value} role="status">
          {value === undefined ? risks.missingCriteria(missing) : describeControl(value, risks)}
        </p>
        <Button
          className={styles.remove}
          size="small"
          icon={<Delete16Regular />}
          aria-label={risks.removeLabel(place)}
          onClick={onRemove}
        >
          {risks.removeControl}
        </Button>
      </Group>
    </div>
  );
}
