import { normalizeText } from "../text/normalizeText";
import type { Cell } from "../workbook/Cell";

/** What planners write beside a sum; a longer text that begins with «total» is an item, not a label. */
const total = /^(?:gran |valor |costo |suma )?(?:totales|total|suma|sumatoria|sumas iguales)\b/;
const subtotal = /^sub ?-?total(?:es)?\b/;
const labelWords = 6;

/** "total" or "subtotal" where a text is the label of one; undefined otherwise. */
export function readLabel(cell: Cell): "total" | "subtotal" | undefined {
  if (typeof cell !== "string") return undefined;
  const text = normalizeText(cell).replace(/^[σ∑=:\s]+/, "");
  if (text.split(" ").length > labelWords) return undefined;
  if (subtotal.test(text)) return "subtotal";
  return total.test(text) ? "total" : undefined;
}
