import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Filled } from "@fluentui/react-icons/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../domain/findings/checks";
import { useTexts } from "../texts/useTexts";

const useStyles = makeStyles({
  mark: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
});

const icons = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Filled } as const;

/** Icon of a severity; never alone, always beside its word or a count. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const Icon = icons[severity];
  return <Icon className={styles[severity]} aria-hidden />;
}

/** Icon and word of a severity. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const { review } = useTexts();
  return (
    <span className={mergeClasses(styles.mark, styles[severity])}>
      <SeverityIcon severity={severity} />
      {review.severities[severity]}
    </span>
  );
}
