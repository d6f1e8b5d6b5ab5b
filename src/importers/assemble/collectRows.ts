import type { PaperProduct } from "../../domain/form/FormRecord";
import type { ImportMessage } from "../../domain/form/Import";
import type { StruckText } from "../../domain/form/UnreadPart";
import { appendAll } from "../appendAll";
import { type BlockRow, joinCell, joinRow } from "../Block";
import { placeOf } from "./placeOf";
import { readAmountHeads } from "./readAmountHeads";
import type { TableHeader } from "./readHeader";
import { alignRow, headerAgain, type PaperRow, type RawTable, type StrangeText } from "./recognizeTable";
import type { TableName } from "./tableShapes";

export interface Collected {
  readonly rows: readonly PaperRow[];
  /** Month columns of the table, 0 where it has none. */
  readonly months: number;
  readonly found: boolean;
  readonly messages: readonly ImportMessage[];
  /** Headings of other years, with amounts under them that are no part of those which are read. */
  readonly strangeAmounts: readonly StrangeText[];
  /** Headings that say that amounts are in thousands or millions. */
  readonly units: readonly StrangeText[];
  readonly products: readonly PaperProduct[];
  /** Rows of which nothing stays: all their texts are struck through. */
  readonly gone: readonly BlockRow[];
}

/** All rows of the tables of one name, aligned to their columns, without repeated headers and blank rows. */
export function collectRows(tables: readonly RawTable[], name: TableName): Collected {
  const rows: PaperRow[] = [];
  const messages: ImportMessage[] = [];
  const gone: BlockRow[] = [];
  const heads = tables.filter((candidate) => candidate.name === name).map(readAmountHeads);
  let months = 0;
  for (const table of tables.filter((candidate) => candidate.name === name)) {
    const header = table.header;
    if (header === undefined) continue;
    months = Math.max(months, header.months.length);
    appendAll(
      messages,
      (table.strange ?? []).map(({ text, line }) => notUnderstood(text, line)),
    );
    const { kind } = header.periods ?? {};
    if (kind !== undefined && kind !== "semana") messages.push({ code: "period-columns", text: kind });
    appendAll(
      gone,
      table.rows.filter((raw) => joinRow(raw) === ""),
    );
    for (const row of alignRows(table, header)) {
      rows.push(row);
      appendAll(
        messages,
        row.extra.map((text) => notUnderstood(text, row.raw.line)),
      );
    }
  }
  return {
    ...{ rows, months, found: tables.some((table) => table.name === name), messages, gone },
    strangeAmounts: heads.flatMap((head) => head.strange),
    units: heads.flatMap((head) => head.units),
    products: heads.flatMap((head) => head.products),
  };
}

/** The data rows of a table; a header that stands again says anew which column is which. */
function alignRows(table: RawTable, first: TableHeader): PaperRow[] {
  let header = first;
  return table.rows.flatMap((raw) => {
    if (joinRow(raw) === "") return [];
    const again = headerAgain(raw, table, header);
    header = again ?? header;
    return again === undefined ? [alignRow(raw, header)] : [];
  });
}

/** The struck texts of the cells of some rows, which are one data row of the section (0 for none). */
export function struckIn(rows: readonly BlockRow[], section: string, row: number): StruckText[] {
  return rows.flatMap(({ cells, line }) =>
    cells.flatMap((cell) =>
      cell.struck === undefined
        ? []
        : [{ text: cell.struck.join(" "), stays: joinCell(cell), at: placeOf(section, row, line) }],
    ),
  );
}

/** Rows of which nothing stays: one struck text each. */
export function struckRows({ gone }: Collected, section: string): StruckText[] {
  return gone.flatMap(({ cells, line }) => {
    const texts = cells.flatMap((cell) => cell.struck ?? []);
    return texts.length === 0 ? [] : [{ text: texts.join(" | "), stays: "", at: placeOf(section, 0, line) }];
  });
}

/** The struck texts of a table whose groups are its data rows. */
export function struckInGroups(
  table: Collected,
  groups: readonly (readonly PaperRow[])[],
  section: string,
): StruckText[] {
  return [
    ...groups.flatMap((group, index) =>
      struckIn(
        group.map(({ raw }) => raw),
        section,
        index + 1,
      ),
    ),
    ...struckRows(table, section),
  ];
}

/** The message for a text that found no place in the record. */
export function notUnderstood(text: string, line?: number): ImportMessage {
  return { code: "not-understood", ...(line === undefined ? {} : { line }), text };
}

/** The text under a column, "" where the table has no such column. */
export function textOf(row: PaperRow, key: string): string {
  return joinCell(row.cells[key]);
}

/** Groups rows with the rows that continue them after a page break. */
export function groupRows(
  rows: readonly PaperRow[],
  continues: (row: PaperRow, previous: PaperRow) => boolean,
): (readonly [PaperRow, ...PaperRow[]])[] {
  const groups: [PaperRow, ...PaperRow[]][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last !== undefined && continues(row, last[0])) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

/** The text of a column over a row and its continuations; what they only say again counts once. */
export function joinGroup(group: readonly PaperRow[], key: string): string {
  return group
    .map((row) => textOf(row, key))
    .filter((text, index, texts) => text !== "" && (index === 0 || text !== texts[0]))
    .join(" ");
}

/** True when a text goes on in the middle of a sentence. */
export function startsInside(text: string): boolean {
  return /^[a-záéíóúüñ(,;]/.test(text);
}
