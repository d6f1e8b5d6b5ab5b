import { numberKey } from "../../domain/metas/numberKey";
import type { Renumbered } from "../../domain/risk/importing/compareRisks";
import type { ImportedRisk, KeptValue } from "../../domain/risk/importing/ImportedMap";
import type { RiskDraft } from "../../domain/risk/RiskDraft";
import { sheetTexts } from "../../i18n/es/sheets";

const { oldMap } = sheetTexts;

function lineOf({ column, header, text }: KeptValue): string {
  return `${header === "" ? oldMap.column(column) : header}: ${text}`;
}

/** One line for each thing of the old map that our columns do not hold, by the number that its risk gets. */
export function keptTexts(risks: {
  readonly fresh: readonly ImportedRisk[];
  readonly drafts: readonly RiskDraft[];
  readonly renumbered: readonly Renumbered[];
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
