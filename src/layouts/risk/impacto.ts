import { byKey } from "../../domain/project/byKey";
import { answerKeys } from "../../domain/project/Record";
import { impactQuestions } from "../../domain/risk/methods/corruptionScales";
import { v7 } from "../../domain/risk/methods/v7";
import { no, yes } from "../../domain/risk/words";
import { accentColor } from "../../domain/workbook/roleLooks";
import { sheetTexts } from "../../i18n/es/sheets";
import { type ColumnLook, defineTable } from "../defineTable";
import type { SheetLayout } from "../Layout";
import { pageOf } from "../pageOf";
import { listNames } from "../workbookNames";
import { impactFormulas, impactStates } from "./impactFormulas";
import { resultColumn } from "./resultColumn";

const questions = byKey(answerKeys, (key): ColumnLook => {
  const header = impactQuestions[answerKeys.indexOf(key)]?.header ?? "";
  return { header, width: 14, validation: { kind: "list", values: [yes, no] } };
});

const { impact } = v7;

/** The general table of v7; other methods leave both columns empty. */
const generalLists = impact.kind === "general" ? impact : { economic: [], reputational: [] };

const result = resultColumn(impactFormulas);

const table = defineTable("impacts", {
  name: "tImpacto",
  headerRow: 4,
  columns: {
    risk: {
      header: "Riesgo",
      width: 13,
      required: true,
      validation: { kind: "listFormula", formula: `=${listNames.risks.name}` },
    },
    ...questions,
    economic: {
      header: "Impacto económico",
      width: 18,
      validation: { kind: "list", values: generalLists.economic },
    },
    reputational: {
      header: "Impacto reputacional",
      width: 20,
      validation: { kind: "list", values: generalLists.reputational },
    },
    ...result("yes", "Respuestas Sí", 11, "0"),
    ...result("missing", "Sin responder", 11, "0"),
    // A level of 0 is none: it shows nothing.
    ...result("level", "Nivel", 8, "0;;"),
    ...result("word", "Impacto", 18),
  },
});

/** «Impacto»: one row a risk, the questions as columns; the count gives the level. */
export const impacto = {
  key: "impacts",
  name: "Impacto",
  ...sheetTexts.impacts,
  tabColor: accentColor,
  subtitleCell: "B2",
  fields: [],
  table,
  conditionalFormats: [
    { column: "missing", formula: "=AND(ISNUMBER({missing}),{missing}>0)", look: "bad" },
    { column: "word", formula: `={word}="${impactStates.noYes}"`, look: "bad" },
  ],
  // Three lines of Calibri 11 for the longest question.
  heights: { 4: 45 },
  page: pageOf(table, { to: "word", wide: { pages: 3, identity: "risk" } }),
  printedWith: "impacts",
  freezeRows: 4,
} as const satisfies SheetLayout;
