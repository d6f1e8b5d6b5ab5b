import type { Translated } from "../../Catalog";
import type { home as source } from "../../es/pane/home";
import { count } from "../../format";

export const home: Translated<typeof source> = {
  title: "From the form to a checked workbook",
  steps: "Steps",
  stepState: { done: "Done", next: "Next", later: "To do" },
  metas: (n) => count(n, "meta", "metas"),
  lines: (n) => count(n, "line", "lines"),
  import: {
    title: "Import the form",
    text: "Reads the form DIE-FO-013 from Word or text. Importing does not change the workbook.",
    button: "Import form",
    again: "Import another",
    catalogue: "Import PIDM catalogue",
    typed: (content) => `Typed by hand: ${content}`,
    ready: "Form read. It still has to be written into the sheets.",
  },
  structure: {
    title: "Structure the sheets",
    text: "Makes the project's sheets, lists and formulas. You see what changes first.",
    textEmpty: "You can also begin with empty sheets and fill them by hand.",
    button: "Structure",
    buttonEmpty: "Begin with empty sheets",
    rows: "Fill in rows",
    repair: "Repair sheets",
    done: "Sheets complete",
    lost: (n: number) => `${count(n, "part", "parts")} of the sheets to repair.`,
    missing: (sheets, columns) => {
      const parts = [
        sheets > 0 ? count(sheets, "sheet", "sheets") : "",
        columns > 0 ? count(columns, "column", "columns") : "",
      ];
      return `Missing: ${parts.filter((part) => part !== "").join(" and ")}.`;
    },
  },
  check: {
    title: "Check",
    text: "Compares sums, codes, metas and schedule. Explains each difference.",
    button: "Check",
    again: "Check again",
    see: "See findings",
    changed: "The workbook changed after the last check.",
  },
  summary: {
    title: "Summarise",
    text: "Makes or rebuilds the sheet Resumen. No other sheet changes.",
    button: "Summarise",
    again: "Rebuild summary",
    done: "The sheet Resumen exists.",
  },
  preview: {
    title: "This will change",
    kept: "This is left as it is",
    details: "See the detail",
    erased: {
      summarize: (n) => `Building the summary again erases ${count(n, "cell", "cells")} typed by hand.`,
      dashboard: (n) => `Building the dashboard again erases ${count(n, "cell", "cells")} typed by hand.`,
      summarizePlaces: (n) =>
        `Building the summary by municipality again erases ${count(n, "cell", "cells")} typed by hand.`,
      consolidate: (n) => `Building the consolidation again erases ${count(n, "cell", "cells")} typed by hand.`,
      mapActors: (n) => `Building the map again erases ${count(n, "cell", "cells")} typed by hand.`,
      reportRisks: (n) =>
        `Building the report again erases ${count(n, "cell", "cells")} typed by hand. Signatures stay.`,
    },
    confirm: "Write to the workbook",
    confirmFix: "Correct",
    confirmRemoval: "Remove the row",
    removesRow: (sheet, row) => `Row ${row} will go from the table of ${sheet}. The rows below move up.`,
    cancel: "Do not write",
    fixes: (n) => `${count(n, "cell", "cells")} will change.`,
  },
};
