import { quoteText } from "../../domain/formula/literal";
import { accentColor } from "../../domain/workbook/roleLooks";
import { brokenIndices, seriesBreaks } from "../../domain/year/series";
import { indexNames, methodChanged } from "../../domain/year/words";
import { sheetTexts } from "../../i18n/es/sheets";
import { defineTable } from "../defineTable";
import type { SheetLayout } from "../Layout";
import { municipalityLook } from "../looks";
import { pageOf } from "../pageOf";
import { ownCell } from "./formulas";

const cell = ownCell("tIndices");
const [place, year, index, value] = [cell("Municipio"), cell("Año"), cell("Índice"), cell("Valor")];
const column = (header: string) => `tIndices[${header}]`;
const isWhole = `AND(ISNUMBER(${year}),ISNUMBER(${value}))`;

/** The number of the series in which a year stands; 0 for every year of an index whose method we know no change of. */
function seriesOf(at: string): string {
  const names = brokenIndices.map((name) => `${index}=${quoteText(name)}`).join(",");
  return `IF(OR(${names}),${seriesBreaks.map((first) => `(${at}>=${first})`).join("+")},0)`;
}

const before = [`${column("Municipio")},${place}`, `${column("Índice")},${index}`, `${column("Año")},${year}-1`].join(
  ",",
);
const own = `--(${column("Índice")}=${index}),--(${column("Año")}=${year}),--ISNUMBER(${column("Valor")})`;
const ofYear = `${column("Índice")},${index},${column("Año")},${year}`;
const change = `IF(${seriesOf(year)}<>${seriesOf(`(${year}-1)`)},${quoteText(methodChanged)},${value}-AVERAGEIFS(${column("Valor")},${before}))`;

const table = defineTable("indices", {
  name: "tIndices",
  headerRow: 4,
  columns: {
    municipality: { ...municipalityLook(18), required: true },
    year: { header: "Año", width: 9, required: true, validation: { kind: "whole", min: 2000, max: 2100 } },
    index: { header: "Índice", width: 12, required: true, validation: { kind: "list", values: indexNames } },
    value: { header: "Valor", width: 10, required: true, validation: { kind: "decimal", min: 0, max: 100 } },
    source: { header: "Fuente", width: 40 },
    change: {
      header: "Cambio",
      width: 16,
      format: "+0.0;-0.0;0.0",
      formula: `=IF(${isWhole},IF(COUNTIFS(${before})=0,"",IFERROR(${change},"")),"")`,
    },
    average: {
      header: "Promedio",
      width: 11,
      format: "0.0",
      formula: `=IF(${isWhole},IFERROR(AVERAGEIFS(${column("Valor")},${ofYear}),""),"")`,
    },
    rank: {
      header: "Puesto",
      width: 9,
      format: "0",
      formula: `=IF(${isWhole},SUMPRODUCT(${own},--(${column("Valor")}>${value}))+1,"")`,
    },
    gap: {
      header: "Brecha con el mejor",
      width: 12,
      format: "0.0",
      formula: `=IF(${isWhole},IFERROR(SUMPRODUCT(MAX((${column("Índice")}=${index})*(${column("Año")}=${year})*${column("Valor")}))-${value},""),"")`,
    },
  },
});

/** «Índices»: values of a municipality by year; a change is told only within one method. */
export const indices = {
  key: "indices",
  name: "Índices",
  ...sheetTexts.indices,
  tabColor: accentColor,
  since: "1.1",
  fields: [],
  table,
  conditionalFormats: [{ column: "change", formula: `={change}=${quoteText(methodChanged)}`, look: "warn" }],
  page: pageOf(table, { to: "gap" }),
  printedWith: "indices",
  freezeRows: 4,
} as const satisfies SheetLayout;
