import { Spinner } from "@fluentui/react-components";
import type { BookFile } from "../hooks/useBookFile";
import { useWords } from "../texts/useTexts";
import { LiveRegion } from "./LiveRegion";
import { Notice } from "./Notice";

/** How reading another workbook goes. The live region stays mounted: a screen reader hears only what changes within it. */
export function FileState({ file }: { readonly file: BookFile }) {
  const { page } = useWords().mapImport;
  const problem = file.phase === "unreadable" ? `${page.unreadable(file.name)} ${file.detail}`.trim() : "";
  return (
    <>
      {file.phase === "reading" ? <Spinner size="small" label={page.reading(file.name)} /> : null}
      {problem === "" ? null : <Notice intent="error">{problem}</Notice>}
      <LiveRegion text={file.phase === "read" ? page.read(file.name, file.sheets.length) : problem} />
    </>
  );
}
