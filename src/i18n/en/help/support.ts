import type { Translated } from "../../Catalog";
import type { support as spanish } from "../../es/help/support";
import { home } from "../pane/home";
import { states } from "../pane/states";

/** Questions and problems, and the glossary. */
export const support: Translated<typeof spanish> = {
  findings: {
    title: "List of findings",
    lead: "All checks, by group. The code is that of the hidden column Código of the sheet Hallazgos.",
    normLead:
      "Each norm ends with a mark: whether it was read in its source or has yet to be verified. Compare it before you cite it.",
    severity: "Severity",
    why: "Why",
    how: "How to correct it",
    norm: "Norm",
    marks: {
      read: "Read in the source.",
      secondary: "Read in another source, not in the norm itself.",
      unverified: "From memory or derived in part: not verified.",
      own: "Rule of the add-in: no norm asks for it.",
    },
  },
  problems: {
    title: "Questions and problems",
    messagesTitle: "What Excel may refuse",
    questionsTitle: "Frequent questions",
    states: [
      [states.unsupported.title, `${states.unsupported.text} ${states.unsupported.what}`],
      [states.readOnly.title, states.readOnly.text],
      [
        states.protected.title,
        "Unprotect the sheet in Review, Unprotect Sheet. Repeat the action and protect it again.",
      ],
      [states.older.title, states.older.text],
      [states.foreign.title, states.foreign.text],
      [states.unreadable.title, states.unreadable.text],
    ],
    questions: [
      [
        "I do not see the tab «Governance».",
        "Open Insert, My Add-ins and choose it. If it is not there, ask your IT team.",
      ],
      ["The pane is blank.", "Close it and open it again. See that the computer reaches the network of your entity."],
      ["Does my data leave the computer?", "No. The add-in reads and writes the open workbook and sends no data."],
      [
        "Can I spoil the workbook?",
        `Before writing you see «${home.preview.title}». Afterwards you can undo. No data is deleted.`,
      ],
      [
        "My map or list could not be read.",
        "An .xlsx is read, and lists as CSV too. A .xls, .ods or .xlsb: open it in Excel and use Save As, Excel Workbook (.xlsx).",
      ],
      [
        "It says that a value lies far away from all others.",
        "On that sheet, Ctrl+End goes to the last cell. Delete what is too much, save the workbook and repeat.",
      ],
      ["I could not import my form.", "Use .docx or .txt below 20 MB. A .doc or a PDF must first be saved as .docx."],
      ["The value is right and there is a warning.", "A warning is a doubt. If the data has support, leave it."],
      ["Amounts with dots became text.", "The cell keeps them as text. Use the correction of their finding."],
      ["The PIDM code became a date.", "Write it again in a text cell, with its four numbers."],
      [
        "Several people use the workbook at once.",
        "Check and correct when the others have finished. Undo respects cells that others changed.",
      ],
      ["How do I change the language?", "Choose Español or English in the pane's menu. The workbook stays in Spanish."],
    ],
  },
  glossary: {
    title: "Glossary",
    terms: [
      ["Actividad", "What the project does. The sheets name it by its number."],
      ["Catálogo", "List of codes with their names. The workbook has one of the PIDM and one of the rubro."],
      ["CDP", "Certificate of available budget. RP, Obligación and Pago follow it."],
      [
        "Evidencia",
        "Document or product that shows the progress of a meta. The form does not say in which quarter: write it in «Trimestres», from 1 to 4, with commas.",
      ],
      ["Entregable", "Product of section 10 of the form. It must be among the evidence."],
      ["Fecha de corte", "Cut-off date: the day by which what is late is judged. It is on the sheet Seguimiento."],
      ["Hallazgo", "A finding, what a check saw: severity, place, what was found and expected."],
      ["Hoja", "A sheet of the workbook, with its tab below."],
      ["Libro", "The workbook: the Excel file."],
      ["Meta", "What an activity commits to reach, with its PIDM code."],
      ["Mes de inicio", "The month that is «Mes 1» of the schedule on paper."],
      ["Origen", "Where a finding comes from: the workbook or the paper form."],
      ["PIDM", "Plan Integral de Desarrollo Metropolitano «Dime tu plan» 2016–2026."],
      ["Renglón", "A line of the budget (8.1) or of the rubro (8.2)."],
      ["Reporte", "What a municipality achieved of a meta in a quarter, with its evidence."],
      ["RP", "Budget register: the money is committed."],
      ["Rubro", "Classification of spending: sector, programa, elemento, producto, indicador and fuente."],
      ["Subactividad", "Part of a meta that the schedule sets by months."],
      ["TOTAL", "The figure that the form declares in 8.1. It is kept as it is written."],
      ["Vigencia", "The year of the action plan, from January to December."],
    ],
  },
};
