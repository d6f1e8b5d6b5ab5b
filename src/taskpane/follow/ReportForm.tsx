import { Button, Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Project } from "../../domain/project/Project";
import { DateField, TextField } from "../risks/fields";
import { Page } from "../shared/Page";
import { useWords } from "../texts/useTexts";
import { draftOf, type ReportDraft, readValue, rowOf } from "./reportDraft";

const useStyles = makeStyles({
  form: { border: 0, margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalM, minWidth: 0 },
  meta: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  values: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(7rem, 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
  input: { minWidth: 0, width: "100%" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

type FollowUpRow = Project["followUp"][number];

interface ReportFormProps {
  readonly row: FollowUpRow;
  readonly metaText: string;
  readonly quarterName: string;
  /** People that «Capacitación» counts for it; undefined for a meta without sessions. */
  readonly trained: number | undefined;
  readonly busy: boolean;
  readonly onSave: (row: FollowUpRow) => void;
  readonly onGoTo: () => void;
  readonly onBack: () => void;
}

interface NumberFieldProps {
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly refused: boolean;
  readonly onChange: (value: string) => void;
}

function NumberField({ label, help, value, refused, onChange }: NumberFieldProps) {
  const styles = useStyles();
  const { form } = useWords().follow;
  const problem = refused && readValue(value) === undefined ? { validationMessage: form.notANumber } : {};
  return (
    <Field label={label} {...(help === undefined ? {} : { hint: help })} {...problem}>
      <Input className={styles.input} inputMode="decimal" value={value} onChange={(_, data) => onChange(data.value)} />
    </Field>
  );
}

function Values(props: {
  readonly draft: ReportDraft;
  readonly refused: boolean;
  readonly onDraft: (part: Partial<ReportDraft>) => void;
}) {
  const styles = useStyles();
  const { form } = useWords().follow;
  const { draft, refused, onDraft } = props;
  return (
    <>
      <div className={styles.values}>
        <NumberField
          label={form.planned}
          value={draft.planned}
          refused={refused}
          onChange={(planned) => onDraft({ planned })}
        />
        <NumberField
          label={form.achieved}
          help={form.achievedHelp}
          value={draft.achieved}
          refused={refused}
          onChange={(achieved) => onDraft({ achieved })}
        />
      </div>
      <Checkbox
        label={form.cumulative}
        checked={draft.cumulative}
        onChange={(_, { checked }) => onDraft({ cumulative: checked === true })}
      />
    </>
  );
}

/** One report: what was achieved, its evidence and why; nothing is written until it is saved. */
export function ReportForm(props: ReportFormProps) {
  const styles = useStyles();
  const { form } = useWords().follow;
  const { row, trained, busy } = props;
  const [draft, setDraft] = useState(() => draftOf(row));
  const [refused, setRefused] = useState(false);
  const change = (part: Partial<ReportDraft>) => setDraft({ ...draft, ...part });
  const save = () => {
    const written = rowOf(row, draft);
    setRefused(written === undefined);
    if (written !== undefined) props.onSave(written);
  };
  return (
    <Page title={form.title(String(row.pidm), row.municipality)} onBack={props.onBack}>
      <p className={styles.meta}>{props.quarterName}</p>
      <p className={styles.meta} lang="es">
        {props.metaText}
      </p>
      <fieldset className={styles.form} disabled={busy}>
        <Values draft={draft} refused={refused} onDraft={change} />
        {trained === undefined ? null : (
          <div className={styles.line}>
            <span>{form.training(trained)}</span>
            <Button size="small" onClick={() => change({ achieved: String(trained) })}>
              {form.take}
            </Button>
          </div>
        )}
        <TextField label={form.evidence} value={draft.evidence} onChange={(evidence) => change({ evidence })} />
        <TextField label={form.link} help={form.linkHelp} value={draft.link} onChange={(link) => change({ link })} />
        <TextField label={form.note} rows={2} value={draft.note} onChange={(note) => change({ note })} />
        <DateField label={form.reported} value={draft.reported} onChange={(reported) => change({ reported })} />
        <div className={styles.line}>
          <Button appearance="primary" disabledFocusable={busy} onClick={save}>
            {form.save}
          </Button>
          <Button onClick={props.onGoTo}>{form.goTo}</Button>
        </div>
      </fieldset>
    </Page>
  );
}
