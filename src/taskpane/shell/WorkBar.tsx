import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { ArrowRedo20Regular } from "@fluentui/react-icons/svg/arrow-redo";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import { useRef } from "react";
import { useDelayed } from "../hooks/useDelayed";
import { useNow } from "../hooks/useNow";
import { nameJob } from "../model/describeOutcome";
import { describeTimeLeft } from "../model/describeTimeLeft";
import { isBusy, type Work } from "../model/work";
import { useTexts } from "../texts/useTexts";
import { Failure } from "./Failure";

const useStyles = makeStyles({
  bar: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    display: "grid",
    rowGap: tokens.spacingVerticalS,
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  text: { flexGrow: 1, flexBasis: "8rem", margin: 0, fontSize: tokens.fontSizeBase300 },
});

interface WorkBarProps {
  readonly work: Work;
  readonly message: string;
  readonly onCancel: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onRetry: () => void;
  readonly onClose: () => void;
}

/** How long the writing under way still takes, in words; "" while nothing tells. */
function useTimeLeft({ phase, progress }: Work): string {
  const { shell } = useTexts();
  const now = useNow(1_000);
  const began = useRef<number | undefined>(undefined);
  if (phase !== "writing") began.current = undefined;
  else began.current ??= now;
  if (progress === undefined || began.current === undefined) return "";
  return describeTimeLeft(now - began.current, progress, shell);
}

function Busy({ work, message, onCancel }: WorkBarProps) {
  const styles = useStyles();
  const { shell } = useTexts();
  const left = useTimeLeft(work);
  const value = work.progress === undefined ? {} : { value: work.progress.done, max: work.progress.total };
  return (
    <div className={styles.bar}>
      <div className={styles.line}>
        <p className={styles.text}>{left === "" ? message : `${message}, ${left}`}</p>
        <Button size="small" onClick={onCancel} disabled={work.cancelling}>
          {shell.cancel}
        </Button>
      </div>
      <ProgressBar {...value} aria-label={message} />
    </div>
  );
}

const turns = {
  undo: { icon: <ArrowUndo20Regular />, label: "undoJob" },
  redo: { icon: <ArrowRedo20Regular />, label: "redoJob" },
} as const;

function Result({ work, message, onUndo, onRedo, onRetry, onClose }: WorkBarProps) {
  const styles = useStyles();
  const { shell } = useTexts();
  const failed = work.outcome?.kind === "failed" ? work.outcome : undefined;
  const { offers = "undo", history } = work;
  const last = work.offers && (offers === "undo" ? history.done : history.undone)[0];
  return (
    <div className={styles.bar}>
      {failed ? <Failure code={failed.code} detail={failed.detail} /> : null}
      <div className={styles.line}>
        <p className={styles.text}>{failed ? "" : message}</p>
        {failed?.retry ? (
          <Button size="small" onClick={onRetry}>
            {shell.tryAgain}
          </Button>
        ) : null}
        {last ? (
          <Button size="small" icon={turns[offers].icon} onClick={offers === "undo" ? onUndo : onRedo}>
            {shell[turns[offers].label](nameJob(last, shell))}
          </Button>
        ) : null}
        <Button
          size="small"
          appearance="subtle"
          icon={<Dismiss20Regular />}
          aria-label={shell.close}
          onClick={onClose}
        />
      </div>
    </div>
  );
}

/** The foot of the pane: work under way with cancel, or how it ended, with what can be taken back or done again. */
export function WorkBar(props: WorkBarProps) {
  const busy = useDelayed(isBusy(props.work), 300);
  if (busy) return <Busy {...props} />;
  return props.work.phase === "idle" && props.work.outcome ? <Result {...props} /> : null;
}
