import { byKey } from "../domain/project/byKey";
import { accentColor } from "../domain/workbook/roleLooks";
import { sheetTexts } from "../i18n/es/sheets";
import { type ColumnLook, defineTable } from "./defineTable";
import type { FieldLayout, SheetLayout } from "./Layout";
import { pageOf } from "./pageOf";
import { listNames } from "./workbookNames";

const amounts = "tRubro[Valor inicial]";
const lines = "tPresupuesto[Valor parcial]";

/** A code and the name beside it. */
function coded<K extends string>(
  key: K,
  header: string,
  name: string,
  [codeWidth, nameWidth]: readonly [number, number],
) {
  const validation = { kind: "listFormula", formula: `=${listNames.rubro.name}` } as const;
  return {
    ...byKey([key], (): ColumnLook => ({ header, width: codeWidth, validation })),
    ...byKey([`${key}Name` as const], (): ColumnLook => ({ header: name, width: nameWidth })),
  };
}

function figure(row: number, field: Pick<FieldLayout, "key" | "label" | "name" | "formula">): FieldLayout {
  return { ...field, labelCell: `J${row}`, cell: `L${row}`, kind: "computed", format: "#,##0" };
}

/** True when a column holds something that is no number: a text that SUM leaves out. */
const hasTexts = (column: string) => `COUNT(${column})<COUNTA(${column})`;

/** The three legs as a word: rubro, lines and TOTAL; an error, an empty sum or an amount kept as text is never «Cuadra». */
const verdict = `=IF(OR(ISERROR(fSumaRubro),ISERROR(fSumaRenglones)),"Hay un error",IF(OR(COUNTA(${amounts})=0,COUNTA(${lines})=0),"Sin renglones",IF(OR(${hasTexts(amounts)},${hasTexts(lines)}),"Hay un valor que no es número",IF(NOT(ISNUMBER(fTotalDeclarado)),"Falta el TOTAL",IF(AND(fSumaRubro=fSumaRenglones,fSumaRubro=fTotalDeclarado),"Cuadra","No cuadra")))))`;

const table = defineTable("rubro", {
  name: "tRubro",
  headerRow: 8,
  columns: {
    ...coded("sector", "Sector", "Nombre del sector", [8, 12]),
    ...coded("programa", "Programa", "Nombre del programa", [9, 14]),
    ...coded("elemento", "Elemento", "Nombre del elemento", [9, 13]),
    ...coded("producto", "Producto", "Nombre del producto", [9, 12]),
    ...coded("indicador", "Indicador", "Nombre del indicador", [10, 20]),
    fuente: { header: "Fuente", width: 9 },
    amount: { header: "Valor inicial", width: 14, required: true, validation: { kind: "whole", min: 0, max: 1e15 } },
  },
});

/** «Rubro» (DIE-FO-013, 8.2): where the money is charged, tied to the lines and the TOTAL of 8.1. */
export const rubro = {
  key: "rubro",
  name: "Rubro",
  ...sheetTexts.rubro,
  tabColor: accentColor,
  fields: [
    figure(3, { key: "rubroSum", label: "Suma del rubro", name: "fSumaRubro", formula: `=SUM(${amounts})` }),
    figure(4, {
      key: "rubroLinesDifference",
      label: "Diferencia con los renglones",
      name: "fDiferenciaRubroRenglones",
      formula: '=IFERROR(fSumaRubro-fSumaRenglones,"")',
    }),
    figure(5, {
      key: "rubroTotalDifference",
      label: "Diferencia con el TOTAL",
      name: "fDiferenciaRubroTotal",
      formula: '=IFERROR(IF(ISNUMBER(fTotalDeclarado),fSumaRubro-fTotalDeclarado,""),"")',
    }),
    {
      key: "rubroState",
      label: "Estado",
      labelCell: "J6",
      cell: "L6",
      name: "fEstadoRubro",
      kind: "computed",
      formula: verdict,
    },
  ],
  table,
  conditionalFormats: [
    { column: "rubroState", formula: '=AND({rubroState}<>"Cuadra",{rubroState}<>"Sin renglones")', look: "bad" },
    { column: "rubroState", formula: '={rubroState}="Cuadra"', look: "good" },
    { column: "amount", formula: "=ISTEXT({amount})", look: "warn" },
  ],
  page: pageOf(table),
  freezeRows: 8,
} as const satisfies SheetLayout;
