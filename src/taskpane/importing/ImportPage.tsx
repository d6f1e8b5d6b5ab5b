import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { HeldProject } from "../../domain/form/knownMonth";
import { type ImportControls, type ImportState, useImport } from "../hooks/useImport";
import type { ImportedForm } from "../model/describeForm";
import { LiveRegion } from "../shared/LiveRegion";
import { Notice } from "../shared/Notice";
import { Page } from "../shared/Page";
import { useTexts, useWords } from "../texts/useTexts";
import type { Load } from "../work/paneEngine";
import type { Importer } from "../work/paneImporter";
import { DropZone } from "./DropZone";
import { ReadForm } from "./ReadForm";

const useStyles = makeStyles({ page: { display: "grid", rowGap: tokens.spacingVerticalM } });

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
