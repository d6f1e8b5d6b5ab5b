import type { Translated } from "../Catalog";
import type { riskImportWords as spanish } from "../es/riskImport";
import { count } from "../format";

export const riskImportWords: Translated<typeof spanish> = {
  page: {
    button: "Import a map",
    title: "Import a risk map",
    help: "Choose the sheet with the map that you have, in the layout of 2015 or of 2018. You will see what was read before anything is written.",
    sheets: "Sheet of the map",
    ofFile: (file) => `Sheets of ${file}`,
    noSheets: "There is no other sheet with data",
    noSheetsText: "Copy the sheet of the map into this workbook, or choose the file where it is.",
    file: "Choose an .xlsx file",
    reading: (file) => `Reading ${file}…`,
    unreadable: (file) => `«${file}» could not be read. An .xlsx workbook that opens in Excel was expected.`,
    preview: "See what was read",
  },
  more: (n) => `And ${count(n, "more line", "more lines")}.`,
  noSheet: (sheet) => `There is no sheet named «${sheet}».`,
  noMap: (sheet, found) =>
    `The sheet «${sheet}» is no risk map: columns such as Riesgo, Causas and Probabilidad were expected, and ${found} was found.`,
  emptySheet: "no data",
  noRisks: (sheet) => `The sheet «${sheet}» has the headings of a map but no risk below them.`,
  layouts: { "2015": "guide of 2015", "v4-v6": "guide of 2018 (v4 to v6)" },
  layout: (name) => `Recognised layout: ${name}.`,
  unsure: "Its headings do not say so for sure. Confirm it before writing.",
  method: {
    same: (method) => `The workbook already uses the method ${method}.`,
    set: (method) => `The workbook has no risks yet: its method becomes ${method}, that of the map.`,
    kept: (method) => `The workbook keeps its method ${method}. Zones may change with it.`,
  },
  added: (risks, controls) =>
    `${count(risks, "risk", "risks")} with ${count(controls, "control", "controls")} will be written.`,
  nothing: "There are no new risks to write.",
  blocked: "Nothing can be written yet. See first to what is told here.",
  source: (sheet) => `The sheet «${sheet}» is not changed.`,
  unanswered: (risks) =>
    `${count(risks, "risk lacks", "risks lack")} the impact answers. Answer them in the sheet Impacto: none is made up.`,
  keptIn: (header) => `What has no column in the workbook is kept in «${header}», in the sheet Riesgos.`,
  keptInNew: (header) =>
    `Of new risks, what has no column is kept in «${header}», in the sheet Riesgos. Nothing is added to those already there.`,
  sections: {
    mismatches: (n) => `Results that their method does not give (${n})`,
    unread: (n) => `Cells that were not understood (${n})`,
    near: (n) => `Words read by their likeness (${n})`,
    seconds: (n) => `Second values of one fact (${n})`,
    differences: (n) => `Risks already there with other data (${n})`,
    known: (n) => `Risks already there, the same (${n})`,
    unmatched: (n) => `Columns without a place in the workbook (${n})`,
    left: (n) => `Rows that are no risks (${n})`,
    carried: (n) => `Data of merged cells (${n})`,
    renumbered: (n) => `Risks with another number (${n})`,
    added: (n) => `New risks (${n})`,
    columns: (n) => `Recognised columns (${n})`,
    signals: (n) => `Why the layout was recognised (${n})`,
  },
  help: {
    mismatches: "The map holds one value and its method gives another. The workbook calculates it by formulas.",
    unread: "They are written as they stand, for you to correct.",
    near: "Check that it is what the map means.",
    seconds: "The workbook holds one value. The others stay with the data of the former map.",
    differences: "The workbook keeps its own. Change by hand what you want.",
    unmatched: "Nothing is lost: it stays with the data of the former map.",
    left: "They do not pass into the workbook. They stay in the source sheet.",
    carried: "The cell was empty and the value above was used.",
  },
  helpKnown: {
    seconds: "The workbook holds one value. The others of a new risk stay with the data of the former map.",
    unmatched:
      "Of a new risk, it stays with the data of the former map. Of one already there, it stays in the source sheet alone.",
  },
  mismatch: (p) => `${p.cell}, ${p.where}: the map says ${p.found} and the method gives ${p.expected}.`,
  ofControl: (where, control) => `${where} of control ${control}`,
  unread: (p) => `${p.cell}, ${p.where}: «${p.found}». Expected ${p.expected}.`,
  near: (p) => `${p.cell}, ${p.where}: «${p.found}» was read as «${p.read}».`,
  aDate: "a date",
  second: (p) => `${p.cell}, ${p.where}: «${p.found}». «${p.kept}» is written.`,
  difference: (p) => `Risk ${p.number}, ${p.where}: the workbook says «${p.book}» and the map «${p.map}».`,
  known: (row, number) => `Row ${row}: it is risk ${number} of the workbook.`,
  unmatched: (column, header, filled, example) =>
    `${column}, ${header}: ${count(filled, "cell", "cells")}${example === "" ? "" : `, such as «${example}»`}.`,
  noHeader: "without heading",
  left: (row, text) => `Row ${row}: ${text}`,
  carried: (cell, where, found) => `${cell}, ${where}: «${found}»`,
  renumbered: (row, from, to) => `Row ${row}: risk ${from} becomes ${to}.`,
  risk: (number, text, controls) => `${number}. ${text} (${count(controls, "control", "controls")})`,
  column: (column, header, own) => `${column}, ${header} → ${own}`,
};
