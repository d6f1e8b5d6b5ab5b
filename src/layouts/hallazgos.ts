import { accentColor } from "../domain/workbook/roleLooks";
import { sheetTexts } from "../i18n/es/sheets";
import type { ColumnLook } from "./defineTable";
import type { ColumnKind, SheetLayout } from "./Layout";
import { dateRule } from "./looks";
import { pageOf } from "./pageOf";

/** Words of the column «Gravedad»; part of the file format. */
export const severityWords = { error: "Error", warning: "Aviso", info: "Información" } as const;

/** Words of the column «Origen»: recomputed at each check, or found at import and kept until attended. */
export const originWords = { book: "libro", form: "formato" } as const;

/** Words of the column «Estado». */
export const stateWords = { open: "Abierto", attended: "Atendido" } as const;

type Look = ColumnLook & { readonly key: string; readonly kind?: ColumnKind };

/** Texts, unless a column says otherwise. */
const looks = [
  { key: "rule", header: "Regla", width: 17 },
  {
    key: "severity",
    header: "Gravedad",
    width: 11,
    validation: { kind: "list", values: Object.values(severityWords) },
  },
  { key: "code", header: "Código", width: 0 },
  { key: "message", header: "Hallazgo", width: 29 },
  { key: "sheet", header: "Hoja", width: 13 },
  { key: "cell", header: "Celda", width: 9 },
  { key: "found", header: "Encontrado", width: 13 },
  { key: "expected", header: "Esperado", width: 13 },
  { key: "how", header: "Cómo se corrige", width: 19 },
  {
    key: "origin",
    header: "Origen",
    width: 8,
    validation: { kind: "list", values: Object.values(originWords) },
  },
  {
    key: "state",
    header: "Estado",
    width: 9,
    validation: { kind: "list", values: Object.values(stateWords) },
  },
  { key: "attendedBy", header: "Atendido por", width: 15 },
  {
    key: "date",
    header: "Fecha",
    kind: "date",
    width: 13,
    format: "yyyy-mm-dd",
    validation: dateRule,
  },
  { key: "key", header: "Clave", kind: "code", width: 0 },
] as const satisfies readonly Look[];

const columns: readonly (Look & { readonly key: (typeof looks)[number]["key"] })[] = looks;

const table = {
  name: "tHallazgos",
  key: "findings",
  headerRow: 4,
  columns: columns.map(({ kind = "text", ...column }) => ({ ...column, kind })),
} as const;

/** «Hallazgos»: what the checks found; rows of origin «formato» stay until a person attends them. */
export const hallazgos = {
  key: "findings",
  name: "Hallazgos",
  ...sheetTexts.findings,
  tabColor: accentColor,
  fields: [],
  table,
  conditionalFormats: [
    { column: "severity", formula: `={severity}="${severityWords.error}"`, look: "bad" },
    { column: "severity", formula: `={severity}="${severityWords.warning}"`, look: "warn" },
    { column: "state", formula: `={state}="${stateWords.attended}"`, look: "good" },
  ],
  page: pageOf(table, { to: "state" }),
  printedWith: "findings",
  freezeRows: 4,
} as const satisfies SheetLayout;
