import type { Selection } from "../../../src/domain/selection/Selection";
import { at } from "./address";
import type { CorpusSheet } from "./CorpusSheet";
import { evaluate } from "./evaluate";

/** What the reader knew: everything, or values and formulas only. */
export type Variant = "full" | "plain";

/** The sheet as the product gets it. */
export function toSelection(sheet: CorpusSheet, variant: Variant): Selection {
  const values = evaluate(sheet);
  const grid = <T>(pick: (address: string) => T): T[][] =>
    Array.from({ length: sheet.rows }, (_, r) =>
      Array.from({ length: sheet.columns }, (_, c) => pick(at(r + 1, c + 1))),
    );
  const formulaAt = (address: string): string => {
    const input = sheet.cells.get(address)?.input;
    return typeof input === "string" && input.startsWith("=") ? input : "";
  };
  const plain: Selection = {
    sheet: "Hoja1",
    area: `A1:${at(sheet.rows, sheet.columns)}`,
    values: grid((address) => values.get(address) ?? ""),
    formulas: grid(formulaAt),
  };
  if (variant === "plain") return plain;
  const rows = Array.from({ length: sheet.rows }, (_, r) => r + 1);
  return {
    ...plain,
    formats: grid((address) => sheet.cells.get(address)?.format ?? "General"),
    indents: grid((address) => sheet.cells.get(address)?.indent ?? 0),
    bolds: grid((address) => sheet.cells.get(address)?.bold ?? false),
    hidden: rows.map((row) => sheet.hidden.has(row)),
    outline: rows.map((row) => sheet.outline.get(row) ?? 0),
    pivots: sheet.pivots,
  };
}
