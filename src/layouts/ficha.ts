import { methodIds } from "../domain/risk/methods";
import type { ValidationRule } from "../domain/workbook/WritePlan";
import { monthNames } from "../i18n/es/dates";
import { sheetTexts } from "../i18n/es/sheets";
import type { ColumnKind, FieldLayout, SheetLayout } from "./Layout";
import { pageOf } from "./pageOf";
import { settingNames } from "./risk/branches";
import { accent } from "./templateVersion";

interface Entry {
  readonly key: string;
  readonly label: string;
  readonly name: string;
  readonly kind?: ColumnKind;
  readonly format?: string;
  readonly validation?: ValidationRule;
}

/** 240A is Spanish of Colombia; programs other than Excel read the number, not «es-CO». */
const longDate = '[$-240A]d "de" mmmm "de" yyyy';

const entries: readonly Entry[] = [
  { key: "formCode", label: "Código del formato", name: "fCodigoFormato" },
  { key: "formVersion", label: "Versión del formato", name: "fVersionFormato", kind: "code" },
  {
    key: "date",
    label: "Fecha de registro",
    name: "fFechaRegistro",
    kind: "date",
    format: longDate,
    validation: { kind: "date", min: "2000-01-01", max: "2100-12-31" },
  },
  {
    key: "vigencia",
    label: "Vigencia",
    name: "fVigencia",
    kind: "number",
    validation: { kind: "whole", min: 2000, max: 2100 },
  },
  {
    key: "startMonth",
    label: "Mes de inicio",
    name: "fMesInicio",
    kind: "month",
    validation: { kind: "list", values: monthNames },
  },
  { key: "name", label: "Nombre del proyecto", name: "fNombre" },
  { key: "dependencia", label: "Dependencia responsable", name: "fDependencia" },
  { key: "generalObjective", label: "Objetivo general", name: "fObjetivoGeneral" },
  { key: "zone", label: "Zona", name: "fZona" },
  { key: "planSector", label: "Sector del plan", name: "fSectorPlan" },
  { key: "planProgramme", label: "Programa del plan", name: "fProgramaPlan" },
  { key: "planProject", label: "Proyecto del plan", name: "fProyectoPlan" },
  { key: "signerRole", label: "Cargo de quien firma", name: "fCargoFirma" },
  { key: "signerName", label: "Nombre de quien firma", name: "fNombreFirma" },
  {
    key: "riskMethod",
    label: "Método de riesgos",
    name: settingNames.method,
    kind: "code",
    validation: { kind: "list", values: methodIds },
  },
];

const fields: readonly FieldLayout[] = entries.map(({ kind, ...entry }, index) => ({
  ...entry,
  kind: kind ?? "text",
  labelCell: `A${index + 4}`,
  cell: `C${index + 4}`,
}));

/** «Ficha» (DIE-FO-013, 1–6.4, 7.2, 10 and signature): named cells, and the narrative by paragraph in tTextos. */
export const ficha: SheetLayout = {
  key: "ficha",
  name: "Ficha",
  ...sheetTexts.ficha,
  tabColor: accent,
  fields,
  table: {
    name: "tTextos",
    key: "texts",
    headerRow: 20,
    columns: [
      {
        key: "section",
        header: "Sección",
        kind: "code",
        width: 14,
        required: true,
        validation: { kind: "list", values: ["5.1", "5.2", "6.1", "6.2", "6.3", "6.4", "10", "10.1", "10.2"] },
      },
      { key: "order", header: "Orden", kind: "number", width: 14, validation: { kind: "whole", min: 1, max: 9999 } },
      { key: "text", header: "Texto", kind: "text", width: 110, required: true },
    ],
  },
  cells: [{ cell: "A19", content: sheetTexts.narrative, style: "heading" }],
  conditionalFormats: [],
  page: pageOf({ headerRow: 20 }),
  freezeRows: 2,
};
