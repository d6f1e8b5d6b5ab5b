import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { landing } from "../hooks/useLanding";

const useStyles = makeStyles({
  box: {
    display: "grid",
    justifyItems: "center",
    textAlign: "center",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface EmptyResultProps {
  readonly title: string;
  readonly text?: string;
  readonly action?: { readonly label: string; readonly onClick: () => void };
}

/** What stands where a list would be empty: why, and what to do. */
export function EmptyResult({ title, text, action }: EmptyResultProps) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <p className={styles.title} {...landing}>
        {title}
      </p>
      {text === undefined ? null : <p className={styles.text}>{text}</p>}
      {action ? <Button onClick={action.onClick}>{action.label}</Button> : null}
    </div>
  );
}
