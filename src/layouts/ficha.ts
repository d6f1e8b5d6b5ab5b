import { type FichaKey, fichaFields, isFichaKey } from "../domain/project/ficha";
import { methodIds } from "../domain/risk/methods";
import { accentColor } from "../domain/workbook/roleLooks";
import { monthNames } from "../i18n/es/dates";
import { sheetTexts } from "../i18n/es/sheets";
import { cellKind, defineTable } from "./defineTable";
import type { ColumnKind, FieldLayout, SheetLayout } from "./Layout";
import { dateRule } from "./looks";
import { pageOf } from "./pageOf";
import { settingNames } from "./risk/branches";

type Entry = Pick<FieldLayout, "label" | "name" | "format" | "validation">;

/** 240A is Spanish of Colombia; programs other than Excel read the number, not «es-CO». */
const longDate = '[$-240A]d "de" mmmm "de" yyyy';

/** The facts of the form in their order; the declared TOTAL stands on «Presupuesto». */
const entries: Readonly<Record<Exclude<FichaKey, "declaredTotal"> | "riskMethod", Entry>> = {
  formCode: { label: "Código del formato", name: "fCodigoFormato" },
  formVersion: { label: "Versión del formato", name: "fVersionFormato" },
  date: {
    label: "Fecha de registro",
    name: "fFechaRegistro",
    format: longDate,
    validation: dateRule,
  },
  vigencia: { label: "Vigencia", name: "fVigencia", validation: { kind: "whole", min: 2000, max: 2100 } },
  startMonth: { label: "Mes de inicio", name: "fMesInicio", validation: { kind: "list", values: monthNames } },
  name: { label: "Nombre del proyecto", name: "fNombre" },
  dependencia: { label: "Dependencia responsable", name: "fDependencia" },
  generalObjective: { label: "Objetivo general", name: "fObjetivoGeneral" },
  zone: { label: "Zona", name: "fZona" },
  planSector: { label: "Sector del plan", name: "fSectorPlan" },
  planProgramme: { label: "Programa del plan", name: "fProgramaPlan" },
  planProject: { label: "Proyecto del plan", name: "fProyectoPlan" },
  signerRole: { label: "Cargo de quien firma", name: "fCargoFirma" },
  signerName: { label: "Nombre de quien firma", name: "fNombreFirma" },
  riskMethod: {
    label: "Método de riesgos",
    name: settingNames.method,
    validation: { kind: "list", values: methodIds },
  },
};

const kindOf = (key: string): ColumnKind => (isFichaKey(key) ? cellKind(fichaFields[key].kind) : "code");

const fields: readonly FieldLayout[] = Object.entries(entries).map(([key, entry], index) => ({
  ...entry,
  key,
  kind: kindOf(key),
  labelCell: `A${index + 4}`,
  cell: `C${index + 4}`,
}));

const table = defineTable("texts", {
  name: "tTextos",
  headerRow: 20,
  columns: {
    section: {
      header: "Sección",
      width: 14,
      required: true,
      validation: { kind: "list", values: ["5.1", "5.2", "6.1", "6.2", "6.3", "6.4", "10", "10.1", "10.2"] },
    },
    order: { header: "Orden", width: 14, validation: { kind: "whole", min: 1, max: 9999 } },
    text: { header: "Texto", width: 110, required: true },
  },
});

/** «Ficha» (DIE-FO-013, 1–6.4, 7.2, 10 and signature): named cells, and the narrative by paragraph in tTextos. */
export const ficha = {
  key: "ficha",
  name: "Ficha",
  ...sheetTexts.ficha,
  tabColor: accentColor,
  fields,
  table,
  cells: [{ cell: "A19", content: sheetTexts.narrative, style: "heading" }],
  conditionalFormats: [],
  page: pageOf(table),
  freezeRows: 2,
} as const satisfies SheetLayout;
