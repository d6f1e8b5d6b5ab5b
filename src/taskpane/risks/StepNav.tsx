import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useWords } from "../texts/useTexts";
import { type EntryStepId, stepIds } from "./RiskEntry";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(6.5rem, 100%), 1fr))",
    gap: tokens.spacingHorizontalXS,
  },
  step: {
    width: "100%",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  mark: { display: "block", color: tokens.colorStatusWarningForeground3 },
  current: {
    fontWeight: tokens.fontWeightSemibold,
    border: `2px solid ${tokens.colorCompoundBrandStroke}`,
  },
});

interface StepNavProps {
  readonly step: EntryStepId;
  /** Steps to mark: something is missing there. */
  readonly lacking: readonly EntryStepId[];
  readonly onStep: (step: EntryStepId) => void;
}

/** The four steps; each can be opened at any time, since nothing typed is lost. */
export function StepNav({ step, lacking, onStep }: StepNavProps) {
  const styles = useStyles();
  const { risks } = useWords();
  return (
    <nav aria-label={risks.stepsLabel}>
      <ol className={styles.list}>
        {stepIds.map((id, index) => (
          <li key={id}>
            <button
              type="button"
              className={mergeClasses(styles.step, id === step && styles.current)}
              aria-current={id === step ? "step" : undefined}
              onClick={() => onStep(id)}
            >
              {`${index + 1}. ${risks.steps[id]}`}
              {lacking.includes(id) ? <span className={styles.mark}>{risks.states.incomplete}</span> : null}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
