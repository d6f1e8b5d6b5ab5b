import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  box: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  title: {
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
    padding: `${tokens.spacingVerticalXS} 0`,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusMedium },
  },
  help: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
});

interface DisclosureProps {
  readonly title: string;
  readonly help?: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** Details on demand: the browser's own disclosure, so keyboard and screen readers know it. */
export function Disclosure({ title, help, open = false, children }: DisclosureProps) {
  const styles = useStyles();
  return (
    <details className={styles.box} open={open}>
      <summary className={styles.title}>{title}</summary>
      {help === undefined ? null : <p className={styles.help}>{help}</p>}
      {children}
    </details>
  );
}
