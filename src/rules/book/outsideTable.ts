import type { Finding } from "../../domain/findings/Finding";
import type { BookRule } from "./BookRule";

/** LibreOffice and programs that write files never extend a table: what is typed at its edge is read by nothing. */
export const outsideTable: BookRule = ({ parts }) =>
  parts.outside.map(({ side, table, sheet, area, from, to, plan }): Finding => {
    const place = { sheet, cell: area.replace(/:.*$/, "") };
    const fix = { safe: false, changes: [{ place, from, to: to ?? from }], plan };
    return {
      code: "book/row-outside-table",
      severity: "warning",
      places: [place],
      params: { sheet, table, area, side, ...(to === undefined ? {} : { to }) },
      ...(to === undefined ? {} : { fix }),
    };
  });
