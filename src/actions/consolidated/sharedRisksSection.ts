import { quoteText } from "../../domain/formula/literal";
import { numberKey } from "../../domain/metas/numberKey";
import type { SharedRisk } from "../../domain/risk/sharedRisks";
import { consolidatedTexts } from "../../i18n/es/consolidated";
import type { TableColumn } from "../../layouts/contents";
import type { PlainCell } from "../../layouts/Layout";
import { cell, looks } from "../built/blocks";
import type { DashboardBook } from "../dashboard/DashboardBook";
import { lastRowOf } from "../dashboard/dataCells";
import { firstHelper, helperAt, helperCell, helperText } from "./ConsolidatedFrame";
import type { ConsolidatedShape } from "./ConsolidatedShape";
import { comparedCells, firstOf, joinShort, moreCells, mostGroups, sharedFormats, shown } from "./comparedCells";
import type { Section } from "./Section";

const words = consolidatedTexts.shared;
/** Columns that are compared. */
const keys = ["number", "municipality", "text"] as const;

/** A group of risks beside the page: the one that stands for it, how many they are, where it stands now, and who has them. */
function riskHelpers({ first, risks }: SharedRisk, n: number, { column }: DashboardBook): readonly PlainCell[] {
  const of = (key: TableColumn<"risks">) => column("risks", key);
  const [number, owner] = [helperAt("number", n), helperAt("owner", n)];
  const own = `(${of("number")}&""=${number}&"")*(${of("municipality")}=${owner})`;
  const list = risks.map((risk) => words.risk(risk.municipality.trim(), numberKey(risk.number)));
  const at = firstHelper + n;
  return [
    helperCell("number", at, String(first.number), looks.code),
    helperText("owner", at, first.municipality),
    helperCell("size", at, `=${risks.length}`),
    helperCell("found", at, `=${lastRowOf(of("number"), own)}`),
    helperText("list", at, joinShort(list)),
  ];
}

/** «Iguales», «Iguales 2 de 3» or «Parecidos», and where; below it their text. */
function riskLines(row: number, n: number, { column }: DashboardBook): readonly PlainCell[] {
  const [found, size] = [helperAt("found", n), helperAt("size", n)];
  const texts = column("risks", "text");
  const text = `INDEX(${texts},${found})`;
  const equal = `SUMPRODUCT(--(TRIM(${texts})=TRIM(${text})))`;
  const some = `${quoteText(`${words.equal} `)}&${equal}&${quoteText(words.of)}&${size}`;
  const verdict = `IF(${equal}=1,${quoteText(words.alike)},IF(${equal}>=${size},${quoteText(words.equal)},${some}))`;
  return [
    cell(0, row, `=IF(${found}=0,${quoteText(words.lost)},${verdict})`, "computed"),
    cell(1, row, `=${helperAt("list", n)}`, "label"),
    cell(1, row + 1, `=IF(${found}=0,"",LEFT(${text},${shown})&IF(LEN(${text})>${shown},"…",""))`, "subtitle"),
  ];
}

/** Risks of several municipalities that say the same, or nearly; marked, since they may be one risk that they share. */
export function sharedRisksSection(row: number, { sharedRisks, day }: ConsolidatedShape, book: DashboardBook): Section {
  const { column, project } = book;
  const groups = sharedRisks.slice(0, mostGroups);
  const [first, more] = [row + 2, sharedRisks.length - groups.length];
  const end = first + 2 * groups.length;
  const list = {
    heading: words.heading,
    kind: "risks" as const,
    columns: keys.map((key) => column("risks", key)),
    rows: project.risks.map((risk) => keys.map((key) => risk[key])),
    day,
    ending: groups.length === 0 ? words.noRisks : words.kept,
  };
  return {
    cells: [
      ...comparedCells(row, list),
      ...groups.flatMap((group, n) => [
        ...riskHelpers(group, firstOf("risks") + n, book),
        ...riskLines(first + 2 * n, firstOf("risks") + n, book),
      ]),
      ...moreCells(end, more),
    ],
    conditionalFormats: sharedFormats(row, first, end),
    units: [row, ...groups.slice(1).map((_, n) => first + 2 * (n + 1))],
    nextRow: end + (more > 0 ? 2 : 1),
  };
}
