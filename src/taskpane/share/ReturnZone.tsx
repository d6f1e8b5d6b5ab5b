import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { DocumentArrowUp20Regular } from "@fluentui/react-icons/svg/document-arrow-up";
import { useState } from "react";
import type { ReceivedFile } from "../../actions/copies/planReceived";
import { DropArea } from "../shared/DropArea";
import { FileButton } from "../shared/FileButton";
import { LiveRegion } from "../shared/LiveRegion";
import { Notice } from "../shared/Notice";
import { useWords } from "../texts/useTexts";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
});

interface ReturnZoneProps {
  readonly busy: boolean;
  readonly onRead: (files: readonly ReceivedFile[]) => void;
  readonly onFailed: (error: unknown) => void;
}

/** Where files are that were dropped or picked: being read, or told why not. */
interface ZoneState {
  readonly reading: number;
  readonly problems: readonly string[];
}

/** Takes any number of files that came back; those that are no workbook are named, the others go on. */
export function ReturnZone({ busy, onRead, onFailed }: ReturnZoneProps) {
  const styles = useStyles();
  const { share, bookFile } = useWords();
  const [{ reading, problems }, setState] = useState<ZoneState>({ reading: 0, problems: [] });
  const read = async (files: readonly File[]) => {
    setState({ reading: files.length, problems: [] });
    try {
      const { paneCopies } = await import("../work/paneCopies");
      const found = await Promise.all(files.map((file) => paneCopies.read(file)));
      setState({ reading: 0, problems: found.flatMap((one) => (one.ok ? [] : [bookFile(one.name, one.problem)])) });
      const read = found.flatMap((one) => (one.ok ? [one.file] : []));
      if (read.length > 0) onRead(read);
    } catch (error) {
      setState({ reading: 0, problems: [] });
      onFailed(error);
    }
  };
  return (
    <DropArea label={share.receiveTitle} disabled={busy || reading > 0} onFiles={(files) => void read(files)}>
      <h3 className={styles.heading}>{share.receiveTitle}</h3>
      <p className={styles.text}>{share.drop}</p>
      <FileButton
        label={share.pick}
        accept=".xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        multiple
        appearance="secondary"
        icon={<DocumentArrowUp20Regular />}
        disabled={busy || reading > 0}
        onFiles={(files) => void read(files)}
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
