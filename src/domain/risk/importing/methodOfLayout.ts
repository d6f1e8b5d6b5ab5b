import type { MethodId } from "../RiskMethod";
import type { MapLayout } from "./ImportedMap";

/** The method whose tables a map was filled by; the general tables of v5 and v6 are those of src/domain/risk/methods/v7.ts. */
export const methodOfLayout: Readonly<Record<MapLayout, MethodId>> = {
  "2015": "2015",
  "v4-v6": "v4-v6",
  "v5-v6": "v7",
};
