import { quoteText } from "../../domain/formula/literal";
import { consolidatedTexts } from "../../i18n/es/consolidated";
import type { TableColumn } from "../../layouts/contents";
import type { DashboardBook } from "../dashboard/DashboardBook";
import { steps } from "../places/placeBlock";
import type { ListedPlace } from "./ConsolidatedShape";
import { type Figure, type FigureSection, figureTable, ofPlace } from "./figureTable";
import { moneyUnit } from "./moneyUnit";
import { linePoints } from "./Section";

/** A row a municipality: what its documents certify, commit, owe and pay. */
export function moneySection(
  row: number,
  places: readonly ListedPlace[],
  { column, project }: DashboardBook,
): FigureSection {
  const { format, isMillions } = moneyUnit(project);
  const { heading, headingMillions } = consolidatedTexts.money;
  const of = (key: TableColumn<"execution">) => column("execution", key);
  const figures = steps.map(
    ([kind]): Figure => ({
      heading: kind,
      format,
      of: (place) => `SUMIFS(${of("value")},${ofPlace(of("municipality"), place)}${of("kind")},${quoteText(kind)})`,
    }),
  );
  return figureTable(row, places, {
    heading: isMillions ? headingMillions : heading,
    figures,
    from: 1,
    headPoints: linePoints,
  });
}
