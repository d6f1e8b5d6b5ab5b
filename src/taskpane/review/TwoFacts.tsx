import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  facts: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(7.5rem, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  fact: {
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    minWidth: 0,
  },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

interface FactPair {
  readonly left: { readonly label: string; readonly value: string };
  readonly right: { readonly label: string; readonly value: string };
}

/** Two values side by side: found and expected, or before and after; under each other where it is narrow. */
export function TwoFacts({ left, right }: FactPair) {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      <div className={styles.fact}>
        <dt className={styles.label}>{left.label}</dt>
        <dd className={styles.value}>{left.value}</dd>
      </div>
      <div className={styles.fact}>
        <dt className={styles.label}>{right.label}</dt>
        <dd className={mergeClasses(styles.value, styles.strong)}>{right.value}</dd>
      </div>
    </dl>
  );
}
