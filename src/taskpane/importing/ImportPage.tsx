import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { DocumentArrowUp20Regular } from "@fluentui/react-icons/svg/document-arrow-up";
import { useState } from "react";
import type { HeldProject } from "../../domain/form/knownMonth";
import { type ImportControls, type ImportState, useImport } from "../hooks/useImport";
import type { ImportedForm } from "../model/describeForm";
import { DropArea } from "../shared/DropArea";
import { FileButton } from "../shared/FileButton";
import { LiveRegion } from "../shared/LiveRegion";
import { Notice } from "../shared/Notice";
import { Page } from "../shared/Page";
import { useTexts, useWords } from "../texts/useTexts";
import type { Load } from "../work/paneEngine";
import type { Importer } from "../work/paneImporter";
import { ReadForm } from "./ReadForm";

const useStyles = makeStyles({
  page: { display: "grid", rowGap: tokens.spacingVerticalM },
  text: { margin: 0 },
  kinds: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface DropZoneProps {
  readonly disabled: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSample: () => void;
}

/** Picks a form: by button, by drag and drop, or the sample that ships with the product. */
function DropZone({ disabled, onFiles, onSample }: DropZoneProps) {
  const styles = useStyles();
  const { importing } = useTexts();
  return (
    <DropArea label={importing.drop} disabled={disabled} onFiles={onFiles}>
      <p className={styles.text}>{importing.drop}</p>
      <FileButton
        label={importing.pick}
        accept=".docx,.txt,.doc,.odt,.rtf,text/plain,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        appearance="primary"
        icon={<DocumentArrowUp20Regular />}
        disabled={disabled}
        onFiles={onFiles}
      />
      <p className={styles.kinds}>{importing.kinds}</p>
      <Button appearance="transparent" disabledFocusable={disabled} onClick={onSample}>
        {importing.sample}
      </Button>
    </DropArea>
  );
}

interface ImportPageProps {
  readonly importer: Load<Importer>;
  /** What the workbook holds already: then the form is compared with it. */
  readonly held: HeldProject | undefined;
  readonly onDone: (imported: ImportedForm) => void;
  readonly onBack: () => void;
}

function useProblem(state: ImportState, tooMany: boolean): string {
  const words = useWords();
  const { importing } = useTexts();
  if (tooMany) return importing.onlyOne;
  if (state.phase === "unreadable") return words.unreadable(state.code, state.found);
  return state.phase === "failed" ? state.detail : "";
}

function Picker({ controls, imports }: { readonly controls: ImportControls; readonly imports: ImportState }) {
  const styles = useStyles();
  const { importing } = useTexts();
  const [tooMany, setTooMany] = useState(false);
  const problem = useProblem(imports, tooMany);
  const reading = imports.phase === "reading" ? importing.reading(imports.fileName) : "";
  return (
    <div className={styles.page}>
      {problem === "" ? null : (
        <Notice intent="error" title={importing.failed}>
          {problem}
        </Notice>
      )}
      <DropZone
        disabled={reading !== ""}
        onFiles={(files) => {
          const [file] = files;
          setTooMany(files.length > 1);
          if (file && files.length === 1) void controls.readFile(file);
        }}
        onSample={() => void controls.readSample(importing.sampleName)}
      />
      {reading === "" ? null : <Spinner size="small" label={reading} />}
      <LiveRegion text={problem === "" ? reading : `${importing.failed}. ${problem}`} />
    </div>
  );
}

/** Import: pick the form, look at what was read, confirm it. Writes nothing. */
export function ImportPage({ importer, held, onDone, onBack }: ImportPageProps) {
  const { importing } = useTexts();
  const controls = useImport(importer, held);
  const { state } = controls;
  return (
    <Page title={importing.title} onBack={onBack}>
      {state.phase === "read" ? (
        <ReadForm
          imported={state.imported}
          onStartMonth={(month) => void controls.setStartMonth(month)}
          compares={held !== undefined}
          onConfirm={() => onDone(state.imported)}
          onOther={controls.reset}
        />
      ) : (
        <Picker controls={controls} imports={state} />
      )}
    </Page>
  );
}
