import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentArrowUp20Regular } from "@fluentui/react-icons/svg/document-arrow-up";
import { DropArea } from "../shared/DropArea";
import { FileButton } from "../shared/FileButton";
import { useTexts } from "../texts/useTexts";

const useStyles = makeStyles({
  text: { margin: 0 },
  kinds: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface DropZoneProps {
  readonly disabled: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSample: () => void;
}

/** Picks a form: by button, by drag and drop, or the sample that ships with the product. */
export function DropZone({ disabled, onFiles, onSample }: DropZoneProps) {
  const styles = useStyles();
  const { importing } = useTexts();
  return (
    <DropArea label={importing.drop} disabled={disabled} onFiles={onFiles}>
      <p className={styles.text}>{importing.drop}</p>
      <FileButton
        label={importing.pick}
        accept=".docx,.txt,.doc,.odt,.rtf,text/plain,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        appearance="primary"
        icon={<DocumentArrowUp20Regular />}
        disabled={disabled}
        onFiles={onFiles}
      />
      <p className={styles.kinds}>{importing.kinds}</p>
      <Button appearance="transparent" disabledFocusable={disabled} onClick={onSample}>
        {importing.sample}
      </Button>
    </DropArea>
  );
}
