import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Project } from "../../domain/project/Project";
import { missingReports, municipalitiesOf } from "../../domain/year/missingReports";
import { useWords } from "../texts/useTexts";

const useStyles = makeStyles({
  set: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  help: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  box: { display: "grid", rowGap: tokens.spacingVerticalS },
});

interface PrepareQuarterProps {
  readonly project: Project;
  readonly quarter: number;
  /** Names to choose from, the Área Metropolitana among them. */
  readonly places: readonly string[];
  readonly busy: boolean;
  readonly onPrepare: (municipalities: readonly string[]) => void;
}

/** «Preparar trimestre»: who reports, how many rows that adds, and the button that adds them. */
export function PrepareQuarter({ project, quarter, places, busy, onPrepare }: PrepareQuarterProps) {
  const styles = useStyles();
  const words = useWords().follow;
  const [chosen, setChosen] = useState<readonly string[]>(() => municipalitiesOf(project));
  const rows = missingReports(project, quarter, chosen).length;
  const toggle = (name: string, on: boolean) =>
    setChosen(places.filter((place) => (place === name ? on : chosen.includes(place))));
  return (
    <div className={styles.box}>
      <fieldset className={styles.set}>
        <legend>{words.who}</legend>
        {places.map((name) => (
          <Checkbox
            key={name}
            label={name}
            checked={chosen.includes(name)}
            onChange={(_, { checked }) => toggle(name, checked === true)}
          />
        ))}
      </fieldset>
      <p className={styles.help}>{words.prepareHelp}</p>
      <div>
        <Button appearance="primary" disabledFocusable={busy || rows === 0} onClick={() => onPrepare(chosen)}>
          {words.prepareRows(rows)}
        </Button>
      </div>
    </div>
  );
}
