import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Checkmark16Filled } from "@fluentui/react-icons/svg/checkmark";
import type { ChecklistStep } from "../model/buildChecklist";
import { Hidden } from "../shared/LiveRegion";
import { narrow } from "../shell/reflow";
import { useTexts } from "../texts/useTexts";

const useStyles = makeStyles({
  step: {
    display: "grid",
    gridTemplateColumns: "28px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    position: "relative",
    paddingBottom: tokens.spacingVerticalL,
    ":last-child": { paddingBottom: 0 },
    ":not(:last-child)::before": {
      content: '""',
      position: "absolute",
      left: "13px",
      top: "32px",
      bottom: "4px",
      borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    },
    // The mark stands above the words, and needs no line to the next one.
    [narrow]: { gridTemplateColumns: "minmax(0, 1fr)", ":not(:last-child)::before": { display: "none" } },
  },
  mark: {
    width: "28px",
    height: "28px",
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusCircular,
    border: `2px solid ${tokens.colorNeutralStrokeAccessible}`,
    color: tokens.colorNeutralForeground2,
    display: "grid",
    placeItems: "center",
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase300,
  },
  markNext: {
    border: `2px solid ${tokens.colorCompoundBrandStroke}`,
    color: tokens.colorBrandForeground1,
  },
  markDone: {
    border: `2px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  title: {
    margin: "3px 0 0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  result: { margin: `${tokens.spacingVerticalXXS} 0 0`, fontWeight: tokens.fontWeightMedium },
  text: { margin: `${tokens.spacingVerticalXXS} 0 0`, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});

/** A button of a step. */
interface StepButton {
  readonly label: string;
  readonly primary: boolean;
  readonly onClick: () => void;
}

interface StepCardProps {
  readonly step: ChecklistStep;
  readonly number: number;
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly StepButton[];
  readonly disabled: boolean;
}

function Mark({ step, number }: Pick<StepCardProps, "step" | "number">) {
  const styles = useStyles();
  const look = { done: styles.markDone, next: styles.markNext, later: "" }[step.state];
  return (
    <span className={mergeClasses(styles.mark, look)} aria-hidden>
      {step.state === "done" ? <Checkmark16Filled /> : number}
    </span>
  );
}

/** One step of the checklist: number or tick, what it does or what was done, and its buttons. */
export function StepCard({ step, number, title, text, buttons, disabled }: StepCardProps) {
  const styles = useStyles();
  const { home } = useTexts();
  return (
    <li className={styles.step} aria-current={step.state === "next" ? "step" : undefined}>
      <Mark step={step} number={number} />
      <div>
        <h3 className={styles.title}>
          {title}
          <Hidden>{` (${home.stepState[step.state]})`}</Hidden>
        </h3>
        {step.result === "" ? null : <p className={styles.result}>{step.result}</p>}
        {step.state === "done" ? null : <p className={styles.text}>{text}</p>}
        {buttons.length === 0 ? null : (
          <div className={styles.buttons}>
            {buttons.map((button) => (
              <Button
                key={button.label}
                appearance={button.primary ? "primary" : "secondary"}
                size={button.primary ? "medium" : "small"}
                disabledFocusable={disabled}
                onClick={button.onClick}
              >
                {button.label}
              </Button>
            ))}
          </div>
        )}
      </div>
    </li>
  );
}
