import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DocumentArrowUp20Regular } from "@fluentui/react-icons/svg/document-arrow-up";
import { type DragEvent, useState } from "react";
import { FileButton } from "../shared/FileButton";
import { useTexts } from "../texts/useTexts";

const useStyles = makeStyles({
  zone: {
    display: "grid",
    justifyItems: "center",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    textAlign: "center",
  },
  over: { border: `2px dashed ${tokens.colorCompoundBrandStroke}`, backgroundColor: tokens.colorBrandBackground2 },
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
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!disabled) onFiles([...event.dataTransfer.files]);
  };
  return (
    <section
      className={mergeClasses(styles.zone, over && styles.over)}
      aria-label={importing.drop}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
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
    </section>
  );
}
