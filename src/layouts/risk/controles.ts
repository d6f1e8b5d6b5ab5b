import { type CriterionKey, criteria } from "../../domain/risk/Control";
import { strengthWords } from "../../domain/risk/words";
import { accentColor } from "../../domain/workbook/roleLooks";
import { sheetTexts } from "../../i18n/es/sheets";
import { type ColumnLook, defineTable } from "../defineTable";
import type { SheetLayout } from "../Layout";
import { pageOf } from "../pageOf";
import { listNames } from "../workbookNames";
import { controlFormulas, controlStates } from "./controlFormulas";
import { resultColumn } from "./resultColumn";

function askedLook({ header, options }: (typeof criteria)[number]): ColumnLook {
  return { header, width: 14, validation: { kind: "list", values: options.map(({ word }) => word) } };
}

const asked = Object.fromEntries(criteria.map((one) => [one.key, askedLook(one)])) as Record<CriterionKey, ColumnLook>;

const result = resultColumn(controlFormulas);

const table = defineTable("controls", {
  name: "tControles",
  headerRow: 4,
  columns: {
    risk: {
      header: "Riesgo",
      width: 9,
      required: true,
      validation: { kind: "listFormula", formula: `=${listNames.risks.name}` },
    },
    number: { header: "Control", width: 9, validation: { kind: "whole", min: 1, max: 999 } },
    text: { header: "Descripción del control", width: 44, required: true },
    ...asked,
    ...result("score", "Puntaje", 10, "0"),
    ...result("design", "Diseño", 12),
    ...result("solidity", "Solidez", 12),
    ...result("state", "Estado", 12),
    ...result("contribution", "Aporte", 10, "0.##"),
    ...result("impactContribution", "Aporte al impacto", 10, "0.##"),
    ...result("riskText", "Texto del riesgo", 50),
  },
});

/** «Controles»: one row a control, any number of them for a risk. */
export const controles = {
  key: "controls",
  name: "Controles",
  ...sheetTexts.controls,
  tabColor: accentColor,
  fields: [],
  table,
  conditionalFormats: [
    { column: "state", formula: `={state}="${controlStates.incomplete}"`, look: "bad" },
    { column: "riskText", formula: '={riskText}="No existe"', look: "bad" },
    { column: "solidity", formula: `={solidity}="${strengthWords.strong}"`, look: "good" },
    { column: "solidity", formula: `={solidity}="${strengthWords.moderate}"`, look: "warn" },
    { column: "solidity", formula: `={solidity}="${strengthWords.weak}"`, look: "bad" },
  ],
  page: pageOf(table, { to: "state", wide: { pages: 3, identity: "text" } }),
  printedWith: "controls",
  freezeRows: 4,
} as const satisfies SheetLayout;
