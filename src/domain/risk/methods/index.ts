import type { MethodId, RiskMethod } from "../RiskMethod";
import { guide2015 } from "./guide2015";
import { v4v6 } from "./v4v6";
import { v7 } from "./v7";

/** The methods that a workbook may choose, the default first. */
export const riskMethods: Readonly<Record<MethodId, RiskMethod>> = { "v4-v6": v4v6, "2015": guide2015, v7 };

export const methodIds: readonly MethodId[] = ["v4-v6", "2015", "v7"];
