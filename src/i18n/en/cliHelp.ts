import type { Translated } from "../Catalog";
import type { cliHelp as spanish } from "../es/cliHelp";

/** English words of the help of the command line. */
export const cliHelp: Translated<typeof spanish> = {
  product: "Gobernanza Metropolitana",
  title: "Gobernanza Metropolitana: from the form DIE-FO-013 to a checked workbook.",
  usage: (line) => `Usage: gobernanza ${line}`,
  anyCommand: "COMMAND FILE [options]",
  commandsTitle: "Commands:",
  optionsTitle: "Options:",
  exampleTitle: "Example:",
  more: "«gobernanza COMMAND --help» explains that command: its usage, its options and an example.",
  exits: "Exits with 0 without errors, 1 with errors, 2 when something cannot be read or written.",
  input: (name, takes) => `${name} is ${takes}.`,
  inputs: {
    source: "INPUT",
    form: "FORM",
    book: "BOOK.xlsx",
    risks: "RISKS.json",
    list: "LIST",
    map: "MAP.xlsx",
    sheets: "SHEETS",
    copy: "COPY.xlsx",
  },
  takes: {
    source: "a form .docx or .txt, or a workbook .xlsx",
    form: "a form .docx or .txt",
    book: "a workbook .xlsx",
    risks: "a list of risks as .json",
    list: "a PIDM catalogue as .xlsx, .csv or .txt",
    map: "a workbook .xlsx with a risk map",
    sheets: "any workbook .xlsx, or a text .csv or .txt with columns",
    copy: "a copy .xlsx that came back from a municipality",
  },
  commands: {
    import: {
      does: "Takes a form into a new workbook with its sheets and findings, or repairs a workbook in another file.",
      example: "gobernanza import form.docx --output book.xlsx",
    },
    compare: {
      does: "Shows what a new version of the form changes in a workbook; it writes nothing. Exits with 1 if anything changed.",
      example: "gobernanza compare form-v3.docx --workbook book.xlsx",
    },
    validate: {
      does: "Checks a form or a workbook and shows the findings; it writes nothing.",
      example: "gobernanza validate form.docx",
    },
    review: {
      does: "Checks totals and amounts of any workbook or .csv; it writes nothing. Exits with 1 on errors or warnings.",
      example: "gobernanza review budget.xlsx --sheet Expenses --range A1:F20",
    },
    value: {
      does: "Values a list of corruption risks anew.",
      example: "gobernanza value risks.json --json",
    },
    summarize: {
      does: "Builds the sheet Resumen anew in the same workbook, or in a copy with --output.",
      example: "gobernanza summarize book.xlsx",
    },
    places: {
      does: "Builds the sheet Resumen por municipio anew in the same workbook, or in a copy with --output.",
      example: "gobernanza summarize-municipalities book.xlsx",
    },
    dashboard: {
      does: "Builds the sheet Tablero anew in the same workbook, or in a copy with --output.",
      example: "gobernanza dashboard book.xlsx",
    },
    report: {
      does: "Builds the risk report anew in the same workbook, or in a copy with --output.",
      example: "gobernanza report risks.xlsx",
    },
    follow: {
      does: "Shows which reports are due, late and met; writes nothing. Ends with 1 if any is late.",
      example: "gobernanza follow libro.xlsx --quarter 3",
    },
    copy: {
      does: "Makes a copy for each municipality, its own part open and the rest locked, and notes it on Envíos. The output is a folder, a .zip with all of them, or a file for one municipality.",
      example: "gobernanza copy libro.xlsx --municipality Girón --due 2022-10-20 --output copies",
    },
    receive: {
      does: "Receives into a new workbook what municipalities filled in their copies, and says what was not taken. Ends with 1 where something is left to solve.",
      example: "gobernanza receive libro.xlsx copia-giron.xlsx copia-piedecuesta.xlsx --output libro-2.xlsx",
    },
    catalogue: {
      does: "Adds a list of metas to the PIDM catalogue of a workbook, in a copy.",
      example: "gobernanza catalogue metas.xlsx --workbook book.xlsx --output book-2.xlsx",
    },
    importMap: {
      does: "Takes the risks of an earlier map into a copy of its file, or of the workbook of --workbook.",
      example: "gobernanza import-map map-2015.xlsx --output risks.xlsx",
    },
  },
  options: {
    output: "file that is written",
    workbook: "workbook that takes the list or the map, in a copy, or that is compared",
    sheet: "sheet to read; without it all visible ones, or the only risk map",
    range: "cells of the sheet, such as A1:F20; titles and lines around are read too",
    layout: "layout of the map; without it the headings tell",
    types: "types of risk that are corruption, parted by commas, or all",
    startMonth: "calendar month that «Mes 1» stands for; without it, that of registration",
    quarter: "quarter of the vigencia, 1 to 4; without it, that of the cut-off date",
    municipality: "municipality, by name or DANE code; several with commas; without it, all",
    conflicts: "what stays where both changed: theirs, ours, or list (untouched and told)",
    due: "day until which the copy is expected back, such as 2022-10-20",
    language: "language of the answers",
    overwrite: "lets an existing file be replaced",
    json: "result as JSON, for other programs",
    help: "this help",
    version: "name and version of the program",
  },
  outputs: {
    copy: { value: "FOLDER|COPY.xlsx|COPIES.zip", does: "folder, made if missing; a file for one copy; or a .zip" },
  },
  values: {
    output: "NEW.xlsx",
    workbook: "BOOK.xlsx",
    sheet: "SHEET",
    range: "A1:F20",
    layout: "2015|v4|v5",
    types: "TYPES",
    startMonth: "1..12",
    quarter: "1..4",
    municipality: "MUNICIPALITY",
    conflicts: "theirs|ours|list",
    due: "YYYY-MM-DD",
    language: "es|en",
  },
};
