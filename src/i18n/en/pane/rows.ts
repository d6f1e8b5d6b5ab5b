import type { Translated } from "../../Catalog";
import type { rowTexts as spanish } from "../../es/pane/rows";
import { count } from "../../format";

export const rowTexts: Translated<typeof spanish> = {
  title: "Fill in the selected rows",
  none: "Select rows in the sheet",
  noneHelp:
    "In Metas, one row: the meta is chosen by its text. In Cronograma, one or more: their months are marked at once.",
  place: (sheet, rows) => {
    const [first = 0] = rows;
    const last = rows.at(-1) ?? first;
    if (rows.length === 1) return `${sheet}, row ${first}`;
    const joined = last - first + 1 === rows.length;
    return joined
      ? `${sheet}, rows ${first} to ${last}`
      : `${sheet}, ${count(rows.length, "row", "rows")} between ${first} and ${last}`;
  },
  search: "Search by code or text",
  meta: "Meta of Catálogo PIDM",
  noCatalogue: "Catálogo PIDM has no metas. Import it in Inicio.",
  noMatch: "No meta of the catalogue says that.",
  fill: "Write the meta",
  months: "Months",
  allMonths: "All",
  noMonths: "None",
  mixed: "A dash is a month that is marked in some rows only: it stays as it is.",
  mark: (rows) => (rows === 1 ? "Mark the months" : `Mark the months in ${rows} rows`),
};
