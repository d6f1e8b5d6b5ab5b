import type { Cell } from "../workbook/Cell";
import type { Strength } from "./RiskMethod";

/** Words of the drop-downs and results; part of the file format. */
export const yes = "Sí";
export const no = "No";
export const notReduced = "No disminuyen";
export const reducedDirectly = "Directamente";

export const strengthWords: Readonly<Record<Strength, string>> = {
  strong: "Fuerte",
  moderate: "Moderado",
  weak: "Débil",
};

/** Words under «Estado de la acción»; an action that is done is never overdue. */
export const actionStates = { pending: "Pendiente", running: "En curso", done: "Cumplida" } as const;

/** The same word as a formula compares it: upper and lower case alike, accents and spaces not. */
export function sameWord(cell: Cell, word: string): boolean {
  return String(cell).toLowerCase() === word.toLowerCase();
}
