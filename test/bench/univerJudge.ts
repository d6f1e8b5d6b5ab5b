import { books } from "../layouts/risk/formulaCases";
import { judgeBooks } from "../layouts/risk/judgeUniver";

/** Every case of every method that LibreOffice is asked, asked of Univer too: `npm test` leaves part of them out for time. */
export async function judgeAll() {
  const verdicts = await judgeBooks(books);
  const lines = verdicts.map(({ differences, ...sizes }) => ({ ...sizes, differences: differences.length }));
  const cells = lines.reduce((sum, line) => sum + line.cells, 0);
  return { cells, differences: lines.reduce((sum, line) => sum + line.differences, 0), books: lines };
}
