import type { OutsideCells } from "../../domain/findings/BookParts";
import type { Finding } from "../../domain/findings/Finding";
import { areaOf } from "../../domain/workbook/address";
import type { BookRule } from "./BookRule";

/** How many rows the table has and would have with those outside; columns where they stand beside it. */
function sizes({ rows, area, from, to }: OutsideCells): Readonly<Record<"count" | "from" | "to", number>> {
  const sizeOf = (address: string) => (rows.length === 0 ? areaOf(address).columns : areaOf(address).rows - 1);
  return { count: rows.length || areaOf(area).columns, from: sizeOf(from), to: sizeOf(to ?? from) };
}

/** LibreOffice and programs that write files never extend a table: what is typed at its edge is read by nothing. */
export const outsideTable: BookRule = ({ parts }) =>
  parts.outside.map((outside): Finding => {
    const { side, table, sheet, area, content, to, plan } = outside;
    const place = { sheet, cell: area.replace(/:.*$/, "") };
    const { count, ...change } = sizes(outside);
    return {
      code: "book/row-outside-table",
      severity: "warning",
      places: [place],
      params: { sheet, table, area, side, count, content, ...(to === undefined ? {} : { to }) },
      ...(to === undefined ? {} : { fix: { safe: false, changes: [{ place, ...change }], plan } }),
    };
  });
