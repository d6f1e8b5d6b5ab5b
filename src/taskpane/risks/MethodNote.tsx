import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import type { RiskMethod } from "../../domain/risk/RiskMethod";
import { Disclosure } from "../shared/Disclosure";
import { Notice } from "../shared/Notice";
import { useWords } from "../texts/useTexts";

const useStyles = makeStyles({
  box: { display: "grid", rowGap: tokens.spacingVerticalS },
  text: { margin: 0, overflowWrap: "anywhere" },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: tokens.spacingVerticalS },
  change: { justifySelf: "start" },
  mark: { fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface MethodNoteProps {
  readonly method: RiskMethod;
  /** Absent while the workbook has no cells for it. */
  readonly onChange?: () => void;
}

/** The method in use by its name, and how sure each of its parts is. */
export function MethodNote({ method, onChange }: MethodNoteProps) {
  const styles = useStyles();
  const { risks } = useWords();
  return (
    <div className={styles.box}>
      <div className={styles.text}>
        {`${risks.method}: `}
        <span lang="es">{`${method.title} `}</span>
        {method.experimental ? (
          <Badge appearance="outline" color="warning">
            {risks.experimental}
          </Badge>
        ) : null}
      </div>
      {onChange === undefined ? null : (
        <Button className={styles.change} size="small" onClick={onChange}>
          {risks.changeSettings}
        </Button>
      )}
      {method.experimental ? <Notice intent="warning">{risks.experimentalHelp}</Notice> : null}
      <Disclosure title={risks.sourcesTitle} help={risks.sourcesHelp}>
        <ul className={styles.list}>
          {method.sources.map(({ part, citation, mark }) => (
            <li key={part}>
              <span className={styles.mark}>{`${risks.parts[part]}: ${risks.marks[mark]}`}</span>
              <p className={styles.quiet} lang="es">
                {citation}
              </p>
            </li>
          ))}
        </ul>
        <p className={styles.quiet}>{risks.methodPlace}</p>
      </Disclosure>
    </div>
  );
}
