import type { SheetSnapshot } from "../../domain/workbook/Snapshot";
import { longDate } from "../../i18n/es/dates";
import { riskReportTexts } from "../../i18n/es/riskReport";
import type { PlainCell } from "../../layouts/Layout";
import { methodTitleFormula } from "../../layouts/risk/mapFormulas";
import { type BuiltSheet, cell } from "../built/blocks";
import { headOf, numbered, staleFormat, titleHeight } from "./blocks";
import { methodCells } from "./methodBlock";
import { municipalitiesBlock } from "./municipalitiesBlock";
import type { ReportBook } from "./ReportBook";
import { stateFormula } from "./stateFormula";
import { zonesBlock } from "./zonesBlock";

const labelOf = (text: string) => text.slice(0, text.indexOf(":") + 1);

/** The three signatures of the report: as a person completed them on the sheet that stands, else blank. */
export function signaturesOf(sheet: SheetSnapshot | undefined): readonly string[] {
  const texts = (sheet?.cells?.values ?? []).flat().filter((value) => typeof value === "string");
  return riskReportTexts.signatures.map((blank) => texts.findLast((text) => text.startsWith(labelOf(blank))) ?? blank);
}

const words = riskReportTexts.identity;
const firstRow = 5;
/** Labels in A, figures in B to G, charts from I to N, and a little room for their frame: 137 characters. */
const widths = [29, 10.5, 10.5, 10.5, 10.5, 10.5, 10.5, 1, 7.2, 7.2, 7.2, 7.2, 7.2, 7.2, 1];
/** Rows of a chart that no table beside it is taller than. */
const chartRows = 15;
/** Points of a heading of two lines. */
const headingHeight = 32;

/** What the report is about: only facts whose cells stand in the workbook. */
function identityOf({ names }: ReportBook, now: string | undefined): readonly PlainCell[] {
  const named = (name: string) => (names.has(name.toLowerCase()) ? `=${name}&""` : "");
  const facts = [
    [words.project, named("fNombre")],
    [words.dependencia, named("fDependencia")],
    [words.vigencia, named("fVigencia")],
    [words.method, names.has("fmetodoriesgo") ? methodTitleFormula : ""],
    [words.date, words.live(now === undefined ? words.noDate : longDate(now))],
    [words.risks, `=SUMPRODUCT(${numbered})&""`],
  ] as const;
  return facts.flatMap(([label, content], index) => [
    cell(0, firstRow + index, label, "label"),
    cell(1, firstRow + index, content, "subtitle"),
  ]);
}

/** Names of the cover and of the sheet of all risks, and the texts where people sign. */
export interface CoverFacts {
  readonly sheet: string;
  readonly list: string;
  readonly signatures: readonly string[];
  /** Local ISO time. */
  readonly now: string | undefined;
}

/** «Informe de riesgos»: what it is about, risks by zone and by municipality, method and legend with what is not verified. */
export function coverSheet({ sheet, list, signatures: texts, now }: CoverFacts, book: ReportBook): BuiltSheet {
  const identity = identityOf(book, now);
  const row = firstRow + identity.length / 2 + 1;
  const frame = (from: number) => `I${from}:N${from + chartRows}`;
  const zones = zonesBlock({ sheet, row, chart: frame(row) }, book);
  const second = Math.max(zones.nextRow, row + chartRows + 2);
  const places = municipalitiesBlock({ sheet, row: second, chart: frame(second) }, book);
  const firstOfMethod = Math.max(places.nextRow, second + chartRows + 2);
  const method = methodCells(firstOfMethod, book);
  const signatures = texts.map((text, index) => cell([0, 4, 8][index] ?? 0, method.nextRow + 1, text, "label"));
  return {
    cells: [
      ...headOf(riskReportTexts.cover.title, book, stateFormula(list, book)),
      ...identity,
      ...zones.cells,
      ...places.cells,
      ...method.cells,
      ...signatures,
    ],
    charts: [...zones.charts, ...places.charts],
    conditionalFormats: [staleFormat, ...(zones.conditionalFormats ?? [])],
    widths,
    heights: { 1: titleHeight, [row]: headingHeight },
    page: {
      orientation: "landscape",
      fitWide: 1,
      fitTall: 0,
      titleRows: "$1:$2",
      area: `A1:O${method.nextRow + 1}`,
      breaks: [second],
      footer: riskReportTexts.footer,
    },
    freezeRows: 0,
  };
}
