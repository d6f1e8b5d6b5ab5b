import { HostError } from "../actions/WorkbookPort";
import type { Selection } from "../domain/selection/Selection";
import { type Area, formatArea } from "../domain/workbook/address";
import { formulaOf, type RawBlock } from "./read/cellBlock";
import { answerBytes } from "./read/packBlocks";
import { cellProperties, readRange } from "./read/readCells";
import { askLooks, looksBytes, type SelectionLooks } from "./read/readLooks";
import { readPortions } from "./read/readPortions";
import { findSelected, type Selected } from "./read/readSelected";
import { refresh } from "./read/refresh";
import { runExcel } from "./runExcel";

/** Bytes of a cell in an answer: value, formula and format. */
const cellBytes = 40;

/** What is read: an area that holds cells. */
type Found = Selected & { readonly area: Area };

interface Answer {
  readonly cells: RawBlock;
  readonly looks: SelectionLooks;
}

/** Cells and looks in one answer; undefined when Excel says that it is too large. */
async function readWhole(found: Found): Promise<Answer | undefined> {
  try {
    return await runExcel(async (context) => {
      refresh(context, found.manual);
      const range = context.workbook.worksheets.getItem(found.sheet).getRange(formatArea(found.area));
      range.load(cellProperties);
      const looks = askLooks(context, found);
      await context.sync();
      const cells = readRange(range);
      return cells === undefined ? undefined : { cells, looks: looks() };
    });
  } catch (error) {
    if (error instanceof HostError && error.code === "too-large") return undefined;
    throw error;
  }
}

/** Cells by blocks of rows, then the looks. */
async function readInParts(found: Found): Promise<Answer> {
  const { sheet, area, manual } = found;
  if (manual) await runExcel(async (context) => refresh(context, manual));
  const [cells] = await readPortions([{ sheet, area, rowBytes: area.columns * cellBytes }]);
  const looks = await runExcel(async (context) => {
    const read = askLooks(context, found);
    await context.sync();
    return read();
  });
  const empty: RawBlock = { row: area.row, column: area.column, values: [], formulas: [], numberFormat: [] };
  return { cells: cells ?? empty, looks };
}

async function readAnswer(found: Found): Promise<Answer> {
  const { rows, columns } = found.area;
  const isSmall = rows * columns * cellBytes + looksBytes(found.area) <= answerBytes;
  return (isSmall ? await readWhole(found) : undefined) ?? (await readInParts(found));
}

/**
 * The selected cells with what is around them, since labels and lines of a total often stand outside: two round trips,
 * more only where the answer is larger than Excel gives at once.
 */
export async function readSelection(): Promise<Selection> {
  const selected = await runExcel(findSelected);
  const { sheet, area, focus, address, names } = selected;
  if (area === undefined) return { sheet, area: address, values: [], formulas: [] };
  const { cells, looks } = await readAnswer({ ...selected, area });
  const { values, formulas, numberFormat } = cells;
  return {
    sheet,
    area: formatArea(area),
    values,
    formulas: values.map((row, r) => row.map((value, c) => formulaOf(formulas[r]?.[c] ?? "", value))),
    formats: numberFormat,
    ...looks,
    links: { names },
    ...(focus === undefined ? {} : { focus: formatArea(focus) }),
  };
}
