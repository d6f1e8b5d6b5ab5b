import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SheetLink, WritePlan } from "../../domain/workbook/WritePlan";
import { shorten } from "../../i18n/shorten";
import type { LinkAsk } from "../model/describeLink";
import { useTexts } from "../texts/useTexts";

const useStyles = makeStyles({
  form: { display: "grid", rowGap: tokens.spacingVerticalS },
  select: { minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface LinkFieldProps {
  readonly ask: LinkAsk;
  readonly busy: boolean;
  readonly onFix: (plan: WritePlan) => void;
  readonly onRemoveRow: ((at: SheetLink) => void) | undefined;
}

/** Asks what a row belongs to, and writes it into its cell; a row that belongs to nothing can go. */
export function LinkField({ ask, busy, onFix, onRemoveRow }: LinkFieldProps) {
  const styles = useStyles();
  const { review } = useTexts();
  const { kind, to, choices, proposed, removable } = ask;
  const [key, setKey] = useState(proposed);
  const chosen = choices.find((choice) => choice.key === key);
  const write = () => {
    if (chosen && !busy) onFix([{ op: "setValues", sheet: to.sheet, area: to.cell, values: [[chosen.value]] }]);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        write();
      }}
    >
      {choices.length === 0 ? null : (
        <Field size="small" label={review.link[kind]}>
          <Select className={styles.select} value={key} onChange={(_, data) => setKey(data.value)}>
            <option value="" disabled>
              {review.link.choose}
            </option>
            {choices.map((choice) => (
              <option key={choice.key} value={choice.key}>
                {`${choice.key} · ${shorten(choice.text)}`}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles.buttons}>
        {choices.length === 0 ? null : (
          <Button type="submit" size="small" disabledFocusable={busy || chosen === undefined}>
            {review.link.write(to.cell)}
          </Button>
        )}
        {removable && onRemoveRow ? (
          <Button size="small" disabledFocusable={busy} onClick={() => onRemoveRow(to)}>
            {review.link.removeRow}
          </Button>
        ) : null}
      </div>
    </form>
  );
}
