import { numberKey } from "../../domain/metas/numberKey";
import type { RenumberedRisk } from "../../domain/risk/importing/compareRisks";
import type { ImportedRisk, KeptValue } from "../../domain/risk/importing/ImportedMap";
import type { RiskDraft } from "../../domain/risk/RiskDraft";
import { normalizeText } from "../../domain/text/normalizeText";
import { formatArea } from "../../domain/workbook/address";
import { largest, smallest } from "../../domain/workbook/extremes";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import type { Op, Write, WritePlan } from "../../domain/workbook/WritePlan";
import { sheetTexts } from "../../i18n/es/sheets";
import { decodeBook } from "../../layouts/decodeBook";
import { findTable } from "../../layouts/findTable";
import { riesgos } from "../../layouts/risk/riesgos";

const { oldMap } = sheetTexts;

function lineOf({ column, header, text }: KeptValue): string {
  return `${header === "" ? oldMap.column(column) : header}: ${text}`;
}

/** One line for each thing of the old map that our columns do not hold, by the number that its risk gets. */
export function keptTexts(risks: {
  readonly fresh: readonly ImportedRisk[];
  readonly drafts: readonly RiskDraft[];
  readonly renumbered: readonly RenumberedRisk[];
}): ReadonlyMap<string, string> {
  const oldNumbers = new Map(risks.renumbered.map(({ row, from }) => [row, from]));
  const texts = risks.fresh.flatMap(({ row, kept }, index): readonly (readonly [string, string])[] => {
    const number = oldNumbers.get(row);
    const lines = [...(number === undefined ? [] : [`${oldMap.number}: ${number}`]), ...kept.map(lineOf)];
    const key = numberKey(risks.drafts[index]?.risk.number ?? "");
    return lines.length === 0 ? [] : [[key, lines.join("\n")]];
  });
  return new Map(texts);
}

/** The column of tRiesgos for what the old map says and our columns do not hold; ours only by its heading. */
export const keptHeader = sheetTexts.oldMap.kept;

/** Width in characters. */
const width = 50;

/** Writes a text beside each risk of the given numbers, in a column that the table gets when it has none. */
export function planKept(snapshot: Snapshot, texts: ReadonlyMap<string, string>): WritePlan {
  const found = findTable(snapshot, riesgos.table);
  if (texts.size === 0 || found === undefined) return [];
  const { sheet, table, area } = found;
  const { project, sources } = decodeBook(snapshot);
  const rows = sources.tables.risks?.rows ?? [];
  const placed = new Map(
    project.risks.flatMap(({ number }, index) => {
      const [row, text] = [rows[index], texts.get(numberKey(number))];
      return row === undefined || text === undefined ? [] : [[row, text] as const];
    }),
  );
  if (placed.size === 0) return [];
  const known = table.columns.findIndex((header) => normalizeText(header) === normalizeText(keptHeader));
  const column = area.column + (known < 0 ? area.columns : known);
  const first = smallest(placed.keys(), Number.POSITIVE_INFINITY);
  const values: (readonly Write[])[] = Array.from({ length: largest(placed.keys(), 0) - first + 1 }, (_, index) => [
    placed.get(first + index) ?? null,
  ]);
  const place = { sheet: sheet.name, area: formatArea({ row: first, column, rows: values.length, columns: 1 }) };
  const heading = formatArea({ row: area.row, column, rows: 1, columns: 1 });
  const added: readonly Op[] =
    known >= 0
      ? []
      : [
          { op: "addTableColumn", sheet: sheet.name, table: table.name, header: keptHeader },
          { op: "setStyle", sheet: sheet.name, area: heading, style: "heading" },
          { op: "setColumnWidth", sheet: sheet.name, column, characters: width },
        ];
  return [
    ...added,
    { op: "setNumberFormat", ...place, format: "@" },
    { op: "setValues", ...place, values },
    { op: "setStyle", ...place, style: "data" },
  ];
}
