import type { MapReading } from "../../domain/risk/importing/ImportedMap";
import type { RefusedOutcome } from "./MapOutcome";

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
