import type { Finding } from "../../domain/findings/Finding";
import type { BookRule } from "./BookRule";

/** Excel's «Convertir en rango», and programs that drop tables, leave cells: what is added under them is in no sum. */
export const changedTable: BookRule = ({ parts }) => [
  ...parts.changed.map(
    ({ form, sheet, table, now, area, place }): Finding =>
      form === "plain"
        ? { code: "book/table-lost", severity: "error", places: [place], params: { sheet, table, area } }
        : { code: "book/table-renamed", severity: "warning", places: [place], params: { sheet, table, now } },
  ),
  ...parts.repeated.map(
    ({ table, place }): Finding => ({
      code: "book/repeated-table",
      severity: "warning",
      places: [place],
      params: { sheet: place.sheet, table },
    }),
  ),
  ...parts.copies.map(
    ({ table, now, place }): Finding => ({
      code: "book/copied-table",
      severity: "warning",
      places: [place],
      params: { sheet: place.sheet, table, now },
    }),
  ),
];
