import type { BookState } from "../model/BookState";
import { Notice } from "../shared/Notice";
import { useTexts } from "../texts/useTexts";

/** What is special about this workbook: somebody else's, an older template, protected sheets. */
export function BookNotices({ book }: { readonly book: BookState }) {
  const { states } = useTexts();
  return (
    <>
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
