import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { riskMethods } from "../../domain/risk/methods";
import { type RiskSettings, settingChoices } from "../../domain/risk/RiskSettings";
import { sameData } from "../../domain/workbook/sameData";
import { Notice } from "../shared/Notice";
import { Page } from "../shared/Page";
import { useWords } from "../texts/useTexts";

const useStyles = makeStyles({
  form: { display: "grid", rowGap: tokens.spacingVerticalL },
  field: { minWidth: 0, "& select": { minWidth: 0 } },
  button: { justifySelf: "start" },
});

interface SettingFieldProps<K extends keyof RiskSettings> {
  readonly name: K;
  readonly label: string;
  readonly help: string;
  readonly value: RiskSettings[K];
  readonly onChange: (value: RiskSettings[K]) => void;
}

/** One setting with its choices and the reason of its default. */
function SettingField<K extends keyof RiskSettings>({ name, label, help, value, onChange }: SettingFieldProps<K>) {
  const styles = useStyles();
  const { words } = settingChoices[name];
  const choose = (word: string) => {
    const chosen = words.find((choice) => choice[1] === word);
    if (chosen !== undefined) onChange(chosen[0]);
  };
  return (
    <Field label={label} hint={help} className={styles.field}>
      <Select
        value={words.find(([choice]) => choice === value)?.[1] ?? ""}
        onChange={(_, data) => choose(data.value)}
        lang="es"
      >
        {words.map(([, word]) => (
          <option key={word} value={word}>
            {word}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface SettingsPageProps {
  readonly settings: RiskSettings;
  /** Words of the sheets that no choice has: the default is used in their place. */
  readonly unknown: readonly string[];
  readonly busy: boolean;
  readonly onBack: () => void;
  readonly onPreview: (settings: RiskSettings) => void;
}

/** How the map is valued: the method and what its sources leave open; writes nothing before its preview. */
export function SettingsPage({ settings, unknown, busy, onBack, onPreview }: SettingsPageProps) {
  const styles = useStyles();
  const { risks, settingHelp } = useWords();
  const [chosen, setChosen] = useState(settings);
  const { title, experimental } = riskMethods[chosen.method];
  const field = <K extends keyof RiskSettings>(name: K, help: string) => (
    <SettingField
      name={name}
      label={String(risks.settings[name])}
      help={help}
      value={chosen[name]}
      onChange={(value) => setChosen({ ...chosen, [name]: value })}
    />
  );
  return (
    <Page title={risks.settingsTitle} onBack={onBack}>
      <div className={styles.form}>
        {unknown.length === 0 ? null : <Notice intent="warning">{risks.unknownWords(unknown.join(", "))}</Notice>}
        {field("method", settingHelp.riskMethod)}
        <span lang="es">{title}</span>
        {experimental ? <Notice intent="warning">{risks.experimentalHelp}</Notice> : null}
        {chosen.method === "v4-v6" ? (
          <>
            {field("rareCatastrophic", settingHelp.rareCatastrophic)}
            {field("question16", settingHelp.question16)}
            {field("controlTable", settingHelp.controlTable)}
          </>
        ) : null}
        <Button
          className={styles.button}
          appearance="primary"
          disabledFocusable={busy || (sameData(chosen, settings) && unknown.length === 0)}
          onClick={() => onPreview(chosen)}
        >
          {risks.previewSettings}
        </Button>
      </div>
    </Page>
  );
}
