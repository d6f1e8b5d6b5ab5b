import type { Translated } from "../Catalog";
import type { cliTexts as spanish } from "../es/cli";
import { count, joinAll, number, percent, quoteAll } from "../format";
import { cliFiles } from "./cliFiles";
import { consolidateTexts } from "./consolidate";
import { longDate, monthName } from "./dates";

/** English words of the command line. */
export const cliTexts: Translated<typeof spanish> = {
  arguments: {
    noCommand: (expected) => `The command is missing. Expected ${joinAll(expected, "or")}.`,
    unknownCommand: (found, expected) => `Unknown command «${found}». Expected ${joinAll(expected, "or")}.`,
    unknownOption: (found, expected) => `Unknown option «${found}». Expected ${expected}.`,
    missingValue: (option) => `The option ${option} needs a value.`,
    unwantedValue: (option) => `The option ${option} takes no value.`,
    repeated: (option) => `The option ${option} stands twice.`,
    missingInput: (name, takes) => `The file ${name} is missing: ${takes}.`,
    surplusInputs: (found) =>
      `This command takes one file only; too many: ${quoteAll(found)}. A name with spaces goes between quotes.`,
    missingOption: (option) => `The option ${option} is missing.`,
    month: (found) => `«${found}» is no month. A number from 1 to 12 was expected.`,
    quarter: (found) => `«${found}» is no quarter. Expected a number from 1 to 4.`,
    date: (found) => `«${found}» is no date. Expected one such as 2022-10-20.`,
    conflicts: (found) => `«${found}» is not known. Expected theirs, ours or list.`,
    part: (found) => `«${found}» is no part. One such as 2/4 was expected: the second of four.`,
    range: (found) => `«${found}» is no range. One such as A1:F20 was expected.`,
    layout: (found) => `«${found}» is no layout of a map. Expected 2015, v4 or v5 (the v5/v6 matrix).`,
    language: (found) => `«${found}» is no language. es or en was expected.`,
    xlsxOutput: (found) => `The output «${found}» must end in .xlsx.`,
    macroOutput: (found) => `The workbook has macros: the output «${found}» must end in .xlsm.`,
  },
  files: cliFiles,
  bug: (detail) =>
    `The program failed, not your file; nothing was written by halves. Copy this line and send it, with the file if you can, to whoever maintains the add-in: ${detail}`,
  written: (path) => `Wrote ${path}.`,
  imported: (p) =>
    `${count(p.sheets, "sheet", "sheets")}, ${count(p.metas, "meta", "metas")} and ${count(p.lines, "budget line", "budget lines")}.`,
  kept: (findings) => `The form has ${findings}. They are on the sheet Hallazgos.`,
  repair: { repaired: "Repaired:", left: "Still to look at in the workbook:" },
  onlyData: "Data, formulas and names of the workbook are kept. Own formats, images and macros are not.",
  follow: {
    none: (path) => `«${path}» has no reports on Seguimiento. Add them, or use «Prepare quarter» in the pane.`,
    heading: (p) => {
      const day = p.day === undefined ? "" : `, as of ${longDate(p.day)}`;
      const progress = p.progress === undefined ? "no data" : percent(p.progress);
      return `Quarter ${p.quarter}${day}. Progress of the project: ${progress}.`;
    },
    municipality: (p) => {
      const progress = p.progress === undefined ? "" : ` · progress ${percent(p.progress)}`;
      return `${p.municipality}${progress} · ${p.late} late, ${p.open} to do, ${p.done} met`;
    },
    late: "LATE",
    open: "To report",
    underway: "Under way",
    done: "Met",
    quarter: (quarter) => `quarter ${quarter}`,
    values: (achieved, planned) => `${achieved === undefined ? "no value" : number(achieved)} of ${number(planned)}`,
    noEvidence: "no evidence",
  },
  copies: {
    unknown: (found, names) => `Municipios does not have «${found}». Expected ${joinAll(names, "or")}.`,
    nobody: (path) => `«${path}» has no municipalities to send copies to. Add them on the sheet Municipios.`,
    dueGone: (due, today) => `The day of --due is past: ${due}. Expected today (${today}) or a day to come.`,
    isCopy: (path, municipality) =>
      `«${path}» is the copy of ${municipality || "a municipality"}. Use the workbook that copies go out from, that of the Área Metropolitana.`,
    oneFile: (path, n) =>
      `«${path}» holds one copy and there are ${n}. Name one municipality with --municipality, or a folder or a .zip with --output.`,
    recorded: (n, path) => `${count(n, "copy is", "copies are")} noted on the sheet Envíos of «${path}».`,
    unwritten: (names) => `No copy was written for ${joinAll(names, "or")}.`,
    nothingRead: "None of the files is a copy that can be received. Nothing was written.",
    notRecorded: (reason) =>
      `The copies were written, but not noted on the sheet Envíos: ${reason} Without the note nobody will know whether they were changed.`,
  },
  consolidate: consolidateTexts,
  risks: {
    refused: (path, reason) => `«${path}» cannot be valued: ${reason}.`,
    reasons: {
      "not-json": () =>
        'it is no JSON file. { "method": "v4-v6", "risks": [ … ] } was expected, as src/cli/README.md describes it',
      "not-an-object": (where) =>
        where === "" ? "an object { … } was expected and something else found" : `${where} is no object { … }`,
      "risks-not-a-list": () => "«risks», the list of risks, is missing",
      "method-not-supported": () => "the method is unknown. v4-v6, 2015 or v7 was expected",
      "settings-not-an-object": () => "«settings» is no object { … }",
      "unknown-word": (where) => `${where} has a word that the method does not know`,
      missing: (where) => `${where} is missing`,
      "controls-not-a-list": () => "«controls», the list of controls, is missing; without controls it is []",
      "answers-not-a-list": () => "«answers», the list of answers true or false, is missing",
      "answers-count": (detail) => `the number of answers is not that of the questionnaire (${detail})`,
      unanswered: (where) => `${where} is not answered`,
      "probability-not-1-to-5": () => "the probability is no number from 1 to 5",
      "no-yes": () => "no answer is «Sí»: without impact there is no zone",
      "no-zone": () => "the probability or the impact is missing",
    },
    columns: ["Risk", "Sí", "Impact", "Inherent zone", "Residual zone"],
    unvalued: (error) => `Cannot be valued: ${error}`,
    zones: { low: "Low", moderate: "Moderate", high: "High", extreme: "Extreme" },
  },
  map: {
    noMaps: (path) => `No sheet of «${path}» is a risk map. Columns such as Riesgo and Causas were expected.`,
    unsure: "If the layout is the other one, run again with --layout 2015, v4 or v5 (the v5/v6 matrix).",
    types:
      "If it is otherwise, run again with --types and the types that are corruption («blank» where none is said), or with --types all.",
    everyRisk: "If its risks are of corruption, run again with --types all, or with --types and the types that are.",
    severalMaps: (sheets) => `There are several risk maps: ${sheets}. Choose one with --sheet.`,
    hiddenMaps: (sheets) =>
      `The sheet in view is read. There is a map on hidden sheets too: ${sheets}. Use --sheet to read it.`,
  },
  review: {
    noSheet: (found, names) =>
      `There is no sheet «${found}». ${names.length === 1 ? "The sheet is" : "The sheets are"} ${quoteAll(names)}.`,
    whichSheet: (names) => `There are several sheets: ${quoteAll(names)}. Say with --sheet which one the range is of.`,
    ours: "The workbook has the sheets of the project: «validar» also checks its TOTAL, codes, metas and schedule.",
    noTotal: "no totals to check.",
    noCells: (range) =>
      range === undefined
        ? "The file has no cells with data."
        : `The range ${range} has no cells with data. Choose the cells to check.`,
  },
  notes: {
    messages: "Notes on reading:",
    choices: "Data that contradict each other:",
    choice: (place, sentence) => `${place}: ${sentence}`,
    startMonth: (month) =>
      `Mes 1 of the schedule was taken as ${monthName(month)}, the month of registration. Change it with --start-month.`,
    noStartMonth:
      "Mes 1 of the schedule has no month: the registration date is not understood. Say it with --start-month.",
    line: (line) => `line ${line}`,
  },
  summary: { done: (sheet) => `The sheet ${sheet} is up to date. The other sheets did not change.` },
  riskReport: {
    done: (sheets) => `The risk report is up to date: ${sheets}. The other sheets did not change.`,
    noRisks: (path) => `«${path}» has no risks, or lacks a column of the sheet Riesgos. No report was written.`,
  },
  report: {
    severities: { error: "Error", warning: "Warning", info: "Note" },
    columns: { severity: "Severity", place: "Place", finding: "Finding" },
    counts: (errors, warnings, infos) =>
      [count(errors, "error", "errors"), count(warnings, "warning", "warnings"), count(infos, "note", "notes")].join(
        " · ",
      ),
    clean: "There are no findings.",
    formRows: "From the paper form, still open on the sheet Hallazgos:",
    place: {
      cell: (sheet, cell) => `${sheet} ${cell}`,
      form: (section, row, line) =>
        `${section || "Form"}${row > 0 ? `, row ${row}` : ""}${line === undefined ? "" : ` (line ${line})`}`,
    },
    exact: "Explanation that closes exactly:",
    exactMore: (n) => `Other explanations that close exactly (${n}):`,
    leads: "No change of a single amount closes the difference. The nearest leads:",
    more: (n) => `and ${n} more`,
  },
};
