import { numberKey } from "../metas/numberKey";
import { groupBy } from "../project/byKey";
import { groupAlike } from "../text/groupAlike";
import { normalizeText } from "../text/normalizeText";
import type { RiskRow } from "./RiskRows";

/** Risks of several municipalities that say the same, or nearly: perhaps one risk that they share. */
export interface SharedRisk {
  /** The one whose text most of them bear. */
  readonly first: RiskRow;
  readonly risks: readonly RiskRow[];
}

const placeKey = ({ municipality }: RiskRow) => municipality.trim().toLowerCase();

/** Groups of risks alike across municipalities, in the order of the risks; a risk without a municipality is in none. */
export function findSharedRisks(all: readonly RiskRow[]): readonly SharedRisk[] {
  const own = all.filter((risk) => placeKey(risk) !== "" && numberKey(risk.number) !== "");
  return groupAlike(own.map(({ text }) => text)).flatMap((group) => {
    const risks = group.flatMap((index) => own[index] ?? []);
    const equal = [...groupBy(risks, ({ text }) => normalizeText(text)).values()];
    const first = equal.toSorted((a, b) => b.length - a.length)[0]?.[0];
    return first === undefined || new Set(risks.map(placeKey)).size < 2 ? [] : [{ first, risks }];
  });
}
