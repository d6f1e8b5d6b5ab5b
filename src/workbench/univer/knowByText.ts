import { FORMULA_REF_TO_ARRAY_CACHE } from "@univerjs/engine-formula";
import { patchOnce } from "./patchOnce";

/**
 * Univer 0.25.1 knows a formula or a text of more than 64 characters again by a number of 32 bits, and counts all its
 * characters each time: of two that share the number, the cell of one shows what the other says. Here the text itself counts.
 */
export function knowByText(): void {
  const caches: object = Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE);
  patchOnce<unknown, [text: string], string>(caches, "_hash", () => (text) => text);
}
