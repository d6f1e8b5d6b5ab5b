import type { Translated } from "../Catalog";
import type { selectionTexts as spanish } from "../es/selection";
import { count, pesos } from "../format";

/** What the check of any cells says beside its findings, in English. */
export const selectionTexts: Translated<typeof spanish> = {
  judged: (formulas, typed, sheets) =>
    [
      count(formulas + typed, "sum was checked", "sums were checked"),
      ...(sheets === 0 ? [] : [`in ${count(sheets, "sheet", "sheets")}`]),
      `(${[...(formulas > 0 ? [`${formulas} by formula`] : []), ...(typed > 0 ? [`${typed} typed`] : [])].join(" and ")})`,
    ].join(" "),
  unjudged: (n) => `${n} could not be judged`,
  nothingJudged: "No sum was judged, so that nothing can be said of the totals.",
  checking: "Checking the selection…",
  noCells: "The selection has no cells with data. Select the table with its titles and its total.",
  nothingFound: "In what was checked there is nothing to correct.",
  notesTitle: "Bear in mind:",
  notes: {
    "no-total": () =>
      "No total was found. Include the row or column of the total with its title, such as “Total” or “Subtotal”, and the lines that it adds.",
    "hidden-rows": (p) =>
      `${p.cell} adds ${count(p.rows, "hidden or filtered row", "hidden or filtered rows")} and was not judged. Show these rows and repeat.`,
    scaled: (p) =>
      `${p.cell} says that amounts are in ${p.factor === 1_000 ? "thousands" : "millions"} of pesos: they were read so.`,
    "unclear-total": (p) =>
      `${p.cell} says ${pesos(p.found)}, but it is not clear which lines it adds, and it was not judged. Select only its lines and that total.`,
    outside: (p) =>
      `There ${p.findings === 1 ? "is" : "are"} ${count(p.findings, "more finding", "more findings")} in the same table, outside of what is selected. Select the whole table to see them.`,
    pivot: (p) => `${p.area} is a pivot table: Excel calculates its totals, and they are not judged.`,
  },
};
