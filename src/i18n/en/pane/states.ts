import type { Translated } from "../../Catalog";
import type { states as source } from "../../es/pane/states";

export const states: Translated<typeof source> = {
  lacking: {
    title: (parts: readonly string[]) => `Missing: ${parts.join(", ")}`,
    text: "Fill in these sheets or import the form. Without them the project is not complete.",
    parts: {
      activities: "activities",
      metas: "metas",
      schedule: "schedule",
      evidence: "evidence",
      budget: "budget",
      declaredTotal: "TOTAL of the budget",
      rubro: "rubro",
    },
  },
  gone: {
    title: "The workbook lacks parts",
    text: "Press «Repair sheets»: you see first what changes, and it can be undone.",
    sheet: (name: string, _sheet: string) => `The sheet «${name}» is missing.`,
    table: (_name: string, sheet: string) => `The table of the sheet «${sheet}» is missing.`,
    column: (name: string, sheet: string) => `The column «${name}» is missing on «${sheet}».`,
    field: (name: string, sheet: string) => `The cell «${name}» is missing on «${sheet}».`,
    plain: (_name: string, sheet: string) => `The table of the sheet «${sheet}» is no table any more.`,
    renamed: (_name: string, sheet: string) => `The table of the sheet «${sheet}» has another name.`,
  },
  foreign: {
    title: "This workbook is not a project",
    text: "You can check a total by selecting its cells. You can also add the project's sheets here: yours do not change.",
  },
  older: {
    title: "The workbook uses an older template",
    text: "Repair the sheets to get the new lists and formulas. Your data does not change.",
  },
  protected: {
    title: "Some sheets are protected",
    text: (sheets) => `Remove the protection before writing to: ${sheets}.`,
  },
  readOnly: {
    title: "The workbook is read-only",
    text: "You can check it here. To correct or structure, save a copy and open it.",
  },
  unsupported: {
    title: "This Excel is not enough",
    text: "The add-in needs Excel 2021, Microsoft 365 or Excel on the web.",
    what: "Ask your support team to update Excel, or open the workbook in Excel on the web.",
  },
  unreadable: {
    title: "The workbook could not be read",
    text: "Leave the cell you are editing and try again.",
  },
};
