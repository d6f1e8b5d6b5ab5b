import { Spinner } from "@fluentui/react-components";
import type { BookFile } from "../hooks/useBookFile";
import type { PaneWords } from "../texts/PaneWords";
import { useWords } from "../texts/useTexts";
import { LiveRegion } from "./LiveRegion";
import { Notice } from "./Notice";

function describe(file: BookFile, { bookFile, mapImport }: PaneWords): string {
  if (file.phase === "unreadable") return bookFile(file.name, file.problem);
  return file.phase === "failed" ? `${mapImport.page.unreadable(file.name)} ${file.detail}`.trim() : "";
}

/** How reading another workbook goes. The live region stays mounted: a screen reader hears only what changes within it. */
export function FileProgress({ file }: { readonly file: BookFile }) {
  const words = useWords();
  const { page } = words.mapImport;
  const problem = describe(file, words);
  return (
    <>
      {file.phase === "reading" ? <Spinner size="small" label={page.reading(file.name)} /> : null}
      {problem === "" ? null : <Notice intent="error">{problem}</Notice>}
      <LiveRegion text={file.phase === "read" ? page.read(file.name, file.sheets.length) : problem} />
    </>
  );
}
