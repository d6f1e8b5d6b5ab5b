import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import type { CatalogueInput } from "../../actions/importCatalogue";
import { listInBook } from "../../domain/pidm/listInBook";
import { sniffFile } from "../../importers/sniffFile";
import { isLongList } from "../../importers/table/isLongList";
import { readDelimited } from "../../importers/table/readDelimited";
import { catalogoPidm } from "../../layouts/catalogoPidm";
import { useBookFile } from "../hooks/useBookFile";
import { FileButton } from "../shared/FileButton";
import { FileProgress } from "../shared/FileProgress";
import { Page } from "../shared/Page";
import { useWords } from "../texts/useTexts";
import type { Load } from "../work/paneEngine";
import type { Importer } from "../work/paneImporter";

const useStyles = makeStyles({
  text: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface CataloguePageProps {
  readonly importer: Load<Importer>;
  readonly busy: boolean;
  /** What is pasted so far. */
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onPreview: (lists: CatalogueInput) => void;
  readonly onBack: () => void;
}

/** A whole PIDM catalogue, pasted or from a file; writes nothing before its preview. */
export function CataloguePage({ importer, busy, text, onText, onPreview, onBack }: CataloguePageProps) {
  const styles = useStyles();
  const { catalogue } = useWords();
  const { page } = catalogue;
  const { file, read, refuse } = useBookFile(importer);
  const pick = async (picked: File) => {
    const bytes = new Uint8Array(await picked.arrayBuffer());
    // By its content: a list may bear the name of a workbook, and a page that of a list.
    const kind = sniffFile(bytes);
    const isText = kind === "text" || kind === "csv";
    if (isText && isLongList(bytes)) return refuse(picked.name, { code: "long-list", found: "" });
    if (isText) return onPreview({ rows: readDelimited(bytes, { keepIndent: true }) });
    const found = await read(picked);
    if (found.phase === "read") onPreview(listInBook(found.sheets, catalogoPidm.table.name));
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
      <FileProgress file={file} />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={busy || text.trim() === ""}
          onClick={() => onPreview({ rows: readDelimited(new TextEncoder().encode(text), { keepIndent: true }) })}
        >
          {page.preview}
        </Button>
        <FileButton
          label={page.file}
          accept=".xlsx,.xlsm,.xls,.xlsb,.ods,.csv,.txt,.tsv,text/plain,text/csv"
          disabled={busy}
          onFiles={([picked]) => {
            if (picked) void pick(picked);
          }}
        />
      </div>
    </Page>
  );
}
