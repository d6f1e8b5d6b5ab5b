import type { BookFindings, ProjectPart, ReferredPart } from "../../../domain/findings/BookFindings";
import type { WordsFor } from "../../FindingWords";
import { count } from "../../format";

const ownBook = "Template of this workbook for form DIE-FO-013.";
const structureAgain =
  "Press «Structure»: it shows what it will write, deletes no data and can be undone. Without Excel: «importar» with this workbook and «--salida».";

/** What an empty part says; the section of the form in parentheses. */
const empty: Readonly<Record<ProjectPart | ReferredPart, string>> = {
  activities: "There is no activity (6.5).",
  metas: "There is no meta (6.5).",
  schedule: "There is no subactivity in the schedule (6.5 and 9).",
  evidence: "There is no evidence (6.5).",
  budget: "There is no budget line (8.1).",
  declaredTotal: "The declared TOTAL of the budget is missing (8.1).",
  rubro: "There is no rubro line (8.2).",
  pidm: "«Catálogo PIDM» is empty: no meta code was checked.",
  rubroCatalogue: "«Catálogo rubro» is empty: no rubro code was checked.",
  risks: "There is no risk, while there are impacts or controls.",
  impacts: "No risk has its impact questionnaire: the sheet is empty.",
};

const sides = { under: "Below", above: "Above", beside: "Right of", left: "Left of" } as const;

/** “2 rows that are neither read nor added”. */
function unread({ side, count: n }: BookFindings["book/row-outside-table"]): string {
  const rows = side === "under" || side === "above";
  const what = rows ? count(n, "row", "rows") : count(n, "column", "columns");
  return n === 1
    ? `there is ${what} that is neither read nor added`
    : `there are ${what} that are neither read nor added`;
}

/** English words of the findings on the workbook itself. */
export const bookWords: WordsFor<keyof BookFindings> = {
  "book/missing-sheet": {
    title: "A sheet is missing",
    message: (p) => `The sheet «${p.sheet}» is missing.`,
    why: "What stood on that sheet cannot be read or checked, and the formulas that use it show errors.",
    norm: ownBook,
    how: `If you deleted it by accident, press Ctrl+Z or open an earlier copy. To make it anew, empty: ${structureAgain}`,
  },
  "book/older-template": {
    title: "Workbook of an earlier version",
    message: (p) => {
      const parts = [
        ...(p.sheets.length === 0
          ? []
          : [`${count(p.sheets.length, "new sheet", "new sheets")} (${p.sheets.join(", ")})`]),
        ...(p.columns.length === 0 ? [] : [count(p.columns.length, "new column", "new columns")]),
      ];
      return `The workbook is of an earlier version: it has no ${parts.join(" and no ")}.`;
    },
    why: "The project is checked all the same. Without those sheets this workbook cannot follow the year.",
    norm: ownBook,
    how: "Press «Repair sheets» in Home. They are added empty and none of your data changes.",
  },
  "book/missing-table": {
    title: "A sheet without its table",
    message: (p) => `The sheet «${p.sheet}» lacks its table, and the headings too.`,
    why: "Without the table and its headings nobody knows what each cell is: the sheet is not read.",
    norm: ownBook,
    how: "Bring the sheet back from an earlier copy of the workbook. If the sheet is your own and only bears that name, rename it and press «Structure».",
  },
  "book/missing-column": {
    title: "A column or cell is missing",
    message: (p) =>
      p.of === ""
        ? `The sheet «${p.sheet}» lacks the ${p.column.includes(", ") ? `cells ${p.column}` : `cell «${p.column}»`}.`
        : `The table of the sheet «${p.sheet}» lacks the column «${p.column}».`,
    why: "What it held is not read, and the formulas that use it show errors.",
    norm: ownBook,
    how: `If you deleted it by accident, press Ctrl+Z. To put it back: ${structureAgain}`,
  },
  "book/table-lost": {
    title: "A table that is no table any more",
    message: (p) => `The table of the sheet «${p.sheet}» is no table any more: only its cells are left (${p.area}).`,
    why: "It was read by its headings, but what is added below enters no sum and no list.",
    norm: ownBook,
    how: `«Convert to Range» does this, and programs that keep no tables. To make it again: ${structureAgain}`,
  },
  "book/table-renamed": {
    title: "A table under another name",
    message: (p) => `The table ${p.table} of «${p.sheet}» is now called ${p.now}.`,
    why: "It was recognised by its headings. Under another name, new sheets and the summary do not find it.",
    norm: ownBook,
    how: `Give it its name back in Table Design → Table Name. Or: ${structureAgain}`,
  },
  "book/repeated-table": {
    title: "A table name used twice",
    message: (p) => `On «${p.sheet}» there is another table called ${p.table}, which is not read.`,
    why: "Two tables cannot share a name: Excel asks to repair the file and renames one of them.",
    norm: ownBook,
    how: "If the sheet is a copy, delete it or rename that table. If it holds data that is missing, move it into the project's table.",
  },
  "book/copied-table": {
    title: "A copy of a table with other data",
    message: (p) =>
      `On «${p.sheet}» there is a copy of a table of the project, with other data, which is not read. Excel calls it ${p.now}.`,
    why: "Only the original table is checked and added. If the right data is in the copy, the result leaves it out.",
    norm: ownBook,
    how: "Keep one: move the data that is missing into the original table and delete the copy.",
  },
  "book/column-renamed": {
    title: "A column under another heading",
    message: (p) => `The column «${p.column}» of the sheet «${p.sheet}» is now called «${p.now}».`,
    why: "It was recognised and read. The heading of the template is the one that the other municipalities know.",
    norm: ownBook,
    how: "If the change is meant, leave it. «Structure» gives it the heading of the template back.",
  },
  "book/empty-column": {
    title: "An empty column",
    message: (p) => `The column «${p.column}» of the sheet «${p.sheet}» is empty in every row.`,
    why: "Without it, what depends on this data is not checked.",
    norm: ownBook,
    how: "If you deleted it by accident, press Ctrl+Z or open an earlier copy. If it was never filled in, complete it.",
  },
  "book/formulas-lost": {
    title: "Values instead of formulas",
    message: (p) =>
      p.columns === ""
        ? `These sheets hold fixed values where formulas belong: ${p.sheet}.`
        : `The sheet «${p.sheet}» holds fixed values where formulas belong: ${p.columns}.`,
    why: "What they show does not change when the rows change: it may be of another date.",
    norm: ownBook,
    how: "Pasting values does this, and programs that keep no formulas. Clear these values and press «Structure»: it puts the formulas back.",
  },
  "book/empty-table": {
    title: "A part of the project is missing",
    message: (p) => empty[p.part],
    why: "A project without this part is not complete, even if the rest has no errors.",
    norm: "DIE-FO-013, sections 6.1, 6.5, 8.1, 8.2 and 9.",
    how: "Fill in the sheet, or import the form with «Import form».",
  },
  "book/row-outside-table": {
    title: "Data outside the table",
    message: (p) => `${sides[p.side]} the table of «${p.sheet}» ${unread(p)}: ${p.area}.`,
    why: "Excel reads and adds only what lies inside the table. LibreOffice and other programs do not extend it when somebody types beside it.",
    norm: ownBook,
    how: "If it is project data, «Correct» adds it to the table and can be undone. Where it is not offered, extend the table by its lower right corner. If these are notes of yours, leave an empty row or column between them and the table.",
  },
};
