import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { parseQuantity } from "../../domain/budget/parseQuantity";
import type { SheetLink, WritePlan } from "../../domain/workbook/WritePlan";
import { useTexts } from "../texts/useTexts";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: tokens.spacingHorizontalS },
  field: { flexGrow: 1, flexBasis: "7rem", minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
});

interface TargetFieldProps {
  readonly to: SheetLink;
  readonly busy: boolean;
  readonly onFix: (plan: WritePlan) => void;
}

/** Takes the number that a meta wants to reach, and writes it into its cell. */
export function TargetField({ to, busy, onFix }: TargetFieldProps) {
  const styles = useStyles();
  const { review } = useTexts();
  const [text, setText] = useState("");
  const [refused, setRefused] = useState(false);
  const write = () => {
    const value = parseQuantity(text);
    setRefused(value === undefined);
    if (value !== undefined) onFix([{ op: "setValues", sheet: to.sheet, area: to.cell, values: [[value]] }]);
  };
  return (
    <form
      className={styles.line}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) write();
      }}
    >
      <Field
        className={styles.field}
        size="small"
        label={review.target}
        {...(refused ? { validationMessage: review.targetHint } : {})}
      >
        <Input
          className={styles.input}
          inputMode="decimal"
          value={text}
          onChange={(_, data) => {
            setText(data.value);
            setRefused(false);
          }}
        />
      </Field>
      <Button type="submit" size="small" disabledFocusable={busy}>
        {review.writeTarget}
      </Button>
    </form>
  );
}
