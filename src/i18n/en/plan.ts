import type { Translated } from "../Catalog";
import type { planTexts as spanish } from "../es/plan";
import { count } from "../format";

function join(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

/** English words of the preview before writing and of what the structure action left alone. */
export const planTexts: Translated<typeof spanish> = {
  nothing: "There is nothing to change.",
  summary: (plan) => {
    const made = [
      ...(plan.sheets > 0 ? [count(plan.sheets, "sheet", "sheets")] : []),
      ...(plan.tables > 0 ? [count(plan.tables, "table", "tables")] : []),
      ...(plan.columns > 0 ? [count(plan.columns, "column", "columns")] : []),
    ];
    const cells =
      plan.cells > 0 ? `${count(plan.cells, "cell", "cells")} will be written.` : "Formats and help will be put right.";
    return `${made.length > 0 ? `${join(made)} will be created.` : cells} No data is deleted.`;
  },
  details: {
    addedSheet: (sheet) => `New sheet: ${sheet}`,
    addedTable: (table, sheet) => `New table on ${sheet}: ${table}`,
    addedColumn: (header, sheet) => `New column on ${sheet}: ${header}`,
    values: (sheet, cells) => `${sheet}: ${count(cells, "cell with data or titles", "cells with data or titles")}`,
    formulas: (sheet, cells) => `${sheet}: ${count(cells, "formula", "formulas")}`,
    formats: (sheet, areas) => `${sheet}: ${count(areas, "number format", "number formats")}`,
    validations: (sheet, areas) => `${sheet}: ${count(areas, "list or help", "lists or helps")}`,
    names: (names) => count(names, "name of the workbook", "names of the workbook"),
    remembers: "A copy of the form on a sheet that is not shown, to compare its next version",
    looks: (sheet) => `${sheet}: look and print set-up`,
  },
  conflicts: {
    "sheet-taken": (c) => `There is a sheet of yours named «${c.sheet}». It stays; the new one is named «${c.used}».`,
    "table-has-data": (c) => `The sheet «${c.sheet}» already holds other data. It stays as it is.`,
    "field-has-value": (c) => `«${c.label}» on «${c.sheet}» already has another value. It stays as it is.`,
    "field-elsewhere": (c) => `«${c.label}» was not found on «${c.sheet}». Its place holds something else.`,
    "no-room": (c) => `On «${c.sheet}» there is data below the table. Move it and structure again.`,
    "table-elsewhere": (c) => `No place was found to make the table ${c.table} on «${c.sheet}». Nothing changes there.`,
    "header-taken": (c) => `On «${c.sheet}» another column is named «${c.header}». No title changes.`,
    "sheet-protected": (c) => `The sheet «${c.sheet}» is protected. Unprotect it and structure again.`,
  },
};
