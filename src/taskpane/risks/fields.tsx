import { Field, Input, makeStyles, Radio, RadioGroup, Select, Textarea, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { no, sameWord, yes } from "../../domain/risk/words";
import { chosenOf } from "../model/riskChoices";
import { useWords } from "../texts/useTexts";

const useStyles = makeStyles({
  // A field that takes the focus must not hide under the line of zones.
  field: { minWidth: 0, "& input, & textarea, & select": { scrollMarginTop: "64px", minWidth: 0 } },
  group: { border: 0, margin: 0, padding: 0, minWidth: 0, display: "grid", rowGap: tokens.spacingVerticalM },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold, marginBottom: tokens.spacingVerticalS },
  help: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface FieldProps {
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const hintOf = (help: string | undefined) => (help === undefined ? {} : { hint: help });

/** A line or a paragraph of text. */
export function TextField(
  props: FieldProps & { readonly rows?: number; readonly problem?: string; readonly required?: boolean },
) {
  const styles = useStyles();
  const { label, help, value, onChange, rows = 1, problem, required = false } = props;
  // No alert: the field takes the focus, and a screen reader then reads the message with it.
  const message = { children: problem, role: undefined };
  const validation = problem === undefined ? {} : { validationMessage: message, validationState: "error" as const };
  return (
    <Field label={label} required={required} className={styles.field} {...hintOf(help)} {...validation}>
      {rows > 1 ? (
        <Textarea rows={rows} resize="vertical" value={value} onChange={(_, data) => onChange(data.value)} />
      ) : (
        <Input value={value} onChange={(_, data) => onChange(data.value)} />
      )}
    </Field>
  );
}

export function DateField({ label, help, value, onChange }: FieldProps) {
  const styles = useStyles();
  return (
    <Field label={label} className={styles.field} {...hintOf(help)}>
      <Input type="date" min="2000-01-01" max="2100-12-31" value={value} onChange={(_, data) => onChange(data.value)} />
    </Field>
  );
}

/** A drop-down with the words of the sheet; a word of no choice stays offered, so that nothing is lost. */
export function ChoiceField({
  label,
  help,
  value,
  onChange,
  choices,
}: FieldProps & { readonly choices: readonly string[] }) {
  const styles = useStyles();
  const { risks } = useWords();
  const chosen = chosenOf(choices, value);
  const offered = chosen === "" || choices.includes(chosen) ? choices : [...choices, chosen];
  return (
    <Field label={label} className={styles.field} {...hintOf(help)}>
      <Select value={chosen} onChange={(_, data) => onChange(data.value)}>
        <option value="">{risks.choose}</option>
        {offered.map((choice) => (
          <option key={choice} value={choice} lang="es">
            {choice}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** A question with «Sí» and «No». */
export function YesNoField({ label, help, value, onChange }: FieldProps) {
  const styles = useStyles();
  const { risks } = useWords();
  const chosen = [yes, no].find((word) => sameWord(value, word)) ?? "";
  return (
    <Field label={label} className={styles.field} {...hintOf(help)}>
      <RadioGroup layout="horizontal" value={chosen} onChange={(_, data) => onChange(data.value)}>
        <Radio value={yes} label={risks.yes} />
        <Radio value={no} label={risks.no} />
      </RadioGroup>
    </Field>
  );
}

/** Fields that belong together, under one heading. */
export function Group(props: { readonly title: string; readonly help?: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{props.title}</legend>
      {props.help === undefined ? null : <p className={styles.help}>{props.help}</p>}
      {props.children}
    </fieldset>
  );
}
