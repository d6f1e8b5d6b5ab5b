import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { DocumentArrowUp20Regular } from "@fluentui/react-icons/svg/document-arrow-up";
import { DropArea } from "../shared/DropArea";
import { FileButton } from "../shared/FileButton";
import { LiveRegion } from "../shared/LiveRegion";
import { Notice } from "../shared/Notice";
import { useWords } from "../texts/useTexts";
import type { Returning } from "./useReturns";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
});

interface ReturnZoneProps extends Returning {
  readonly busy: boolean;
}

/** What a return is saved as. */
export const returnTypes = ".xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Takes any number of files that came back. */
export function ReturnZone({ busy, reading, problems, read }: ReturnZoneProps) {
  const styles = useStyles();
  const { share } = useWords();
  return (
    <DropArea label={share.receiveTitle} disabled={busy || reading > 0} onFiles={read}>
      <h3 className={styles.heading}>{share.receiveTitle}</h3>
      <p className={styles.text}>{share.drop}</p>
      <FileButton
        label={share.pick}
        accept={returnTypes}
        multiple
        appearance="secondary"
        icon={<DocumentArrowUp20Regular />}
        disabled={busy || reading > 0}
        onFiles={read}
      />
      {reading > 0 ? <Spinner size="small" label={share.reading(reading)} /> : null}
      {problems.map((problem) => (
        <Notice key={problem} intent="error">
          {problem}
        </Notice>
      ))}
      <LiveRegion text={problems.join(" ")} />
    </DropArea>
  );
}
