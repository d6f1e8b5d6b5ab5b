import { mismatchRule } from "./mismatchRule";

/** Inherent zone as the heat map of the method gives it (guías 2015, v4–v6 y v7: mapa de calor). */
export const checkZoneMismatch = mismatchRule("risk/zone-mismatch", () => ["inherentZone"]);
