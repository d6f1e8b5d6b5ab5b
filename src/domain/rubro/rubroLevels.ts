import type { RubroLevel } from "../findings/BudgetFindings";
import type { RubroLine } from "../project/Project";
import { dropUnseen } from "../text/dropUnseen";
import type { Cell } from "../workbook/Cell";

/** The levels of the public code chain, from above; each code begins with the one above it (Manual de Clasificación Programático del Gasto Público, DNP). */
export type ChainLevel = Exclude<RubroLevel, "elemento">;

/** Digits per level: sector 2, programa 4, producto 7, indicador 9. */
export const chainDigits: Readonly<Record<ChainLevel, number>> = { sector: 2, programa: 4, producto: 7, indicador: 9 };

export const chainLevels: readonly ChainLevel[] = ["sector", "programa", "producto", "indicador"];

export const rubroLevels: readonly RubroLevel[] = ["sector", "programa", "elemento", "producto", "indicador"];

/** A code as text, as a person reads it: 45, "45" and " 45 " are the same; "" where there is none. */
export function codeText(cell: Cell): string {
  return dropUnseen(String(cell)).replace(/\s+/g, "");
}

/** Whether a code of the chain has exactly the digits of its level. */
export function isWellFormed(level: ChainLevel, code: string): boolean {
  return code.length === chainDigits[level] && /^\d+$/.test(code);
}

/** The name written beside the code of a level. */
export function nameOf(line: RubroLine, level: RubroLevel): string {
  return line[`${level}Name`];
}
