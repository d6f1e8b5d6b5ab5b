import { applySettings } from "../../domain/risk/applySettings";
import { methodIds } from "../../domain/risk/methods";
import { defaultSettings, type RiskSettings } from "../../domain/risk/RiskSettings";
import { encodeSettings } from "../../domain/risk/readSettings";
import { parseArea } from "../../domain/workbook/address";
import type { SheetSnapshot } from "../../domain/workbook/Snapshot";
import { riskReportTexts } from "../../i18n/es/riskReport";
import type { TypedCell } from "../Action";
import type { BuiltSheet } from "../built/blocks";
import { listCells } from "../built/listCells";
import { type CoverFacts, coverSheet } from "./coverSheet";
import type { ReportBook } from "./ReportBook";

/** Every way of valuing that leaves other words on the cover. */
const otherSettings: readonly RiskSettings[] = [
  ...methodIds.map((method) => ({ ...defaultSettings, method })),
  { ...defaultSettings, rareCatastrophic: "high", question16: false },
  { ...defaultSettings, controlTable: "25-15-10" },
];

function withSettings(book: ReportBook, settings: RiskSettings): ReportBook {
  const riskSettings = encodeSettings(settings);
  return { ...book, project: { ...book.project, riskSettings }, map: { ...book.map, method: applySettings(settings) } };
}

const contentsOf = ({ cells }: BuiltSheet) => cells.map(({ content }) => content);

/** The first row below the report; one more row of figures stands there where the report before had one zone more. */
function endOf({ page }: BuiltSheet): number {
  const area = parseArea(page.area ?? "");
  return (area?.row ?? 1) + (area?.rows ?? 1);
}

/** Neither a text of the new report, nor a label before its figure, nor a formula in its rows or of its list. */
function foreignCells(sheet: SheetSnapshot, report: BuiltSheet, own: ReadonlySet<string>): readonly TypedCell[] {
  const live = riskReportTexts.identity.live("");
  return listCells(sheet, ({ row, text, formula, isLabel }) => {
    if (formula !== "") return row > endOf(report) && !formula.startsWith("=IFERROR(");
    return !(own.has(text) || text.endsWith(live) || isLabel);
  });
}

/** What people typed on the sheets of the report that stands, whatever settings it was built for. */
export function listTyped(
  book: ReportBook,
  cover: CoverFacts,
  sheets: readonly { readonly standing: SheetSnapshot | undefined; readonly report: BuiltSheet }[],
): readonly TypedCell[] {
  const own = new Set([...sheets.flatMap(({ report }) => contentsOf(report)), ...Object.values(riskReportTexts.list)]);
  const found = sheets.flatMap(({ standing, report }) => (standing ? foreignCells(standing, report, own) : []));
  if (found.length === 0) return [];
  const others = new Set(otherSettings.flatMap((one) => contentsOf(coverSheet(cover, withSettings(book, one)))));
  return found.filter(({ text }) => !others.has(text));
}
