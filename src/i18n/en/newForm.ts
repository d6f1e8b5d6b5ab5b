import type { Translated } from "../Catalog";
import type { newFormTexts as source } from "../es/newForm";
import { count, joinAll } from "../format";
import { longDate, monthList, monthName } from "./dates";

/** Words of «What changed in the form?»: a new version of the form beside the workbook. */
export const newFormTexts: Translated<typeof source> = {
  title: "What changed in the form?",
  counts: (total, { form, conflict, added, removed }) => {
    const parts = [
      ...(form > 0 ? [`${form} in the form only`] : []),
      ...(conflict > 0 ? [count(conflict, "conflict", "conflicts")] : []),
      ...(added > 0 ? [count(added, "new row", "new rows")] : []),
      ...(removed > 0 ? [`${count(removed, "row", "rows")} no longer there`] : []),
    ];
    return `${count(total, "change", "changes")}: ${joinAll(parts, "and")}.`;
  },
  none: "The form says what the workbook says. There is nothing to change.",
  noneNew: "The form brings no new changes.",
  kept: (n) => `In ${count(n, "fact", "facts")} what the workbook has is kept.`,
  settled: (n) =>
    `${count(n, "finding", "findings")} of the former form ${n === 1 ? "is" : "are"} not in the new one. Writing marks ${n === 1 ? "it" : "them"} as attended.`,
  forgot: "This workbook does not remember the former form. Whatever differs is a question to you.",
  missed: (n) =>
    `The workbook changed while you were choosing: ${count(n, "chosen change", "chosen changes")} no longer ${n === 1 ? "applies" : "apply"}. Nothing was written. Please choose again.`,
  outsideTitle: "There are data outside the tables",
  outside: (areas) => `They are not compared: ${areas}. Check can take them in with one click.`,
  gone: (sheets) => `Sheets are missing and will be made anew: ${sheets}.`,
  write: (n) => `Write ${count(n, "change", "changes")}`,
  noneChosen: "Choose what to write",
  cancel: "Do not write",
  all: (sheet) => `Choose all in ${sheet}`,
  differing: "What the workbook keeps",
  allDiffering: "Choose what the form says in all of this",
  chosen: (n, of) => `${n} of ${of}`,
  sort: {
    form: "Only the form changed",
    added: "New row",
    removed: "No longer in the form",
    conflict: "Conflict",
    kept: "Kept",
  },
  why: {
    both: "Both changed: workbook and form.",
    book: "What the workbook has is kept. If you tick it, what the form says is written.",
    unknown: "Workbook and form do not agree.",
    formula: "This cell holds a formula of yours. If you tick it, the value replaces the formula.",
    addedBook: "This row is not in the workbook. If you tick it, it comes in.",
    addedBoth: "This row is not in the workbook, and the form changed it.",
    removedBoth: "The form dropped it, and it has changes in the workbook.",
    removedUnknown: "It stands in the workbook and not in the form.",
  },
  book: "The workbook has",
  form: "The form says",
  old: "Before, it said",
  empty: "empty",
  renumbered: (n) => `New numbering of ${count(n, "row", "rows")}`,
  renumberedText: "A row was put in or taken out before them.",
  months: "Months",
  monthList: (months) => (months.length === 0 ? "none" : monthList(months)),
  monthName,
  longDate,
  row: {
    texts: (part, place) => `Section ${part}${place === "" ? "" : `, paragraph ${place}`}`,
    activities: (number) => `Activity ${number}`,
    pidm: (code) => `Code ${code}`,
    metas: (code) => `Meta ${code}`,
    schedule: (code, number) => `Subactivity ${number} of ${code}`,
    evidence: (code) => `Evidence of ${code}`,
    budget: (place) => (place === "" ? "Budget line" : `Line ${place}`),
    rubro: (code) => `Rubro ${code}`,
  },
  other: {
    title: "Is this another project?",
    text: (book, form) => `This workbook is of «${book}». The form is of «${form}».`,
    same: "It is the same: compare",
    replace: "Replace the project",
    keepBoth: "To keep both, open a new workbook in Excel and import the form there. This workbook stays as it is.",
  },
  taken: (fields, added, removed) => {
    const parts = [
      ...(fields > 0 ? [count(fields, "change", "changes")] : []),
      ...(added > 0 ? [count(added, "new row", "new rows")] : []),
      ...(removed > 0 ? [`${count(removed, "row", "rows")} to go`] : []),
    ];
    return parts.length === 0 ? "Nothing can be written." : `Will be written: ${joinAll(parts, "and")}.`;
  },
  replaced: (book, form) =>
    `«${form}» takes the place of «${book}». The risk map and sheets of your own stay. It can be undone.`,
  rows: (sheet, added, removed) => `${sheet}: ${count(removed, "row", "rows")} out, ${added} in`,
  confirmReplace: "Replace",
};
