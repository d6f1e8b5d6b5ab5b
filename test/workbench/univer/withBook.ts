import { type Area, parseArea } from "../../../src/domain/workbook/address";
import type { Cell } from "../../../src/domain/workbook/Cell";
import type { Book, CellContent } from "../../../src/workbench/host/Book";
import { openUniverBook } from "../../../src/workbench/univer/openUniverBook";

/** An A1 address as a block; a wrong one is a bug of the test. */
export function at(address: string): Area {
  const area = parseArea(address);
  if (area === undefined) throw new Error(`No address: ${address}`);
  return area;
}

export interface OpenedBook {
  readonly book: Book;
  /** Id of the first sheet. */
  readonly sheet: string;
  /** Texts with "=" are formulas. */
  readonly put: (address: string, cells: readonly (readonly Cell[])[], sheet?: string) => void;
  /** Values after the calculation. */
  readonly values: (address: string, sheet?: string) => Promise<readonly (readonly Cell[])[]>;
}

const content = (cell: Cell): CellContent =>
  typeof cell === "string" && cell.startsWith("=") ? { formula: cell } : { value: cell };

/** Opens a blank workbook on Univer before each test and closes it after. */
export function withBook(): () => OpenedBook {
  let opened: OpenedBook | undefined;
  beforeEach(async () => {
    const book = await openUniverBook();
    const first = book.activeSheet();
    opened = {
      book,
      sheet: first,
      put: (address, cells, sheet = first) =>
        book.write(
          sheet,
          at(address),
          cells.map((line) => line.map(content)),
        ),
      values: async (address, sheet = first) => {
        await book.settle();
        return book.read(sheet, at(address)).map((line) => line.map((cell) => cell.value));
      },
    };
  });
  afterEach(() => opened?.book.dispose());
  return () => {
    if (opened === undefined) throw new Error("withBook: the workbook is open only inside a test");
    return opened;
  };
}
