import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import { useDelayed } from "../hooks/useDelayed";
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

export interface WorkBarProps {
  readonly work: Work;
  readonly message: string;
  readonly onCancel: () => void;
  readonly onUndo: () => void;
  readonly onRetry: () => void;
  readonly onClose: () => void;
}

function Busy({ work, message, onCancel }: WorkBarProps) {
  const styles = useStyles();
  const { shell } = useTexts();
  const value = work.progress === undefined ? {} : { value: work.progress.done, max: work.progress.total };
  return (
    <div className={styles.bar}>
      <div className={styles.line}>
        <p className={styles.text}>{message}</p>
        <Button size="small" onClick={onCancel} disabled={work.cancelling}>
          {shell.cancel}
        </Button>
      </div>
      <ProgressBar {...value} aria-label={message} />
    </div>
  );
}

function Result({ work, message, onUndo, onRetry, onClose }: WorkBarProps) {
  const styles = useStyles();
  const { shell } = useTexts();
  const failed = work.outcome?.kind === "failed" ? work.outcome : undefined;
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
        {work.undo ? (
          <Button size="small" icon={<ArrowUndo20Regular />} onClick={onUndo}>
            {shell.undo}
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

/** The foot of the pane: work under way with cancel, or how it ended with «Deshacer». */
export function WorkBar(props: WorkBarProps) {
  const busy = useDelayed(isBusy(props.work), 300);
  if (busy) return <Busy {...props} />;
  return props.work.phase === "idle" && props.work.outcome ? <Result {...props} /> : null;
}
