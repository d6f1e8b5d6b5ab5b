import { numberKey } from "../../domain/metas/numberKey";
import type { Project } from "../../domain/project/Project";
import { compareRisks, numberRisks, type RenumberedRisk } from "../../domain/risk/importing/compareRisks";
import { compareReading } from "../../domain/risk/importing/compareStored";
import type { ImportedRisk, MapReading } from "../../domain/risk/importing/ImportedMap";
import type { MapField } from "../../domain/risk/importing/MapField";
import type { FieldDifference } from "../../domain/risk/importing/riskDifferences";
import type { RiskDraft } from "../../domain/risk/RiskDraft";
import type { MethodId } from "../../domain/risk/RiskMethod";
import type { RiskSettings } from "../../domain/risk/RiskSettings";
import { readRiskMap } from "../../domain/risk/readRiskMap";
import { ownHeader } from "../../layouts/risk/mapFields";
import type { AddedRisk, MethodChoice, Placed, ReadOutcome, RefusedOutcome } from "./MapOutcome";
import { keptHeader } from "./planKept";

/**
 * Risks that the workbook has already are never revalued by an import: only an empty map takes the method of the old one. The
 * matrix of v5 and v6 sets none: whether its general tables serve for corruption is open (see reductionSources).
 */
function chooseMethod(
  { layout, sure }: Pick<MapReading, "layout" | "sure">,
  own: MethodId,
  ownRisks: number,
): MethodChoice {
  if (own === layout) return { reason: "same", used: own };
  if (layout === "v5-v6") return { reason: own === "v7" ? "same" : "kept", used: own };
  return ownRisks === 0 && sure ? { reason: "set", used: layout } : { reason: "kept", used: own };
}

/** New risks as they are written, with the numbers that they get. */
export interface NewRisks {
  readonly fresh: readonly ImportedRisk[];
  readonly drafts: readonly RiskDraft[];
  readonly renumbered: readonly RenumberedRisk[];
}

/** Rows without a risk keep their numbers to themselves. */
function numberDrafts(fresh: readonly ImportedRisk[], { risks, impacts, controls }: Project): NewRisks {
  const used = [...risks.map(({ number }) => number), ...[...impacts, ...controls].map(({ risk }) => risk)];
  const { numbers, renumbered } = numberRisks(fresh, used);
  const drafts = fresh.map(({ draft }, index) => ({ ...draft, risk: { ...draft.risk, number: numbers[index] ?? "" } }));
  return { fresh, drafts, renumbered };
}

function place<T extends { readonly field: MapField | FieldDifference["field"] }>(
  notes: readonly T[],
): readonly Placed<T>[] {
  return notes.map(({ field, ...note }) => ({ ...note, own: ownHeader(field) }));
}

function listAdded({ fresh, drafts }: NewRisks): readonly AddedRisk[] {
  return drafts.map(({ risk, impact, controls }, index) => ({
    row: fresh[index]?.row ?? 0,
    number: numberKey(risk.number),
    text: risk.text,
    controls: controls.length,
    answered: impact.answers.some((answer) => answer !== ""),
  }));
}

/** A map beside the workbook: the risks to write, and everything that a person should know before. */
export function describeReading(
  sheet: string,
  reading: MapReading,
  project: Project,
  settings: RiskSettings,
): { readonly outcome: ReadOutcome; readonly risks: NewRisks } {
  const { kind, layout, sure, signals, unmatched, left, count, types, other, splits, packed, tables } = reading;
  const { fresh, known } = compareRisks(reading.risks, readRiskMap(project), reading.scale);
  const risks = numberDrafts(fresh, project);
  const keeps = fresh.some(({ kept }) => kept.length > 0) || risks.renumbered.length > 0;
  const outcome: ReadOutcome = {
    ...{ kind, layout, sure, signals, unmatched, left, sheet, count, types, other, splits, packed, tables },
    typesSaid: false,
    hidden: 0,
    method: chooseMethod(reading, settings.method, project.risks.length),
    columns: place(reading.columns),
    added: listAdded(risks),
    known: known.map((risk) => ({ ...risk, differences: place(risk.differences) })),
    renumbered: risks.renumbered,
    mismatches: place(compareReading(reading, settings)),
    unread: place(reading.unread),
    near: place(reading.near),
    seconds: place(reading.seconds),
    carried: place(reading.carried),
    blocked: false,
    keptIn: keeps ? keptHeader : "",
  };
  return { outcome, risks };
}

/** Why a sheet with the headings of a map is not imported; undefined where it may be. `said`: the types that a person names. */
export function refuseReading(
  sheet: string,
  reading: MapReading,
  said: readonly string[] | "all" | undefined,
): RefusedOutcome | undefined {
  const { wordless, other, types, risks } = reading;
  const asked = said === "all" || (types !== undefined && said !== undefined && said.length > 0);
  if (wordless.length > 0) return { kind: "no-words", sheet, cells: wordless };
  const isTyped = types?.counts.some(({ kind, taken }) => kind === "corruption" && taken) ?? false;
  if (other !== undefined && !isTyped && !asked) return { kind: "other-map", sheet, other, types };
  const none = types !== undefined && risks.length === 0 && types.counts.length > 0;
  return none ? { kind: "no-corruption", sheet, types } : undefined;
}
