import type { Translated } from "../../Catalog";
import type { book as spanish } from "../../es/help/book";
import { home } from "../pane/home";
import { review } from "../pane/review";

/** The sheets of the workbook, its codes, any selection, life without the add-in, printing. */
export const book: Translated<typeof spanish> = {
  sheets: {
    title: "The sheets and their columns",
    lead: "Each fact is written once and in one sheet only. The other sheets take it from there.",
    colours: "Pale background: you write. White background: the workbook calculates; do not write over it.",
    help: "When you choose a cell its help appears. The lists warn when a value is not in them.",
    rename: "You can move columns and add your own. If you rename a column, the add-in still knows it.",
    fields: "Data outside the table",
    columns: "Columns",
    months: "Ene to Dic",
    summary: "Resumen: the add-in builds it. It asks before it erases what you typed there.",
  },
  codes: {
    title: "PIDM codes and rubro codes",
    pidmTitle: "PIDM code",
    pidm: [
      "It has four numbers joined by hyphens: componente, línea, programa and meta. Example: 1-2-5-3.",
      "The cell must be text. If a number is missing, Excel makes a date of 1-2-5.",
      "The add-in brings only the seven known metas.",
      `Add the whole catalogue with «${home.import.catalogue}», in «Home». You see what is added before it is written.`,
      "In the list the code stands in one column, before its text or in four columns. Levels stand in columns, in rows or by indentation.",
      "The headings may stand in any of the first 20 rows. It may be an .xlsx, .csv or .txt file.",
      "While the catalogue is incomplete, an unknown code is a warning and no error.",
      "A gap in the numbers is normal: a project does not cover all metas.",
    ],
    rubroTitle: "Rubro codes",
    rubroLead: "Each level begins with the code of the one before. Example: 45, 4599, 4599031, 459903100.",
    rubro: [
      ["Sector", "2 digits. Example: 45."],
      ["Programa", "4 digits: the sector and 2 more. Example: 4599."],
      ["Producto", "7 digits: the programa and 3 more. Example: 4599031."],
      ["Indicador de producto", "9 digits: the producto and 2 more. Example: 459903100."],
      ["Elemento", "Code of the entity itself. It begins with the programa. Its meaning is not verified."],
      ["Fuente", "Code of the source of funds. Its meaning is not verified."],
    ],
    zero: "Some codes begin with zero. Excel drops it if the cell is no text; the add-in gives it back.",
    catalogue: "The rubro catalogue is of 2020 and incomplete. Add to «Catálogo rubro» what is missing.",
  },
  selection: {
    title: "Check a selection of any workbook",
    lead: `«${review.selection}» also serves in workbooks that were not made with the add-in. It writes nothing.`,
    steps: [
      "Select the table, a column or only the total. The headings and lines around it are read too.",
      `In «${review.check}», press «${review.selection}».`,
      "Read how many sums were checked, and the findings in those cells.",
      `Press «${review.backToBook}» to go back.`,
    ],
    findsTitle: "What it looks for",
    finds: [
      "A typed total that is not the sum of its lines, above, below or beside it.",
      "A formula that leaves out a line like the others, or counts one twice.",
      "Numbers stored as text and values that cannot be read.",
      "Fixed values in a column of formulas, and errors such as #REF!",
      "Formulas and names that take data from another file.",
      "Codes like those of the PIDM that are miswritten or became dates.",
    ],
    leavesTitle: "What it does not judge, and says so",
    leaves: [
      "A typed total where it is not clear which lines it adds: select only those lines and the total.",
      "Sums over hidden or filtered rows, and pivot tables.",
      "Dates, years, codes, percentages, averages and running balances: they are no lines of a sum.",
    ],
    file: "On the command line «revisar» does the same with a file .xlsx or .csv, in all its sheets.",
  },
  without: {
    title: "What a municipality without the add-in sees",
    lead: "The workbook works alone. It has no macros and no functions that need the add-in.",
    points: [
      "The sums, the differences and the word «Cuadra» or «No cuadra» are Excel formulas.",
      "Inicio says what each sheet holds and what the project lacks, by formulas too.",
      "The lists, the help and the warning colours work too.",
      "When a row is added at the end of a table, its formulas are copied by Excel.",
      "LibreOffice and other programs do not extend the table. The check tells of the lines that stayed outside.",
      "The sheet Resumen follows the workbook. So do its charts.",
      "The sheet Hallazgos shows the last check; it is not updated without the add-in.",
    ],
    back: "When the workbook returns, open it with the add-in and check it.",
  },
  printing: {
    title: "Printing",
    points: [
      "The sheets are ready for A4 landscape paper, with letters of 8 points or more. Resumen is upright A4.",
      "Nearly all are one page wide. Columns that only calculate, or that the add-in uses, are not printed.",
      "Riesgos takes eight pages in width; Impacto and Controles, three. The columns that tell which risk it is are repeated on each.",
      "The row of headings is repeated on each page and the footer has the page number.",
      "The sheets of the risk map, those that follow the year and Hallazgos are not printed while they are empty. Municipios goes with Seguimiento. If you type the first row of a sheet, check before you print.",
      "For a meeting it is enough to print «Resumen» and «Hallazgos».",
      "This guide prints too: use your browser's print command.",
    ],
  },
  repair: `If a sheet or a column is missing, «${home.structure.repair}» puts it back without touching your data. It also makes a table again that was turned into a range or renamed.`,
};
