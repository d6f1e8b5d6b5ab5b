import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useTexts, useWords } from "../texts/useTexts";

const useStyles = makeStyles({
  set: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  grid: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(7.5rem, 1fr))" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  help: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

type Months = readonly (boolean | undefined)[];

interface MonthsFormProps {
  /** January to December, as they stand; undefined where the rows differ. */
  readonly months: Months;
  readonly rows: number;
  readonly busy: boolean;
  readonly onMark: (months: Months) => void;
}

/** Twelve months for all selected rows; one button writes them. */
export function MonthsForm({ months, rows, busy, onMark }: MonthsFormProps) {
  const styles = useStyles();
  const words = useWords().rows;
  const { importing } = useTexts();
  const [chosen, setChosen] = useState(months);
  const same = chosen.every((month, index) => month === months[index]);
  const set = (index: number, on: boolean) => setChosen(chosen.map((month, at) => (at === index ? on : month)));
  const setAll = (on: boolean) => setChosen(chosen.map(() => on));
  return (
    <>
      <fieldset className={styles.set}>
        <legend>{words.months}</legend>
        <div className={styles.grid}>
          {importing.month.map((name, index) => (
            <Checkbox
              key={name}
              label={name}
              checked={chosen[index] ?? "mixed"}
              onChange={(_, { checked }) => set(index, checked === true)}
            />
          ))}
        </div>
      </fieldset>
      {chosen.includes(undefined) ? <p className={styles.help}>{words.mixed}</p> : null}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy || same} onClick={() => onMark(chosen)}>
          {words.mark(rows)}
        </Button>
        <Button onClick={() => setAll(true)}>{words.allMonths}</Button>
        <Button onClick={() => setAll(false)}>{words.noMonths}</Button>
      </div>
    </>
  );
}
