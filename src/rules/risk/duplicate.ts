import type { Draft, ProjectRule } from "../../domain/findings/Finding";
import { showCell } from "../../domain/findings/showCell";
import { numberKey } from "../../domain/metas/numberKey";
import { municipalities } from "../../domain/municipality/municipalities";
import type { RiskRow } from "../../domain/risk/RiskRows";
import { normalizeText } from "../../domain/text/normalizeText";

type Kind = "text" | "number";

const places = new RegExp(`\\b(?:${municipalities.map(normalizeText).join("|")})\\b`, "g");

/** The text without the names of the municipalities, so that the same risk in two of them is one. */
function textKey(row: RiskRow): string {
  return normalizeText(row.text).replace(places, "").replace(/\s+/g, " ").trim();
}

function draftCopy(kind: Kind, row: RiskRow, index: number, first: readonly [RiskRow, number]): Draft {
  const field = kind === "text" ? "text" : "number";
  return {
    code: "risk/duplicate",
    severity: "warning",
    at: [
      { table: "risks", index, field },
      { table: "risks", index: first[1], field },
    ],
    params: {
      risk: showCell(row.number),
      other: showCell(first[0].number),
      kind,
      municipality: row.municipality.trim(),
      otherMunicipality: first[0].municipality.trim(),
    },
  };
}

function findCopies(risks: readonly RiskRow[], kind: Kind, keyOf: (row: RiskRow) => string): readonly Draft[] {
  const firsts = new Map<string, readonly [RiskRow, number]>();
  return risks.flatMap((row, index) => {
    const key = keyOf(row);
    const first = firsts.get(key);
    if (key === "") return [];
    if (first !== undefined) return [draftCopy(kind, row, index, first)];
    firsts.set(key, [row, index]);
    return [];
  });
}

/** The same risk twice, also across municipalities, or one number for two risks (mapa consolidado, meta 1-2-5-3). */
export const checkDuplicateRisk: ProjectRule = ({ risks }) => [
  ...findCopies(risks, "number", (row) => numberKey(row.number)),
  ...findCopies(risks, "text", textKey),
];
