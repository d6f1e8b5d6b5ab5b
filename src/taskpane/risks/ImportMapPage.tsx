import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ImportRiskMapInput } from "../../actions/importRiskMap";
import { useBookFile } from "../hooks/useBookFile";
import { EmptyResult } from "../review/EmptyResult";
import { FileButton } from "../shared/FileButton";
import { FileProgress } from "../shared/FileProgress";
import { Page } from "../shared/Page";
import { useWords } from "../texts/useTexts";
import type { Load } from "../work/paneEngine";
import type { Importer } from "../work/paneImporter";

const useStyles = makeStyles({
  text: { margin: 0 },
  radios: { overflowWrap: "anywhere", minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ImportMapPageProps {
  /** Sheets of this workbook that may hold a map. */
  readonly sheets: readonly string[];
  readonly importer: Load<Importer>;
  readonly busy: boolean;
  readonly onBack: () => void;
  readonly onPreview: (input: ImportRiskMapInput) => void;
}

interface SheetChoiceProps {
  readonly label: string;
  readonly names: readonly string[];
  readonly value: string;
  readonly onChange: (name: string) => void;
}

function SheetChoice({ label, names, value, onChange }: SheetChoiceProps) {
  const styles = useStyles();
  return (
    <Field label={label}>
      <RadioGroup className={styles.radios} value={value} onChange={(_, data) => onChange(data.value)}>
        {names.map((name) => (
          <Radio key={name} value={name} label={name} />
        ))}
      </RadioGroup>
    </Field>
  );
}

/** Chooses the sheet of an old map, of this workbook or of another file; writes nothing. */
export function ImportMapPage({ sheets, importer, busy, onBack, onPreview }: ImportMapPageProps) {
  const styles = useStyles();
  const { page } = useWords().mapImport;
  const { file, read } = useBookFile(importer);
  const [chosen, setChosen] = useState("");
  const isFile = file.phase === "read";
  const names = isFile ? file.sheets.map(({ name }) => name) : sheets;
  const value = names.includes(chosen) ? chosen : (names[0] ?? "");
  const preview = () => {
    const from = isFile ? file.sheets.find(({ name }) => name === value) : undefined;
    onPreview(from === undefined ? { sheet: value } : { from });
  };
  return (
    <Page title={page.title} onBack={onBack}>
      <p className={styles.text}>{page.help}</p>
      {names.length === 0 ? (
        <EmptyResult title={page.noSheets} text={page.noSheetsText} />
      ) : (
        <SheetChoice
          label={isFile ? page.ofFile(file.name) : page.sheets}
          names={names}
          value={value}
          onChange={setChosen}
        />
      )}
      <FileProgress file={file} />
      <div className={styles.buttons}>
        {names.length === 0 ? null : (
          <Button appearance="primary" disabledFocusable={busy} onClick={preview}>
            {page.preview}
          </Button>
        )}
        <FileButton
          label={page.file}
          accept=".xlsx,.xlsm,.xls,.xlsb,.ods,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          appearance={names.length === 0 ? "primary" : "secondary"}
          onFiles={([picked]) => {
            if (picked) void read(picked);
          }}
        />
      </div>
    </Page>
  );
}
