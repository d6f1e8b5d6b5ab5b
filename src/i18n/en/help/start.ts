import type { Translated } from "../../Catalog";
import type { start as spanish } from "../../es/help/start";
import { newFormTexts } from "../newForm";
import { home } from "../pane/home";
import { importing } from "../pane/import";
import { review } from "../pane/review";
import { shell } from "../pane/shell";

/** What the add-in is for, and the four first steps. */
export const start: Translated<typeof spanish> = {
  purpose: {
    title: "What it is for",
    text: [
      "The add-in turns the form DIE-FO-013 into an Excel workbook in good order, sheet by sheet.",
      "With one button it checks sums, PIDM codes, rubro, metas, schedule and evidence.",
      "When something does not agree, it explains which line fails, which digit and why.",
      "Through the year it follows what each municipality achieves and what is spent.",
    ],
    promises: [
      "It deletes none of your data. When it structures, the pane shows beforehand what will change.",
      "It corrects nothing by itself. You decide each correction and can undo it.",
      "It sends nothing to the network. It reads and writes only the open workbook.",
    ],
    where: "It is in Excel's tab «Governance». The button «Pane» opens the pane on the right.",
  },
  steps: {
    title: "First steps",
    lead: "In the pane, the home place shows the steps in order. The next step has the main button.",
    paneCaption: "The pane beside the workbook.",
    paneAlt: "Pane of the add-in with the list of steps: import, structure, check and summarize.",
    import: {
      title: "1. Import the form",
      steps: [
        `In «${shell.home}», press «${home.import.button}».`,
        `Choose the Word (.docx) or text (.txt) file. To try it, press «${importing.sample}».`,
        "Read first what is missing: a picture, a chart or an embedded file is not read.",
        "Read what was understood: project, activities, metas, lines and TOTAL.",
        "If the form contradicts itself, see which copy is kept and why.",
        `Confirm the «${importing.startMonth}» and press «${importing.confirm}».`,
      ],
      note: "Importing does not change the workbook. Of a Word file what is shown is read: hidden text does not count, struck text is told, calls of notes are cut off. What was not understood stays in a list. If you fill the sheets by hand, this step stays open and holds up none of the others.",
      caption: "What was read from the form, before it is written.",
      alt: "Import page with the name of the project, the counts read and the month of start.",
    },
    structure: {
      title: "2. Structure the sheets",
      steps: [
        `Press «${home.structure.button}». Without an imported form you can press «${home.structure.buttonEmpty}».`,
        `Read «${home.preview.title}»: how many sheets, tables and cells will be written.`,
        `If you agree, press «${home.preview.confirm}».`,
      ],
      note: "You can repeat it at any time. It puts back what is missing and never changes a value you wrote.",
      ribbon:
        "The button «Structure» of the tab does it at once; in somebody else's workbook it asks first, in the pane. It too can be undone.",
      rows: `«${home.structure.rows}» follows what you select. In Metas the meta is chosen by its text. In Cronograma months are marked in several rows at once.`,
      caption: "The preview: what will be written in the workbook.",
      alt: "Preview with the number of new sheets and tables and the buttons to write or not.",
    },
    check: {
      title: "3. Check",
      steps: [
        `Press «${review.check}» in the pane or in the tab «Governance».`,
        "Read from the top: first what is missing and the money that does not add up, wording last.",
        `Open a finding and press «${review.goTo}» to see the cell.`,
        `Correct the cell by hand, or with «${review.fix}» if the button is there.`,
        `Press «${review.checkAgain}» until no errors are left.`,
      ],
      caption: "The findings of a check.",
      alt: "List of findings with their severity, filters for errors, warnings and notes, and a magnifying glass to search.",
    },
    summary: {
      title: "4. Summarize",
      steps: [
        `Press «${home.summary.button}» in the pane, or «Summary» in the tab «Governance».`,
        "The sheet «Resumen» begins with what is late in the year. Then money, metas, schedule and check follow, with charts.",
        "Print it or save it as PDF from Excel.",
      ],
      note: `Its figures are formulas and follow the workbook. «${home.summary.again}» builds it anew.`,
      caption: "The sheet Resumen, with its charts.",
      alt: "Sheet Resumen with figures of the project, chart of the budget and chart of the schedule.",
    },
  },
  newForm: {
    title: "A new version of the form arrived",
    lead: "The workbook remembers what the form said that you imported. So it tells the form's changes from your own.",
    steps: [
      `In «${shell.home}», press «${home.import.again}» and pick the new file.`,
      `Confirm what was read and press «${importing.compare}».`,
      `Read «${newFormTexts.title}»: first how many changes there are, then each of them, sheet by sheet.`,
      "Tick what is to be written. Words that go are struck through, words that come are underlined.",
      "Press «Write» with the number of changes. The pane offers to undo it.",
    ],
    kinds: [
      [newFormTexts.sort.form, "You did not touch that fact. It comes ticked."],
      [newFormTexts.sort.conflict, "You changed it too, or a formula of yours is in the cell. You decide."],
      [newFormTexts.sort.added, "It goes to the end of its table, with its formulas. It comes ticked."],
      [newFormTexts.sort.removed, "The row goes only if you tick it."],
    ],
    kept: "What only you changed is kept: who is responsible, targets, states, rows of your own and formulas. What differs from the form stands at the end of the page, closed.",
    settled: "What was wrong with the former form and is not in the new one is marked «Atendido» in Hallazgos.",
    same: "Spaces, quotation marks and the way of writing an amount are no changes: $12.500.000 is 12500000.",
    record:
      "The copy of the form is on a sheet that is not shown and travels with the workbook. Older workbooks lack it: there every difference is asked.",
    other:
      "If the form is of another project, the pane says so. You can compare it, replace the project or leave all as it is.",
    file: "On the command line, «compare» shows the same and writes nothing.",
  },
};
