import type { Translated } from "../Catalog";
import type { cliTexts as spanish } from "../es/cli";
import { count } from "../format";

const input = "a form .docx or .txt, or a workbook .xlsx";

/** English words of the command line. */
export const cliTexts: Translated<typeof spanish> = {
  help: [
    "Gobernanza Metropolitana: from the form DIE-FO-013 to a checked workbook.",
    "",
    "Usage:",
    "  gobernanza import    INPUT --output BOOK.xlsx [--start-month 1..12] [--overwrite]",
    "  gobernanza validate  INPUT [--json]",
    "  gobernanza value     RISKS.json [--json]",
    "  gobernanza summarize BOOK.xlsx [--output OTHER.xlsx] [--overwrite]",
    "  gobernanza report    BOOK.xlsx [--output OTHER.xlsx] [--overwrite]",
    "  gobernanza catalogue LIST --workbook BOOK.xlsx --output OTHER.xlsx [--overwrite]",
    "  gobernanza import-map MAP.xlsx --output BOOK.xlsx [--sheet SHEET] [--layout 2015|v4] [--workbook BOOK.xlsx] [--json] [--overwrite]",
    "",
    `INPUT is ${input}. LIST is a PIDM catalogue as .xlsx, .csv or .txt.`,
    "",
    "Options:",
    "  --salida, --output         file to write",
    "  --sobrescribir, --overwrite  lets an existing file be replaced",
    "  --json                     result as JSON, for other programs",
    "  --mes-inicio, --start-month  calendar month that «Mes 1» stands for",
    "  --libro, --workbook        workbook that takes the catalogue or the map; without it the map goes into a copy of MAP.xlsx",
    "  --hoja, --sheet            sheet of the risk map",
    "  --formato, --layout        layout of the map: 2015 or v4; without it the headings tell",
    "  --idioma, --language       es or en",
    "  --ayuda, --help            this help",
    "",
    "Exits with 0 without errors, 1 with errors, 2 when something cannot be read or written.",
  ],
  arguments: {
    noCommand: "The command is missing. Expected import, import-map, validate, value, summarize, report or catalogue.",
    unknownCommand: (found) =>
      `Unknown command «${found}». Expected import, import-map, validate, value, summarize, report or catalogue.`,
    unknownOption: (found, expected) => `Unknown option «${found}». Expected ${expected}.`,
    missingValue: (option) => `The option ${option} needs a value.`,
    unwantedValue: (option) => `The option ${option} takes no value.`,
    repeated: (option) => `The option ${option} stands twice.`,
    oneInput: (found) => `One input file was expected and ${found} were found.`,
    missingOption: (option) => `The option ${option} is missing.`,
    month: (found) => `«${found}» is no month. A number from 1 to 12 was expected.`,
    layout: (found) => `«${found}» is no layout of a map. Expected 2015 or v4.`,
    language: (found) => `«${found}» is no language. es or en was expected.`,
    xlsxOutput: (found) => `The output «${found}» must end in .xlsx.`,
    macroOutput: (found) => `The workbook has macros: the output «${found}» must end in .xlsm.`,
  },
  files: {
    missing: (path) => `The file «${path}» was not found.`,
    folder: (path) => `«${path}» is a folder. Expected ${input}.`,
    denied: (path) => `«${path}» may not be read or written.`,
    failed: (path, detail) => `«${path}» could not be read or written (${detail}).`,
    exists: (path) => `«${path}» exists already. Use --overwrite to replace it.`,
    sameFile: (path) => `«${path}» is the input file. Use another name in --output.`,
    book: {
      empty: () => "The file is empty. A workbook .xlsx was expected.",
      binary: (found) => `The file is no .xlsx workbook${found === "" ? "" : `, but an old or encrypted ${found}`}.`,
      broken: () => "The workbook is damaged and cannot be opened. Open it in Excel, save it again and repeat.",
      "too-large": (found) => `The workbook has ${found}. Less than 50 MB was expected.`,
    },
    notBook: (path) => `«${path}» is no workbook. A .xlsx file was expected.`,
    notOurs: (path) => `«${path}» lacks the sheets of the project. Make the workbook with «import», or in Excel.`,
    notKept: (path) => `«${path}» is written in a way that cannot be kept. Save it in Excel and repeat.`,
    lost: (sheet, parts) => `On the sheet «${sheet}» these would not be kept: ${parts}.`,
    lostRefused: (sheet, parts) =>
      `On the sheet «${sheet}» these would be lost: ${parts}. Use --output with another file.`,
    typed: (cells) => `cells typed by hand (${cells})`,
    parts: {
      image: "images",
      comments: "comments",
      pivot: "pivot tables",
      chart: "other charts",
      control: "controls",
      other: "unknown objects",
    },
  },
  written: (path) => `Wrote ${path}.`,
  imported: (p) =>
    `${count(p.sheets, "sheet", "sheets")}, ${count(p.metas, "meta", "metas")} and ${count(p.lines, "budget line", "budget lines")}.`,
  kept: (findings) => `The form has ${findings}. They are on the sheet Hallazgos.`,
  onlyData: "Data, formulas and names of the workbook are kept. Own formats, images and macros are not.",
  risks: {
    refused: (error) => `The file cannot be valued: ${error}.`,
    columns: ["Risk", "Sí", "Impact", "Inherent zone", "Residual zone"],
    unvalued: (error) => `Cannot be valued: ${error}`,
    zones: { low: "Low", moderate: "Moderate", high: "High", extreme: "Extreme" },
  },
  map: {
    noMaps: (path) => `No sheet of «${path}» is a risk map. Columns such as Riesgo and Causas were expected.`,
    unsure: "If the layout is the other one, run again with --layout 2015 or --layout v4.",
    severalMaps: (sheets) => `There are several risk maps: ${sheets}. Choose one with --sheet.`,
  },
  notes: {
    messages: "Notes on reading:",
    choices: "Copies that contradict each other:",
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
    section: (section) => (section === "" ? "Form" : section),
    row: (row) => `row ${row}`,
    line: (line) => `line ${line}`,
    exact: "Explanation that closes exactly:",
    exactMore: (n) => `Other explanations that close exactly (${n}):`,
    leads: "No change of a single amount closes the difference. The nearest leads:",
    more: (n) => `and ${n} more`,
  },
};
