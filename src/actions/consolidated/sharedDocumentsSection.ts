import type { SharedDocument } from "../../domain/year/sharedDocuments";
import { consolidatedTexts } from "../../i18n/es/consolidated";
import type { PlainCell } from "../../layouts/Layout";
import { cell } from "../built/blocks";
import type { DashboardBook } from "../dashboard/DashboardBook";
import { firstHelper, helperAt, helperCell, helperText } from "./ConsolidatedFrame";
import type { ConsolidatedShape } from "./ConsolidatedShape";
import { comparedCells, firstOf, joinShort, moreCells, mostGroups, sharedFormats } from "./comparedCells";
import { headLine, type Section } from "./Section";

const words = consolidatedTexts.shared;
/** Columns that are compared. */
const keys = ["kind", "document", "municipality", "value"] as const;

function documentCells(row: number, { kind, number, pesos, places }: SharedDocument, at: number): readonly PlainCell[] {
  // A number such as «CDP-014» says its kind.
  const named = number.toLowerCase().startsWith(kind.toLowerCase()) ? number : `${kind} ${number}`;
  return [
    helperCell("amount", firstHelper + at, `=${pesos}`),
    helperText("list", firstHelper + at, joinShort(places)),
    helperText("owner", firstHelper + at, named),
    cell(0, row, `=${helperAt("owner", at)}`, "computed"),
    cell(1, row, `=${helperAt("amount", at)}`, { style: "tally", format: "#,##0" }),
    cell(2, row, `=${helperAt("list", at)}`, "label"),
  ];
}

/** Documents that two municipalities report with the same kind, number and value. */
export function sharedDocumentsSection(
  row: number,
  { sharedDocuments, day }: ConsolidatedShape,
  { column, project }: DashboardBook,
): Section {
  const documents = sharedDocuments.slice(0, mostGroups);
  const [head, more] = [row + 2, sharedDocuments.length - documents.length];
  const first = documents.length === 0 ? head : head + 1;
  const end = first + documents.length;
  const list = {
    heading: words.documents,
    kind: "documents" as const,
    columns: keys.map((key) => column("execution", key)),
    rows: project.execution.map((one) => keys.map((key) => one[key])),
    day,
    ending: documents.length === 0 ? words.noDocuments : words.keptDocuments,
  };
  return {
    cells: [
      ...comparedCells(row, list),
      ...(documents.length === 0 ? [] : headLine(head, [words.document, words.value], words.where)),
      ...documents.flatMap((one, n) => documentCells(first + n, one, firstOf("documents") + n)),
      ...moreCells(end, more),
    ],
    conditionalFormats: sharedFormats(row, first, end),
    units: [row],
    nextRow: end + (more > 0 ? 2 : 1),
  };
}
