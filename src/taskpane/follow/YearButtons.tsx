import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { isBusy } from "../model/work";
import type { PaneBodyProps } from "../PaneBodyProps";
import { useWords } from "../texts/useTexts";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface YearButtonsProps extends Pick<PaneBodyProps, "pane"> {
  readonly hasActors: boolean;
  readonly onPrepare: () => void;
}

/** Another trimestre, and the sheets that are built from the year. */
export function YearButtons({ pane, hasActors, onPrepare }: YearButtonsProps) {
  const styles = useStyles();
  const words = useWords().follow;
  const { runner, jobs } = pane;
  const views = [
    ["dashboard", words.dashboard],
    ["summarizePlaces", words.places],
    ...(hasActors ? [["mapActors", words.mapActors] as const] : []),
  ] as const;
  return (
    <div className={styles.buttons}>
      <Button onClick={onPrepare}>{words.prepare}</Button>
      {views.map(([id, label]) => (
        <Button
          key={id}
          disabledFocusable={isBusy(runner.work)}
          onClick={() => void runner.run(jobs.of(id, () => undefined))}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}
