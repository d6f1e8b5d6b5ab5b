import { Paragraph, Table, TableCell, TableRow, TextRun } from "docx";
import type { SourcedText } from "../../src/domain/form/FormRecord";

/** One cell of a table to build: paragraphs, and the rows or columns that it covers. */
export interface CellSpec {
  readonly children: readonly Paragraph[];
  readonly rowSpan?: number;
  readonly columnSpan?: number;
}

export const p = (text: string): Paragraph => new Paragraph({ children: [new TextRun(text)] });
export const cell = (...texts: string[]): CellSpec => ({ children: texts.length === 0 ? [p("")] : texts.map(p) });

export function table(rows: readonly (readonly CellSpec[])[]): Table {
  return new Table({
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          tableHeader: index === 0,
          children: cells.map(
            ({ children, rowSpan, columnSpan }) =>
              new TableCell({
                children: [...children],
                ...(rowSpan === undefined ? {} : { rowSpan }),
                ...(columnSpan === undefined ? {} : { columnSpan }),
              }),
          ),
        }),
    ),
  });
}

/** Cells of a carried column: one that spans the rows where the same text stands, none under it. */
export function spans(said: readonly SourcedText[]): (CellSpec | undefined)[] {
  const same = (a: SourcedText | undefined, b: SourcedText | undefined): boolean =>
    a?.text === b?.text && a?.at.row === b?.at.row;
  return said.map((one, index) => {
    if (index > 0 && same(said[index - 1], one)) return undefined;
    let rowSpan = 1;
    while (index + rowSpan < said.length && same(said[index + rowSpan], one)) rowSpan += 1;
    return rowSpan === 1 ? cell(one.text) : { ...cell(one.text), rowSpan };
  });
}

export const row = (...cells: (CellSpec | undefined)[]): CellSpec[] => cells.filter((one) => one !== undefined);
