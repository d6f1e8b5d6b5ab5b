import type { Draft } from "../../domain/findings/Finding";
import type { Project } from "../../domain/project/Project";
import { restoreZeros } from "../../domain/rubro/restoreZeros";
import { chainDigits, chainLevels, codeText, isWellFormed } from "../../domain/rubro/rubroLevels";
import { codeRef, listRubroLines } from "./listRubroLines";

/**
 * Sector 2, programa 4, producto 7, indicador 9 digits (Manual de Clasificación Programático del Gasto Público, DNP; Res.
 * DNP 4788 de 2016). A code parted by points has its digits. Silent for the codes whose lost zero rubro/lost-zero restores.
 */
export function checkCodeLength(project: Project): readonly Draft[] {
  return listRubroLines(project).flatMap(({ index, row, line }): readonly Draft[] => {
    const restored = new Set<string>(restoreZeros(line).map(({ level }) => level));
    return chainLevels
      .map((level) => ({ level, found: codeText(line[level]) }))
      .filter(({ level, found }) => !isWellFormed(level, found) && !restored.has(level))
      .map(({ level, found }): Draft => {
        const plain = found.replace(/[.\-/]/g, "");
        const isParted = plain !== found && isWellFormed(level, plain);
        const at = codeRef(index, level);
        return {
          code: "rubro/code-length",
          severity: "error",
          at: [at],
          params: { level, found, digits: chainDigits[level], row, ...(isParted ? { plain } : {}) },
          ...(isParted ? { repair: { safe: true, changes: [{ at, from: line[level], to: plain }] } } : {}),
        };
      });
  });
}
