import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { describeForm, type ImportedForm } from "../model/describeForm";
import { listMissing } from "../model/listMissing";
import { Hidden, LiveRegion } from "../shared/LiveRegion";
import { Notice } from "../shared/Notice";
import { useTexts, useWords } from "../texts/useTexts";
import { Choices } from "./Choices";
import { Messages } from "./Messages";
import { Missing } from "./Missing";

const useStyles = makeStyles({
  page: { display: "grid", rowGap: tokens.spacingVerticalM },
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: tokens.spacingHorizontalL,
  },
  title: { margin: `0 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase300 },
  facts: { margin: 0, display: "grid", rowGap: tokens.spacingVerticalXS },
  fact: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: {
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ReadFormProps {
  readonly imported: ImportedForm;
  readonly onStartMonth: (month: number) => void;
  /** The workbook holds a project: nothing is written before the comparison. */
  readonly compares: boolean;
  readonly onConfirm: () => void;
  readonly onOther: () => void;
}

function ReadFacts({ imported }: Pick<ReadFormProps, "imported">) {
  const styles = useStyles();
  const { importing } = useTexts();
  return (
    <section className={styles.card} aria-label={importing.found}>
      <h3 className={styles.title}>{importing.found}</h3>
      <dl className={styles.facts}>
        {describeForm(imported.resolved, importing).map((fact) => (
          <div key={fact.label} className={styles.fact}>
            <dt className={styles.term}>{fact.label}</dt>
            <dd className={styles.value}>{fact.value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function StartMonth({ imported, onStartMonth }: Pick<ReadFormProps, "imported" | "onStartMonth">) {
  const { importing } = useTexts();
  const month = Number(imported.resolved.project.ficha.startMonth);
  return (
    <Field label={importing.startMonth} hint={importing.startMonthHelp} required>
      <Select
        value={month >= 1 && month <= 12 ? String(month) : ""}
        onChange={(_, data) => onStartMonth(Number(data.value))}
      >
        <option value="" disabled>
          {importing.chooseMonth}
        </option>
        {importing.month.map((name, index) => (
          <option key={name} value={String(index + 1)}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** What was read, for a person to confirm: facts, first month, contradictions, messages. */
export function ReadForm({ imported, compares, onStartMonth, onConfirm, onOther }: ReadFormProps) {
  const styles = useStyles();
  const { importing } = useTexts();
  const words = useWords();
  const { error, warning } = imported.report.counts;
  const missing = listMissing(imported.report).map(({ part }) => part);
  const counted = error + warning === 0 ? importing.noFindings : importing.findings(error, warning);
  const said = missing.length === 0 ? counted : `${words.missing(missing)}. ${counted}`;
  const month = Number(imported.resolved.project.ficha.startMonth);
  return (
    <div className={styles.page}>
      <Missing report={imported.report} />
      <ReadFacts imported={imported} />
      <Notice intent={error > 0 ? "warning" : "info"}>{counted}</Notice>
      <StartMonth imported={imported} onStartMonth={onStartMonth} />
      <Choices choices={imported.resolved.choices} />
      <Messages messages={imported.messages} />
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onConfirm} disabledFocusable={!(month >= 1 && month <= 12)}>
          {compares ? importing.compare : importing.confirm}
        </Button>
        <Button onClick={onOther}>{importing.other}</Button>
      </div>
      <LiveRegion text={said} />
      <Hidden>{imported.fileName}</Hidden>
    </div>
  );
}
