import type { ValidationRule } from "../domain/workbook/WritePlan";
import type { ColumnLook } from "./defineTable";
import { listNames } from "./workbookNames";

/** Days that a project may name. */
export const dateRule = { kind: "date", min: "2000-01-01", max: "2100-12-31" } as const satisfies ValidationRule;

/** A day; the width is in characters. */
export const dateLook = (header: string, width: number) =>
  ({ header, width, validation: dateRule }) as const satisfies ColumnLook;

/** The code of a meta, offered from the catalogue of the workbook; the width is in characters. */
export const pidmLook = (width: number) =>
  ({
    header: "PIDM",
    width,
    required: true,
    validation: { kind: "listFormula", formula: `=${listNames.pidm.name}` },
  }) as const satisfies ColumnLook;

/** A municipality, offered from the list of the workbook; the width is in characters. */
export const municipalityLook = (width: number) =>
  ({
    header: "Municipio",
    width,
    validation: { kind: "listFormula", formula: `=${listNames.municipalities.name}` },
  }) as const satisfies ColumnLook;
