import type { Translated } from "../Catalog";
import type { riskImportWords as spanish } from "../es/riskImport";
import { count, joinAll } from "../format";

export const riskImportWords: Translated<typeof spanish> = {
  page: {
    button: "Import a map",
    title: "Import a risk map",
    help: "Choose the sheet with the map that you have, in the layout of 2015, of 2018 or of the v5/v6 matrix. You will see what was read before anything is written.",
    sheets: "Sheet of the map",
    ofFile: (file) => `Sheets of ${file}`,
    noSheets: "There is no other sheet with data",
    noSheetsText: "Copy the sheet of the map into this workbook, or choose the file where it is.",
    file: "Choose an .xlsx file",
    reading: (file) => `Reading ${file}…`,
    read: (file, sheets) => `${file}: ${count(sheets, "sheet", "sheets")}`,
    unreadable: (file) => `«${file}» could not be read. An .xlsx workbook that opens in Excel was expected.`,
    layout: "Layout of the map",
    types: "Which types are corruption?",
    everyRisk: "They are corruption risks: take all of them",
    preview: "See what was read",
  },
  more: (n) => `And ${count(n, "more line", "more lines")}.`,
  noSheet: (sheet) => `There is no sheet named «${sheet}».`,
  tooLong: (sheet, rows) =>
    `The sheet «${sheet}» has ${rows} rows. Maps of up to 5,000 are imported: leave only the risks on it.`,
  noMap: (sheet, found) =>
    `The sheet «${sheet}» is no risk map: columns such as Riesgo, Causas and Probabilidad were expected, and ${found} was found.`,
  card: (sheet) =>
    `The sheet «${sheet}» is the card of one risk: each label has its value beside or below. Maps with one risk in each row are imported. Bring it into a row, or record it with «Add risk».`,
  nearly: (sheet, known, lacks) =>
    `The sheet «${sheet}» is not imported: of its headings ${joinAll(known, "and")} ${known.length === 1 ? "is" : "are"} understood, and to be a risk map it lacks ${lacks.length === 1 ? "a column" : "columns"} such as ${joinAll(lacks, "and")}.`,
  lacks: {
    text: "Descripción del riesgo",
    probability: "Probabilidad",
    impactWord: "Impacto",
    causes: "Causas",
    controlText: "Control",
  },
  emptySheet: "no data",
  scoreColumn: (p) =>
    `The sheet «${p.sheet}» is not imported: its column «${p.header}» has «${p.found}» in ${p.cell}, and each risk in words was expected. Add a column «Descripción del riesgo».`,
  wordless: (p) =>
    `The sheet «${p.sheet}» is not imported: where the text of the risk should stand ${p.cell} says «${p.found}»${p.others > 0 ? ` (and so do ${count(p.others, "cell more", "cells more")})` : ""}. Write each risk there in words and repeat.`,
  textless: (sheet, cell, others) =>
    `The sheet «${sheet}» is not imported: the text of the risk is missing in ${cell}${others > 0 ? ` (and in ${count(others, "cell more", "cells more")})` : ""}. Write each risk there in words and repeat.`,
  otherMap: (sheet, other) => `The sheet «${sheet}» is ${other}, not a map of corruption risks. It is not imported.`,
  noCorruption: (sheet, column, header, types) =>
    `No risk of the sheet «${sheet}» says that it is of corruption. Column ${column}, ${header}, says ${types}. It is not imported.`,
  noCorruptionTitled: (sheet, types) =>
    `No risk of the sheet «${sheet}» stands under a title of risks of corruption. The titles say ${types}. It is not imported.`,
  others: {
    pm4r: "a PM4R project risk matrix (IDB)",
    project: "a risk matrix of a project",
    sarlaft: "a SARLAFT matrix (money laundering and financing of terrorism)",
    digital: "a matrix of digital security risks",
    financial: "a matrix of financial risks",
    safety: "a matrix of hazards at work (GTC 45)",
    contract: "a matrix of the foreseeable risks of a contract",
    environment: "a matrix of environmental aspects and impacts",
    fiscal: "a matrix of fiscal risks",
    management: "a map of management risks",
  },
  otherTaken: (other) => `It is ${other}: only the risks that say that they are of corruption are taken.`,
  noRisks: (sheet) => `The sheet «${sheet}» has the headings of a map but no risk below them.`,
  layouts: { "2015": "guide of 2015", "v4-v6": "guide of 2018 (v4 to v6)", "v5-v6": "v5/v6 matrix, general scale" },
  layout: (name) => `Recognised layout: ${name}.`,
  general: (read, unread) =>
    `Of the v5/v6 matrix ${read} are read.${unread === "" ? "" : ` Not read are ${unread}: they stay with the data of the former map.`}`,
  count: (p) =>
    `The sheet has ${count(p.rows, "row with data", "rows with data")} = ${p.titles} of titles + ${p.headings} of headings + ${p.risks} of risks + ${p.more} with more controls or data of them + ${p.left} left out.`,
  leftOut: (reasons) => `Left out: ${joinAll(reasons, "and")}.`,
  noTypes: "The map does not say the type of each risk: all are taken as risks of corruption.",
  typesTaken: (column, header, types) =>
    `Column ${column}, ${header}, says the type: ${types.length === 0 ? "0 risks" : joinAll(types, "and")} taken.`,
  typesTitled: (types) =>
    `The titles between the risks say their type: ${types.length === 0 ? "0 risks" : joinAll(types, "and")} taken.`,
  typesLeft: (types) => `Risks of other types are left out: ${joinAll(types, "and")}.`,
  typeCount: (type, risks) => `${risks} of ${type}`,
  typesCarried: (risks) =>
    `${count(risks, "risk takes its", "risks take their")} type from a cell merged with that of the risk above.`,
  untyped: "no type",
  typesAsked: (types, taken) =>
    `${joinAll(types, "and")} may be corruption or not: ${taken ? "taken" : "left out"}. Confirm it before writing.`,
  typesBlank: (risks, taken) =>
    `${count(risks, "risk says", "risks say")} no type: ${taken ? "taken" : "left out"}. Say whether ${risks === 1 ? "it is" : "they are"} of corruption before writing.`,
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
    near: (n) => `Values read by likeness or equivalence (${n})`,
    seconds: (n) => `Second values of one fact (${n})`,
    differences: (n) => `Risks already there with other data (${n})`,
    known: (n) => `Risks already there, the same (${n})`,
    unmatched: (n) => `Columns without a place in the workbook (${n})`,
    left: (n) => `Rows left out (${n})`,
    types: (n) => `Types of risk (${n})`,
    splits: (n) => `Cells with several controls (${n})`,
    packed: (n) => `Cells with several risks (${n})`,
    tables: (n) => `Other tables of the sheet, which are not read (${n})`,
    carried: (n) => `Data of merged cells (${n})`,
    renumbered: (n) => `Risks with another number (${n})`,
    added: (n) => `New risks (${n})`,
    columns: (n) => `Recognised columns (${n})`,
    signals: (n) => `Why the layout was recognised (${n})`,
  },
  help: {
    mismatches: "The map holds one value and its method gives another. The workbook calculates it by formulas.",
    unread:
      "They are written as they stand, for you to correct. A probability without a place on the scale stays empty.",
    packed: "They are written as one. Leave one risk in each row of the map and run again.",
    splits: "Each control gets its row, with its share of the columns that are parted alike.",
    tables: "They stay in the source sheet.",
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
  otherScale: (p) =>
    `${p.cell}, ${p.where}: «${p.found}» is of another scale, since the numbers of its column do not go from 1 to 5. Expected ${p.expected}.`,
  packed: (cell, risks, found) => `${cell}: ${risks} risks, of «${found}»`,
  hidden: (risks) =>
    `${count(risks, "risk stands", "risks stand")} in hidden or filtered rows of the map and ${risks === 1 ? "is" : "are"} written too.`,
  near: (p) => `${p.cell}, ${p.where}: «${p.found}» was read as «${p.read}».`,
  aDate: "a date",
  second: (p) => `${p.cell}, ${p.where}: «${p.found}». «${p.kept}» is written.`,
  difference: (p) => `Risk ${p.number}, ${p.where}: the workbook says «${p.book}» and the map «${p.map}».`,
  known: (row, number) => `Row ${row}: it is risk ${number} of the workbook.`,
  unmatched: (column, header, filled, example) =>
    `${column}, ${header}: ${count(filled, "cell", "cells")}${example === "" ? "" : `, such as «${example}»`}.`,
  noHeader: "without heading",
  left: (row, reason, text) => `Row ${row}, ${reason}: ${text}`,
  leftType: (type) => `risk of ${type}`,
  reasons: {
    type: ["risk of another type", "of another type"],
    untyped: ["risk without a type", "without a type"],
    total: ["total", "of totals"],
    signature: ["signature or version", "of signatures or versions"],
    title: ["title", "of titles between risks"],
    legend: ["table of scales or summary", "of tables of scales or summaries"],
    instruction: ["instruction", "of instructions"],
    note: ["note", "of notes"],
    "other-table": ["another table", "of other tables"],
    "no-words": ["risk without words", "of risks without words"],
    numbers: ["numbers alone", "of numbers alone"],
    "no-risk": ["without a risk text", "without a risk text"],
  },
  reasonCount: (rows, reason) => `${rows} ${reason}`,
  split: (cell, controls, found) => `${cell}: ${controls} controls, of «${found}»`,
  typeOption: (type, risks) => `${type} (${count(risks, "risk", "risks")})`,
  typeLine: (type, risks, taken) => `${type}: ${count(risks, "risk", "risks")}, ${taken ? "taken" : "left out"}.`,
  table: (first, last, text) => `${first === last ? `Column ${first}` : `Columns ${first} to ${last}`}: ${text}`,
  carried: (cell, where, found) => `${cell}, ${where}: «${found}»`,
  renumbered: (row, from, to) => `Row ${row}: risk ${from} becomes ${to}.`,
  risk: (number, text, controls) => `${number}. ${text} (${count(controls, "control", "controls")})`,
  column: (column, header, own) => `${column}, ${header} → ${own}`,
};
