import type { Translated } from "../Catalog";
import type { workbenchTexts as source } from "../es/workbench";

export const workbenchTexts: Translated<typeof source> = {
  title: "Gobernanza Metropolitana · test workbook",
  empty: "Blank workbook",
  sample: "Sample workbook",
  open: "Open .xlsx",
  save: "Save .xlsx",
  fileName: "Governance workbook.xlsx",
  ribbon: "Gobernanza",
  failed: (reason) => `The action could not be completed. ${reason}`,
  unreadable: "An .xlsx workbook was expected. The chosen file cannot be read and nothing changed.",
  foreignAddress: "The pane asked for an address that is not of this add-in, and it was not opened.",
  working: "One moment: the spreadsheet is getting ready…",
  charts: "Charts of the sheet",
};
