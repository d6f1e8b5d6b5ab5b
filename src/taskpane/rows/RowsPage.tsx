import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { FillMetaInput } from "../../actions/rows/fillMeta";
import type { MarkMonthsInput } from "../../actions/rows/markMonths";
import type { SelectedRows } from "../../actions/rows/selectedRows";
import type { Choice } from "../model/describeLink";
import { EmptyResult } from "../review/EmptyResult";
import { Page } from "../shared/Page";
import { useTexts, useWords } from "../texts/useTexts";
import { MetaForm } from "./MetaForm";
import { MonthsForm } from "./MonthsForm";

const useStyles = makeStyles({
  place: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  texts: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

/** Texts of selected rows that are shown; the rest is counted. */
const shownTexts = 3;

interface RowsPageProps {
  /** Undefined before the first reading. */
  readonly rows: SelectedRows | undefined;
  readonly catalogue: readonly Choice[];
  readonly busy: boolean;
  readonly onMeta: (input: FillMetaInput) => void;
  readonly onMonths: (input: MarkMonthsInput) => void;
  readonly onBack: () => void;
}

function Texts({ texts }: { readonly texts: readonly string[] }) {
  const styles = useStyles();
  const more = texts.length - shownTexts;
  return (
    <ul className={styles.texts}>
      {[...new Set(texts.slice(0, shownTexts))].map((text) => (
        <li key={text} lang="es">
          {text}
        </li>
      ))}
      {more > 0 ? <li>{`+ ${more}`}</li> : null}
    </ul>
  );
}

function Form({ rows, catalogue, busy, onMeta, onMonths }: RowsPageProps) {
  const styles = useStyles();
  const words = useWords().rows;
  const { shell } = useTexts();
  if (rows === undefined) return <Spinner label={shell.loading} />;
  if (rows.kind === "none") return <EmptyResult title={words.none} text={words.noneHelp} />;
  const numbers = rows.kind === "meta" ? [rows.row] : rows.rows;
  // Another selection, or other marks in it, begins anew.
  const key = JSON.stringify(rows);
  return (
    <>
      <p className={styles.place} aria-live="polite">
        {words.place(rows.sheet, numbers)}
      </p>
      {rows.kind === "meta" ? (
        <MetaForm
          key={key}
          code={rows.code}
          catalogue={catalogue}
          busy={busy}
          onFill={(code) => onMeta({ row: rows.row, code })}
        />
      ) : (
        <>
          <Texts texts={rows.texts} />
          <MonthsForm
            key={key}
            months={rows.months}
            rows={rows.rows.length}
            busy={busy}
            onMark={(months) => onMonths({ rows: rows.rows, months })}
          />
        </>
      )}
    </>
  );
}

/** «Llenar renglones»: follows the selection in «Metas» and «Cronograma». */
export function RowsPage(props: RowsPageProps) {
  const { title } = useWords().rows;
  return (
    <Page title={title} onBack={props.onBack} leavesOnEscape>
      <Form {...props} />
    </Page>
  );
}
