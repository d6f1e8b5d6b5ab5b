import { quoteText } from "../../domain/formula/literal";
import type { RiskMethod, Zone } from "../../domain/risk/RiskMethod";
import type { ConditionalRole } from "../../domain/workbook/WritePlan";
import { riskReportTexts } from "../../i18n/es/riskReport";
import { columnOf } from "../../layouts/defineTable";
import type { PlainCell } from "../../layouts/Layout";
import type { MapSide } from "../../layouts/risk/mapFormulas";
import { riesgos } from "../../layouts/risk/riesgos";
import { cell } from "../built/blocks";
import type { ReportBook } from "./ReportBook";

/** Zones of every method, the worst first. */
const zoneOrder: readonly Zone[] = ["extreme", "high", "moderate", "low"];

/** The zones that a method has, the worst first. */
export function zonesOf({ zoneWords }: RiskMethod): readonly Zone[] {
  return zoneOrder.filter((zone) => zoneWords[zone] !== undefined);
}

/** Rows of tRiesgos that hold a risk with a number. */
export const numbered = `--(${columnOf(riesgos.table, "number")}<>"")`;

/** Rows of tRiesgos without a zone on a side of the map. */
export const withoutZone = (side: MapSide) =>
  `--(${columnOf(riesgos.table, side === "residual" ? "residualZone" : "inherentZone")}="")`;

/** Points of the first row, where the title stands. */
export const titleHeight = 27;

/** Look of a zone, as conditional formats and charts draw it. */
export const zoneLooks = {
  extreme: "bad",
  high: "high",
  moderate: "warn",
  low: "good",
} as const satisfies Readonly<Record<Zone, ConditionalRole>>;

/** Title, entity with project, and state: the first three rows of every sheet of the report. */
export function headOf(title: string, book: ReportBook, state: string): readonly PlainCell[] {
  const { entity } = riskReportTexts;
  const named = book.names.has("fnombre");
  const subtitle = named ? `=${quoteText(entity)}&IF(fNombre="","",${quoteText(" · ")}&fNombre)` : entity;
  return [cell(0, 1, title, "title"), cell(0, 2, subtitle, "subtitle"), cell(0, 3, state, "subtitle")];
}

/** The same where pages stand side by side: only what fits over the columns that each page repeats stands there. */
export function headBeside(column: number, title: string, book: ReportBook, state: string): readonly PlainCell[] {
  const named = book.names.has("fnombre") ? [cell(column, 2, '=fNombre&""', "subtitle")] : [];
  return [
    cell(0, 1, title, "title"),
    cell(0, 2, riskReportTexts.entity, "subtitle"),
    ...named,
    cell(0, 3, state, "subtitle"),
  ];
}

/** Red beside the words when the report is older than the sheets. */
export const staleFormat = {
  area: "A3",
  formula: `=LEFT($A$3,8)=${quoteText(riskReportTexts.state.old.slice(0, 8))}`,
  look: "bad",
} as const;
