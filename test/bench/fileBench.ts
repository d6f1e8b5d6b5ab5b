import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { bigBook } from "./checkBench";
import { measure } from "./measure";

const rows = 10_000;

/** Writing and reading a workbook with ten thousand budget lines as a file. */
export async function benchFile() {
  const book = bigBook(rows);
  const bytes = await writeXlsx(book);
  return {
    rows,
    bytes: bytes.length,
    write: await measure(3, () => writeXlsx(book)),
    read: await measure(3, () => readXlsx(bytes)),
  };
}
