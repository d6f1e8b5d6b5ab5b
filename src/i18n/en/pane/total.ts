import type { Translated } from "../../Catalog";
import type { total as source } from "../../es/pane/total";

export const total: Translated<typeof source> = {
  sum: "The lines add up to",
  declared: "The TOTAL says",
  difference: "Difference",
  rubro: "The rubro adds up to",
  exact: "Explanation that closes exactly",
  exactOf: (index, all) => `Explanation ${index} of ${all} that closes exactly`,
  leads: "No change of a single amount closes the difference. The nearest leads:",
  line: (row) => `Line ${row}`,
  rubroLine: (row) => `Rubro, row ${row}`,
  theTotal: "The TOTAL",
  aloud: (change, note) => `${change} That is, ${note}.`,
  change: (place, from, to) => `${place}: ${from} becomes ${to}.`,
  besides: "Besides",
  unitValue: (before, min, max) => `${before} million a unit; the other lines go from ${min} to ${max} million.`,
  other: (place) => `See another explanation: ${place}`,
};
