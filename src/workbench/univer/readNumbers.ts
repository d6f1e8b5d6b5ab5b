import { ValueNodeFactory } from "@univerjs/engine-formula";
import { mapTokens } from "../../domain/formula/mapTokens";
import { patchOnce } from "./patchOnce";

/** «1.50» as JavaScript writes it; what is no number stays. */
function plainNumber(text: string): string {
  const value = text.trim() === "" ? Number.NaN : Number(text);
  return Number.isFinite(value) ? String(value) : text;
}

/** A part of a formula that Univer takes for a value: a number, or an array with numbers in it. */
function plainValue(token: string): string {
  if (!token.trim().startsWith("{")) return plainNumber(token);
  return mapTokens(token, ({ type, text }) => (type === "number" ? plainNumber(text) : text));
}

/** Univer 0.25.1 takes a number that is not written as JavaScript writes it for a text: 1.50, 1.0, 1e3, 007, .5. */
export function readNumbers(): void {
  patchOnce<ValueNodeFactory, [token: string], unknown>(
    ValueNodeFactory.prototype,
    "create",
    (create) =>
      function plain(token) {
        return create.call(this, plainValue(token));
      },
  );
}
