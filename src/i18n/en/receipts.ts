import type { Translated } from "../Catalog";
import type { receiptTexts as spanish } from "../es/receipts";
import { count, endWith, joinAll } from "../format";
import { longDate } from "./dates";

/** English words on copies that came back from municipalities. */
export const receiptTexts: Translated<typeof spanish> = {
  head: (municipality, id, sent) =>
    [municipality, ...(id === "" ? [] : [`copy ${id}`]), ...(sent === "" ? [] : [`sent on ${longDate(sent)}`])].join(
      " · ",
    ),
  recognized: {
    stamp: "",
    names: "It has lost the stamp of the copy. Its hidden names told what it is.",
    headings: "It has lost the stamp and the tables of the copy. Its headings told what it is.",
  },
  counts: ({ taken, open, removed, settled, refused, kept }) => {
    const parts = [
      ...(taken > 0 ? [count(taken, "change", "changes")] : []),
      ...(open > 0 ? [count(open, "conflict to solve", "conflicts to solve")] : []),
      ...(removed > 0 ? [count(removed, "deleted row to confirm", "deleted rows to confirm")] : []),
      ...(settled > 0 ? [`${count(settled, "fact", "facts")} in which the workbook stays as it is`] : []),
      ...(refused > 0 ? [`${count(refused, "value", "values")} not taken`] : []),
      ...(kept > 0 ? [`${count(kept, "fact", "facts")} that only the workbook changed`] : []),
    ];
    return `${joinAll(parts, "and")}.`;
  },
  same: (asSent) =>
    asSent
      ? "It came back as it went. There is nothing to receive."
      : "It brings nothing that the workbook does not have. There is nothing to receive.",
  sameTables: (asSent) =>
    asSent
      ? "Its tables came back as they went. There is nothing to receive in them."
      : "Its tables bring nothing that the workbook does not have. There is nothing to receive in them.",
  besides: {
    sheets: (n, names) =>
      `It brings ${n === 1 ? "a sheet that was" : `${n} sheets that were`} not sent with the copy, of which nothing is received: ${endWith(names, n)}`,
    columns: (n, names) =>
      `Somebody added ${count(n, "column", "columns")} that ${n === 1 ? "is" : "are"} not received: ${endWith(names, n)}`,
    cells: (n, places) => `There are data outside the tables. They are not received: ${endWith(places, n)}`,
    typedOver: (n, places) =>
      `Somebody typed over ${count(n, "calculated cell", "calculated cells")}, which ${n === 1 ? "is" : "are"} not received: ${endWith(places, n)}`,
    comments: (n, places) =>
      `It brings ${count(n, "comment", "comments")} that ${n === 1 ? "does" : "do"} not go to the workbook. Read ${n === 1 ? "it" : "them"} in the file: ${endWith(places, n)}`,
    drawings: (n, sheets, names) =>
      `It brings ${count(n, "picture, drawing or chart", "pictures, drawings or charts")} that ${n === 1 ? "does" : "do"} not go to the workbook. Look at the file: ${endWith(names, sheets)}`,
    files: (n, names) =>
      `It refers to ${n === 1 ? "another file, which is not opened" : "other files, which are not opened"}: ${endWith(names, n)}`,
    active: (kinds) =>
      `It brings ${joinAll(kinds, "and")}. None of it was run nor is received. If you open the file in Excel, do not enable it.`,
    activeKinds: {
      macros: "macros",
      macroSheets: "Excel 4 macro sheets",
      controls: "ActiveX controls",
      objects: "embedded objects",
      dde: "DDE links to other programs",
      connections: "data connections",
    },
  },
  sameFile: "This very file was received before. Nothing was changed.",
  foreign: {
    "not-ours": () => "It is no copy of this workbook: it has none of its tables. Ask for the copy that was sent.",
    "not-a-copy": () => "It is a whole workbook and not the copy of a municipality. To compare it, open it in Excel.",
    "no-municipality": () =>
      "It does not say whose it is: it lost its stamp and the sheet Municipios. Write the municipality there and receive it again.",
    "unknown-municipality": (found) =>
      `It is of «${found}», which the sheet Municipios of this workbook does not have. Add it there and receive it again.`,
    "other-project": (found) => `It is of another project: «${found}». Receive it in the workbook of that project.`,
    "newer-template": (found) =>
      `A newer version of the add-in made it (template ${found}). Update the add-in and receive it again.`,
  },
  doubt: {
    "no-stamp": "Nobody knows what was sent: the copy lost its stamp. You are asked about every difference.",
    "unknown-copy": "The sheet Envíos does not know this copy. You are asked about every difference.",
    "altered-stamp":
      "Somebody changed the stamp of the copy. It is not believed: you are asked about every difference.",
  },
  refusal: {
    "other-municipality": "the row is another municipality's",
    "unlisted-municipality": "the sheet Municipios of the workbook has no such municipality",
    "unknown-risk": "the risk is none of this municipality's",
    "no-new-rows": "no rows are added on this sheet",
    locked: "that cell is not to be filled; the workbook keeps what it has",
    "kept-row": "the row was deleted and is not the municipality's; the workbook keeps it",
    "unsafe-link": "that link can open programs or files of the machine; it is not copied",
    "error-value": "the cell shows an error of calculation",
    "no-value": "the formula came without its value; the workbook keeps what it has. Ask for the value typed",
  },
  refused: (place, text, reason) => `Not taken: «${text}» (${place}): ${reason}.`,
  row: (row) => `row ${row}`,
  saved: (by, on) => `Saved by ${by}${on === "" ? "" : ` on ${longDate(on)}`}, as the file says itself.`,
  ours: (by, on) =>
    by === ""
      ? "Excel does not note who changed each cell of this workbook, nor when."
      : `This workbook was last saved by ${by}${on === "" ? "" : ` on ${longDate(on)}`}. Excel does not note who changed each cell.`,
  altered: (sheets) =>
    `Sheets that were there to be read were changed: ${joinAll(sheets, "and")}. Nothing of them is taken.`,
  missingSheet: (sheet) => `The sheet ${sheet} is missing. The workbook keeps what it has.`,
  missingColumn: (sheet, column) =>
    `On ${sheet} the column ${column} is missing, or has another name. The workbook keeps what it has.`,
  shifted: {
    sheet: (sheet, now) => `The sheet ${sheet} is called «${now}» now. It was read all the same.`,
    columns: (n, names) =>
      `${n === 1 ? "A column has another heading and was" : `${n} columns have another heading and were`} read all the same: ${endWith(names, n)}`,
    column: (sheet, column, now) => `${column}, now ${now === "" ? "without a heading" : `«${now}»`} (${sheet})`,
    moved: (sheets) => `On ${joinAll(sheets, "and")} columns changed their places. Each was read all the same.`,
  },
  formulas: (n, cells) =>
    `${count(n, "cell held a formula", "cells held formulas")}; only the value was taken: ${endWith(cells, n)}`,
  findings: (n) =>
    `The rules find ${count(n, "finding", "findings")} in what came back. A check of the workbook shows each of them.`,
  sort: { form: "Changed", added: "New row", removed: "Deleted the row", conflict: "Conflict", kept: "Kept" },
  sides: (book, copy, old, cameBefore) =>
    old === undefined
      ? `the workbook has ${book} and the copy says ${copy}`
      : `the workbook has ${book}, the copy says ${copy} and ${cameBefore ? `said ${old} before` : `${old} was sent`}`,
  replaced: (change) => `The copy prevails: ${change}`,
  more: (n) => `And ${count(n, "more change", "more changes")}. The pane shows all of them.`,
  empty: "empty",
  rowName: {
    evidence: (facts) => {
      const [what, text] = [`Evidence of ${facts("pidm")}`, facts("text")];
      return text === "" ? what : `${what} «${text}»`;
    },
    followUp: (facts) => `Meta ${facts("pidm")}, quarter ${facts("quarter")}`,
    execution: (facts) => `${facts("kind")} ${facts("document")}`.trim(),
    training: (facts) => {
      const [date, post] = [facts("date"), facts("post")];
      const said = [...(date === "" ? [] : [`of ${longDate(date)}`]), ...(post === "" ? [] : [`for ${post}`])];
      return [`Training «${facts("name")}»`, ...said].join(" ");
    },
    actors: (facts) => `Actor «${facts("name")}»`,
    indices: (facts) => `${facts("index")} of ${facts("year")}`,
    risks: (facts) => `Risk ${facts("number")}`,
    impacts: (facts) => `Impact of risk ${facts("risk")}`,
    controls: (facts) => `Control ${facts("number")} of risk ${facts("risk")}`,
  },
};
