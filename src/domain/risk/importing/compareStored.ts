import { wholeOf } from "../../findings/showCell";
import { keysOf } from "../../project/byKey";
import { applySettings } from "../applySettings";
import type { RiskMethod, Strength, Zone } from "../RiskMethod";
import type { RiskSettings } from "../RiskSettings";
import { strengthWords } from "../words";
import { findWord } from "./findWord";
import type { FoundCell, ImportedRisk, MapLayout, MapReading } from "./ImportedMap";
import type { ControlResult, StoredField } from "./MapField";
import { methodOfLayout } from "./openMap";
import { type ImpactScale, readImpactLevel, readProbability, readZone } from "./readLevels";
import { type Recalculated, recalculate } from "./recalculate";

/** A result that the map stored and that its own method does not give; the risk by its row, the control from 1. */
export interface StoredMismatch extends FoundCell {
  readonly row: number;
  readonly field: StoredField | ControlResult;
  readonly expected: string;
  readonly control?: number;
}

interface Expected {
  readonly stored: FoundCell | undefined;
  readonly field: StoredField | ControlResult;
  readonly value: number | string | undefined;
  /** How the map's cell reads, to be compared with `same`. */
  readonly read: (text: string) => number | string | undefined;
  readonly same: number | string | undefined;
  readonly control?: number;
}

const strengths = [
  ["strong", ["fuerte"]],
  ["moderate", ["moderado", "moderada"]],
  ["weak", ["debil"]],
] as const;

const readStrength = (text: string) => findWord(strengths, text);

type Reads = Pick<Expected, "value" | "read" | "same">;

/** How each kind of result is read in the map and worded by the method. */
function readersOf(method: RiskMethod, scale: ImpactScale) {
  const { zoneWords, impact, probability } = method;
  return {
    number: (same?: number): Reads => ({ value: same, read: wholeOf, same }),
    zone: (same?: Zone): Reads => ({ value: same && zoneWords[same], read: readZone, same }),
    strength: (same?: Strength): Reads => ({ value: same && strengthWords[same], read: readStrength, same }),
    probability: (same?: number): Reads => ({
      value: probability.find(({ level }) => level === same)?.word,
      read: (text) => readProbability(text, undefined, scale === "general" ? "five" : "own"),
      same,
    }),
    impact: (same?: number): Reads => ({
      value: impact.levels.find(({ level }) => level === same)?.word,
      read: (text) => readImpactLevel(text, scale),
      same,
    }),
  };
}

type Readers = ReturnType<typeof readersOf>;

function expectRisk({ stored }: ImportedRisk, now: Recalculated, as: Readers): readonly Expected[] {
  const { residual } = now;
  const values: Readonly<Record<StoredField, Reads>> = {
    yes: as.number(now.yes),
    impactWord: as.impact(now.level),
    inherentScore: as.number(now.score),
    inherentZone: as.zone(now.zone),
    setSolidity: as.strength(residual?.setSolidity),
    displacement: as.number(residual?.displacement),
    residualProbability: as.probability(residual?.probability),
    residualImpact: as.impact(residual?.impact),
    residualScore: as.number(now.residualScore),
    residualZone: as.zone(residual?.zone),
  };
  return keysOf(values).map((field) => ({ ...values[field], stored: stored[field], field }));
}

function expectControls({ storedControls }: ImportedRisk, now: Recalculated, as: Readers): readonly Expected[] {
  return storedControls.flatMap((stored, index): readonly Expected[] => {
    const value = now.controls[index];
    const score = value === undefined || value.kind === "reduction" ? undefined : value.score;
    const [design, solidity] = value?.kind === "design" ? [value.design, value.solidity] : [];
    const control = index + 1;
    return [
      { ...as.number(score), stored: stored.score, field: "score", control },
      { ...as.strength(design), stored: stored.design, field: "design", control },
      { ...as.strength(solidity), stored: stored.solidity, field: "solidity", control },
    ];
  });
}

/** A cell that says nothing readable, or that the method cannot check, is no contradiction. */
function mismatchOf({ row }: ImportedRisk, { stored, field, value, read, same, control }: Expected) {
  const found = stored === undefined ? undefined : read(stored.found);
  if (stored === undefined || value === undefined || found === undefined || found === same) return [];
  return [{ ...stored, row, field, expected: String(value), ...(control === undefined ? {} : { control }) }];
}

/** Results typed into the map that differ from what its own method gives (stored against recalculated). */
export function compareStored(
  risks: readonly ImportedRisk[],
  layout: MapLayout,
  scale: ImpactScale,
  settings: RiskSettings,
): readonly StoredMismatch[] {
  const method = applySettings({ ...settings, method: methodOfLayout[layout] });
  const as = readersOf(method, scale);
  return risks.flatMap((risk) => {
    const now = recalculate(method, risk, scale);
    return [...expectRisk(risk, now, as), ...expectControls(risk, now, as)].flatMap((one) => mismatchOf(risk, one));
  });
}

/** A map whose layout nobody can tell contradicts itself only where every method says so. */
export function compareReading(
  { risks, layout, sure, scale }: Pick<MapReading, "risks" | "layout" | "sure" | "scale">,
  settings: RiskSettings,
): readonly StoredMismatch[] {
  const own = compareStored(risks, layout, scale, settings);
  if (sure) return own;
  const others = (["v4-v6", "2015"] as const)
    .filter((other) => other !== layout)
    .map((other) => compareStored(risks, other, scale, settings));
  return own.filter(({ cell, field }) =>
    others.every((found) => found.some((one) => one.cell === cell && one.field === field)),
  );
}
