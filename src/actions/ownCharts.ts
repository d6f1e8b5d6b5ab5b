import { isOurChart } from "../domain/workbook/isOurChart";
import type { SheetSnapshot, Snapshot } from "../domain/workbook/Snapshot";
import type { ChartSpec } from "../domain/workbook/WritePlan";
import { indexNames } from "../domain/year/words";
import { actorMapTexts } from "../i18n/es/actorMap";
import { dashboardTexts } from "../i18n/es/dashboard";
import { riskReportTexts } from "../i18n/es/riskReport";
import { summaryTexts } from "../i18n/es/summary";
import { consolidatedCharts } from "./consolidated/chartNames";
import { mostPlaces } from "./dashboard/placeBlock";

/** The names of our charts by their titles. */
const names: ReadonlyMap<string, string> = new Map([
  [summaryTexts.money.chart, "graficoActividades"],
  [summaryTexts.programmes.chart, "graficoProgramas"],
  [summaryTexts.schedule.chart, "graficoCronograma"],
  [actorMapTexts.chart, "graficoActores"],
  [dashboardTexts.programmes.chart, "graficoAvance"],
  [dashboardTexts.spend.chartLines, "graficoDinero"],
  [dashboardTexts.spend.chartActivities, "graficoDinero"],
  [dashboardTexts.places.chart, "graficoReportes"],
  [dashboardTexts.places.chartFirst(mostPlaces), "graficoReportes"],
  ...indexNames.flatMap((name): readonly [string, string][] => [
    [dashboardTexts.indices.chart(name), "graficoIndice"],
    [dashboardTexts.indices.chartAverage(name), "graficoIndice"],
  ]),
  ...consolidatedCharts,
  [riskReportTexts.zones.chart, "graficoZonas"],
  [riskReportTexts.municipalities.chart, "graficoMunicipios"],
]);

/** The sheet of a reference such as «'Mi hoja'!A1:A5», in lower case. */
function sheetOf(reference: string): string {
  const name = reference.slice(0, Math.max(0, reference.lastIndexOf("!")));
  return name.replace(/^'|'$/g, "").replaceAll("''", "'").toLowerCase();
}

function readsOwnSheet({ categories, series }: ChartSpec, sheet: string): boolean {
  return [categories, ...series.map(({ values }) => values)].every((one) => sheetOf(one) === sheet.toLowerCase());
}

const start = ({ area }: ChartSpec) => area.replace(/:.*$/, "");

/** The name that a chart had before a program took it: our title, and nothing but figures of the sheet that it stands on. */
function nameOf(chart: ChartSpec, sheet: SheetSnapshot): string | undefined {
  const name = names.get(chart.title);
  if (name === undefined || isOurChart(chart.name) || !readsOwnSheet(chart, sheet.name)) return undefined;
  const alike = sheet.look.charts.filter((one) => one.title === chart.title && readsOwnSheet(one, sheet.name));
  const ours = alike.find((one) => one.name === name) ?? alike[0];
  // Beside ours, only a copy in its very place is ours too: one that somebody put elsewhere is a person's.
  return ours === undefined || start(ours) === start(chart) ? name : undefined;
}

/** Gives our charts their names back after programs that rename charts (openpyxl), so that a new summary takes their place. */
export function nameOwnCharts(book: Snapshot): Snapshot {
  const renamed = (sheet: SheetSnapshot): SheetSnapshot => {
    const charts = sheet.look.charts.map((chart) => {
      const name = nameOf(chart, sheet);
      return name === undefined ? chart : { ...chart, name };
    });
    return { ...sheet, look: { ...sheet.look, charts } };
  };
  const isTouched = (sheet: SheetSnapshot) => sheet.look.charts.some((chart) => nameOf(chart, sheet) !== undefined);
  return book.sheets.some(isTouched)
    ? { ...book, sheets: book.sheets.map((one) => (isTouched(one) ? renamed(one) : one)) }
    : book;
}
