import { accentColor } from "../../domain/workbook/roleLooks";
import { actorTypes, positions, strategies } from "../../domain/year/words";
import { sheetTexts } from "../../i18n/es/sheets";
import { defineTable } from "../defineTable";
import type { SheetLayout } from "../Layout";
import { municipalityLook } from "../looks";
import { pageOf } from "../pageOf";
import { ownCell } from "./formulas";

const words = sheetTexts.actors;
const cell = ownCell("tActores");
const [interest, influence] = [cell("Interés"), cell("Influencia")];
const scale = { kind: "list", values: ["1", "2", "3", "4", "5"] } as const;
const isHigh = (value: string) => `${value}>=fAltoDesde`;

const table = defineTable("actors", {
  name: "tActores",
  headerRow: 6,
  columns: {
    number: { header: "Número", width: 16, required: true, validation: { kind: "whole", min: 1, max: 9999 } },
    name: { header: "Actor", width: 34, required: true },
    type: { header: "Tipo", width: 20, validation: { kind: "list", values: actorTypes } },
    municipality: municipalityLook(16),
    interest: { header: "Interés", width: 9, required: true, validation: scale },
    influence: { header: "Influencia", width: 10, required: true, validation: scale },
    position: { header: "Posición", width: 12, validation: { kind: "list", values: positions } },
    strategy: {
      header: "Estrategia",
      width: 20,
      formula: `=IF(AND(ISNUMBER(${interest}),ISNUMBER(${influence}),ISNUMBER(fAltoDesde)),IF(${isHigh(influence)},IF(${isHigh(interest)},"${strategies.manage}","${strategies.satisfy}"),IF(${isHigh(interest)},"${strategies.inform}","${strategies.watch}")),"")`,
    },
    note: { header: "Observación", width: 30 },
  },
});

/** «Actores»: who takes part in the project or can stop it, and the strategy that interest and influence ask for. */
export const actores = {
  key: "actors",
  name: "Actores",
  title: words.title,
  subtitle: words.subtitle,
  tabColor: accentColor,
  since: "1.1",
  fields: [
    {
      key: "highFrom",
      label: words.highFrom,
      labelCell: "A3",
      cell: "B3",
      name: "fAltoDesde",
      kind: "number",
      validation: { kind: "whole", min: 2, max: 5 },
    },
    {
      key: "closeActors",
      label: words.close,
      labelCell: "A4",
      cell: "B4",
      name: "fActoresDeCerca",
      kind: "computed",
      format: "0",
      formula: `=COUNTIF(tActores[Estrategia],"${strategies.manage}")`,
    },
  ],
  table,
  conditionalFormats: [],
  page: pageOf(table, { to: "strategy" }),
  printedWith: "actors",
  freezeRows: 6,
} as const satisfies SheetLayout;
