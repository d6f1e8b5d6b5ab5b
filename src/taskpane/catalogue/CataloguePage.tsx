import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import type { Cell } from "../../domain/workbook/Cell";
import { readDelimited } from "../../importers/table/readDelimited";
import { FileButton } from "../shared/FileButton";
import { Page } from "../shared/Page";
import { useWords } from "../texts/useTexts";

const useStyles = makeStyles({
  text: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface CataloguePageProps {
  readonly busy: boolean;
  /** What is pasted so far. */
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onPreview: (rows: readonly (readonly Cell[])[]) => void;
  readonly onBack: () => void;
}

/** A whole PIDM catalogue, pasted or from a file; writes nothing before its preview. */
export function CataloguePage({ busy, text, onText, onPreview, onBack }: CataloguePageProps) {
  const styles = useStyles();
  const { catalogue } = useWords();
  const { page } = catalogue;
  const read = async (file: File | undefined) => {
    if (file !== undefined) onPreview(readDelimited(new Uint8Array(await file.arrayBuffer())));
  };
  return (
    <Page title={page.title} onBack={onBack}>
      <p className={styles.text}>{page.text}</p>
      <Field label={page.paste}>
        <Textarea
          rows={10}
          resize="vertical"
          value={text}
          placeholder={page.example}
          onChange={(_, data) => onText(data.value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={busy || text.trim() === ""}
          onClick={() => onPreview(readDelimited(new TextEncoder().encode(text)))}
        >
          {page.preview}
        </Button>
        <FileButton
          label={page.file}
          accept=".csv,.txt,.tsv,text/plain,text/csv"
          disabled={busy}
          onFiles={([file]) => void read(file)}
        />
      </div>
    </Page>
  );
}
