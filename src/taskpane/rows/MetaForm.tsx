import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { normalizeText } from "../../domain/text/normalizeText";
import type { Choice } from "../model/describeLink";
import { EmptyResult } from "../review/EmptyResult";
import { SearchField } from "../shared/SearchField";
import { useWords } from "../texts/useTexts";

const useStyles = makeStyles({
  list: { maxHeight: "50vh", overflowY: "auto", overflowX: "hidden" },
  text: { overflowWrap: "anywhere" },
  about: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** From this many metas on, looking for one takes longer than typing. */
const searchFrom = 8;
/** More than anybody reads; the search finds the others. */
const shown = 60;

interface MetaFormProps {
  /** Code that the row has; "" where it has none that can be read. */
  readonly code: string;
  readonly catalogue: readonly Choice[];
  readonly busy: boolean;
  readonly onFill: (code: string) => void;
}

function searchMetas(catalogue: readonly Choice[], search: string): readonly Choice[] {
  const wanted = normalizeText(search)
    .split(" ")
    .filter((word) => word !== "");
  return catalogue.filter(({ key, text, about = "" }) => {
    const all = `${key} ${normalizeText(`${text} ${about}`)}`;
    return wanted.every((word) => all.includes(word));
  });
}

function Meta({ choice }: { readonly choice: Choice }) {
  const styles = useStyles();
  return (
    <span className={styles.text} lang="es">
      {`${choice.key} · ${choice.text}`}
      {choice.about ? <span className={styles.about}>{` ${choice.about}`}</span> : null}
    </span>
  );
}

/** The metas of the catalogue with their texts; the chosen one goes into the row. */
export function MetaForm({ code, catalogue, busy, onFill }: MetaFormProps) {
  const styles = useStyles();
  const { rows } = useWords();
  const [search, setSearch] = useState("");
  const [chosen, setChosen] = useState(code);
  const found = searchMetas(catalogue, search).slice(0, shown);
  if (catalogue.length === 0) return <EmptyResult title={rows.noCatalogue} />;
  return (
    <>
      {catalogue.length < searchFrom ? null : <SearchField label={rows.search} value={search} onSearch={setSearch} />}
      {found.length === 0 ? <EmptyResult title={rows.noMatch} /> : null}
      <Field label={rows.meta}>
        <RadioGroup className={styles.list} value={chosen} onChange={(_, { value }) => setChosen(value)}>
          {found.map((choice) => (
            <Radio key={choice.key} value={choice.key} label={<Meta choice={choice} />} />
          ))}
        </RadioGroup>
      </Field>
      <div>
        <Button
          appearance="primary"
          disabledFocusable={busy || !catalogue.some(({ key }) => key === chosen)}
          onClick={() => onFill(chosen)}
        >
          {rows.fill}
        </Button>
      </div>
    </>
  );
}
