import { accentColor } from "../../domain/workbook/roleLooks";
import { posts } from "../../domain/year/words";
import { sheetTexts } from "../../i18n/es/sheets";
import { defineTable } from "../defineTable";
import type { SheetLayout } from "../Layout";
import { dateLook, municipalityLook, pidmLook } from "../looks";
import { pageOf } from "../pageOf";
import { ownCell } from "./formulas";

const words = sheetTexts.training;
const cell = ownCell("tCapacitacion");
const [attended, date] = [cell("Asistentes"), cell("Fecha")];
const people = { kind: "whole", min: 0, max: 100_000 } as const;

const table = defineTable("training", {
  name: "tCapacitacion",
  headerRow: 5,
  columns: {
    pidm: pidmLook(10),
    name: { header: "Capacitación", width: 28, required: true },
    topic: { header: "Tema", width: 24 },
    date: { ...dateLook("Fecha", 12), required: true },
    municipality: { ...municipalityLook(15), required: true },
    hours: { header: "Horas", width: 8, validation: { kind: "decimal", min: 0, max: 1000 } },
    post: { header: "Tipo de cargo", width: 14, validation: { kind: "list", values: posts } },
    invited: { header: "Invitados", width: 9, validation: people },
    attended: { header: "Asistentes", width: 10, required: true, validation: people },
    repeated: { header: "Ya contados", width: 10, validation: people },
    newPeople: {
      header: "Personas nuevas",
      width: 10,
      format: "0",
      formula: `=IF(ISNUMBER(${attended}),${attended}-N(${cell("Ya contados")}),"")`,
    },
    quarter: {
      header: "Trimestre",
      width: 9,
      format: "0",
      formula: `=IF(ISNUMBER(${date}),ROUNDUP(MONTH(${date})/3,0),"")`,
    },
  },
});

/** «Capacitación»: sessions by type of post, as counts. The note under the title says why there are no names (Ley 1581 de 2012). */
export const capacitacion = {
  key: "training",
  name: "Capacitación",
  title: words.title,
  subtitle: words.subtitle,
  tabColor: accentColor,
  since: "1.1",
  fields: [
    {
      key: "peopleTrained",
      label: words.people,
      labelCell: "F3",
      cell: "H3",
      name: "fPersonasCapacitadas",
      kind: "computed",
      format: "0",
      formula: "=SUM(tCapacitacion[Personas nuevas])",
    },
  ],
  cells: [{ cell: "A3", content: words.privacy, style: "subtitle" }],
  table,
  conditionalFormats: [{ column: "newPeople", formula: "=N({newPeople})<0", look: "bad" }],
  page: pageOf(table, { to: "repeated" }),
  printedWith: "training",
  freezeRows: 5,
} as const satisfies SheetLayout;
