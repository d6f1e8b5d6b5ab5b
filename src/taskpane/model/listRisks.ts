import { numberKey } from "../../domain/metas/numberKey";
import { missingAction, needsAction } from "../../domain/risk/needsAction";
import type { RiskDraft } from "../../domain/risk/RiskDraft";
import type { RiskMethod, Zone } from "../../domain/risk/RiskMethod";
import type { MappedRisk, RiskMap } from "../../domain/risk/readRiskMap";
import { readComponents } from "../../domain/risk/readWording";
import { normalizeText } from "../../domain/text/normalizeText";

type RiskState = "not-corruption" | "incomplete" | "no-control" | "no-action";

export interface ZoneView {
  readonly zone: Zone;
  /** As the method words it: «Extremo», «Extrema». */
  readonly word: string;
}

/** A risk as the list shows it. */
export interface RiskView {
  readonly index: number;
  readonly number: string;
  readonly text: string;
  readonly municipality: string;
  readonly inherent: ZoneView | undefined;
  readonly residual: ZoneView | undefined;
  readonly states: readonly RiskState[];
}

/** A zone with its word in the method. */
export function viewZone(method: RiskMethod, zone: Zone | undefined): ZoneView | undefined {
  return zone === undefined ? undefined : { zone, word: method.zoneWords[zone] ?? "" };
}

function statesOf(method: RiskMethod, { row, controls, valuation }: MappedRisk): readonly RiskState[] {
  const components = readComponents(row);
  const isIncomplete = valuation.problems.length > 0 || components.kind === "open";
  const lacksAction = needsAction(method, valuation) === true && missingAction(row).length > 0;
  return [
    ...(components.kind === "management" ? (["not-corruption"] as const) : []),
    ...(isIncomplete ? (["incomplete"] as const) : []),
    ...(controls.length === 0 ? (["no-control"] as const) : []),
    ...(lacksAction ? (["no-action"] as const) : []),
  ];
}

/** The risks of the workbook in the order of their rows. */
export function listRisks({ method, risks }: RiskMap): readonly RiskView[] {
  return risks.map((risk) => ({
    index: risk.index,
    number: risk.key,
    text: risk.row.text.trim(),
    municipality: risk.row.municipality.trim(),
    inherent: viewZone(method, risk.valuation.inherentZone),
    residual: viewZone(method, risk.valuation.residual?.zone),
    states: statesOf(method, risk),
  }));
}

/** Risks whose number, text, municipality or zone holds what a person searches. */
export function searchRisks(views: readonly RiskView[], search: string): readonly RiskView[] {
  const wanted = normalizeText(search);
  if (wanted === "") return views;
  return views.filter(({ number, text, municipality, inherent, residual }) =>
    normalizeText([number, text, municipality, inherent?.word, residual?.word].join(" ")).includes(wanted),
  );
}

/** Where a risk stands that was saved just now, by its text and, where it had one, its number; undefined until it is read. */
export function findSaved(views: readonly RiskView[], saved: RiskDraft["risk"]): number | undefined {
  const [number, text] = [numberKey(saved.number), saved.text.trim()];
  const at = views.findLastIndex((view) => view.text === text && (number === "" || view.number === number));
  return at < 0 ? undefined : at;
}

const order: readonly Zone[] = ["extreme", "high", "moderate", "low"];

/** How many risks stand in each residual zone of the method, the worst first, and how many in none. */
export function countZones(method: RiskMethod, views: readonly RiskView[]) {
  const zones = order.flatMap((zone) => {
    const word = method.zoneWords[zone];
    const count = views.filter(({ residual }) => residual?.zone === zone).length;
    return word === undefined ? [] : [{ zone, word, count }];
  });
  return { zones, unvalued: views.filter(({ residual }) => residual === undefined).length };
}
