import type { BookState } from "../model/BookState";
import { Lines } from "../shared/Lines";
import { Notice } from "../shared/Notice";
import { useTexts } from "../texts/useTexts";

/** What is special about this workbook, what is missing first: parts of the project, parts of the template, then somebody else's, an older template, protected sheets. */
export function BookNotices({ book }: { readonly book: BookState }) {
  const { states } = useTexts();
  const { lacking, gone } = book;
  return (
    <>
      {lacking.length > 0 ? (
        <Notice intent="warning" title={states.lacking.title(lacking.map((part) => states.lacking.parts[part]))}>
          {states.lacking.text}
        </Notice>
      ) : null}
      {gone.length > 0 ? (
        <Notice intent="error" title={states.gone.title}>
          <Lines lines={gone.map(({ kind, name, sheet }) => states.gone[kind](name, sheet))} />
          {states.gone.text}
        </Notice>
      ) : null}
      {book.kind === "foreign" ? (
        <Notice intent="info" title={states.foreign.title}>
          {states.foreign.text}
        </Notice>
      ) : null}
      {book.olderTemplate ? (
        <Notice intent="warning" title={states.older.title}>
          {states.older.text}
        </Notice>
      ) : null}
      {book.protectedSheets.length > 0 ? (
        <Notice intent="warning" title={states.protected.title}>
          {states.protected.text(book.protectedSheets.join(", "))}
        </Notice>
      ) : null}
    </>
  );
}
