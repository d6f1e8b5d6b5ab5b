import type { Translated } from "../Catalog";
import type { sheetTexts as spanish } from "../es/sheets";
import { riskSheets } from "./risk/sheets";
import { yearSheets } from "./year/sheets";

/** English words of the sheets; sheet names and headers stay Spanish, as they are part of the file format. */
export const sheetTexts: Translated<typeof spanish> = {
  ficha: {
    title: "Project sheet",
    subtitle: "General data of the form DIE-FO-013 and its texts, one paragraph a row.",
  },
  activities: {
    title: "Activities",
    subtitle: "Activities of the project (6.1, 6.5 and 8.1). The other sheets use only the number.",
  },
  pidm: {
    title: "PIDM catalogue",
    subtitle: "Metas of the metropolitan development plan (7.1). You can paste the whole catalogue here.",
  },
  metas: { title: "Metas", subtitle: "Metas, indicators and PIDM codes of each activity (6.5)." },
  schedule: {
    title: "Schedule",
    subtitle: "Subactivities of each meta and the months in which they are carried out (6.5 and 9).",
  },
  evidence: {
    title: "Evidence",
    subtitle: "Products and evidence that each meta delivers, by quarter (6.5 and 10).",
  },
  budget: {
    title: "Budget",
    subtitle: "Lines of the budget (8.1). Above: sum by activity and comparison with the TOTAL.",
  },
  rubroCatalogue: {
    title: "Rubro catalogue",
    subtitle: "Names of the codes of public investment. You can add those that are missing.",
  },
  rubro: {
    title: "Budget heading (rubro)",
    subtitle: "Codes and amounts of the rubro (8.2), compared with the lines and the TOTAL of 8.1.",
  },
  ...yearSheets,
  ...riskSheets,
  findings: {
    title: "Findings",
    subtitle: "What the check found. Those of origin «formato» stay until you mark them attended.",
  },
  front: {
    title: "Gobernanza Metropolitana",
    subtitle: "Registration of projects DIE-FO-013 · Área Metropolitana de Bucaramanga",
    whatHeading: "What this workbook is",
    what: "It keeps the project in parts, works out the totals and shows where something does not agree. It also works without the add-in.",
    stepsHeading: "Three steps",
    stepName: (step) => `Step ${step}`,
    steps: [
      "Fill in the cells with a pale background. Each column shows its help when you choose a cell.",
      "Press «Revisar» on the tab Gobernanza. The sheet Hallazgos says what to correct and where.",
      "Press «Resumen» to get a sheet ready to print.",
    ],
    legendHeading: "Colours",
    legend: "Pale background: you write. White background: the workbook calculates; do not write over it.",
    sheetsHeading: "Sheets of the workbook",
    stateHeading: "What it holds",
    projectHeading: "State of the project",
    state: {
      complete: "Complete",
      partly: "Incomplete",
      of: " of ",
      missing: "Missing: no data",
      noTotal: "The TOTAL is missing",
      facts: "Facts missing: ",
      lacking: "Still to complete: ",
      empty: "No data",
      noRisks: "No risks",
      noReports: "No reports",
      late: "Late: ",
      noDocuments: "No documents",
      noSessions: "No sessions",
      noActors: "No actors",
      noIndices: "No indices",
      noSends: "Nothing sent",
      calculated: "Calculates itself",
      findings: "Open: ",
      noFindings: "None open",
      broken: "Look: there is an error, or the table is missing",
      bad: ["Missing", "Incomplete", "Look"],
    },
    notChecked: "Not checked",
    helpHeading: "Help",
    help: "Button «Ayuda» of the tab Gobernanza, or the planning office of the Área Metropolitana.",
  },
  otherLines: "All other lines (other activities or no activity)",
  narrative: "Texts of the project",
  places: {
    form: (section) => (section === "" ? "Form" : `Form, ${section}`),
    row: (row, line) => {
      const place = row > 0 ? `row ${row}` : "";
      if (line === undefined) return place;
      return place === "" ? `line ${line}` : `${place} (line ${line})`;
    },
  },
  footer: "&L&A&RPage &P of &N",
  alerts: {
    list: "That value is not in the list. Check before going on.",
    listFormula: "That code is not in the catalogue. Add it there or check what you wrote.",
    whole: "Write a whole number, without text or signs.",
    decimal: "Write a number.",
    date: "Write a valid date, such as 19/09/2022.",
    custom: "The value has not the expected form. Read the help of the column.",
  },
};
