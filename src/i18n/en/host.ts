import type { Translated } from "../Catalog";
import type { hostWords as source } from "../es/host";

/** What Excel refused: what happened, and what the person can do. */
export const hostWords: Translated<typeof source> = {
  "cell-edit": {
    happened: "A cell is being edited.",
    todo: "Press Enter or Esc in the sheet and repeat the action.",
  },
  protected: {
    happened: "A sheet that must be written is protected. No data in it was changed.",
    todo: "Remove the protection with Review, Unprotect Sheet, and repeat the action.",
  },
  "read-only": {
    happened: "The workbook is open for reading only.",
    todo: "Save a copy or ask for permission to edit, and repeat the action.",
  },
  "too-large": {
    happened: "The data are larger than Excel accepts at once.",
    todo: "Open the workbook in desktop Excel, or delete rows and formats that you do not use.",
  },
  "not-supported": {
    happened: "This version of Excel lacks a function that the add-in needs.",
    todo: "Use Excel 2021, Microsoft 365 or Excel on the web.",
  },
  cancelled: {
    happened: "You cancelled the action. What was already written is still in the workbook.",
    todo: "Use Undo to take it away, or repeat the action to finish it.",
  },
  missing: {
    happened: "A sheet, a table or a name that was looked for is no longer in the workbook.",
    todo: "Use Structure to put back what is missing. No data are deleted.",
  },
  unknown: {
    happened: "Excel could not finish the action.",
    todo: "Save the workbook and repeat the action. If it happens again, tell support with the detail.",
  },
};

/** What Excel left undone when everything else is written. */
export const pageRefused = (sheets: string): string =>
  `The data is complete, but Excel did not take A4 paper or the fit to one page on ${sheets}. Look at Page Layout before you print; it happens where no printer is installed.`;
