import type { Draft } from "../../domain/findings/Finding";
import type { Project } from "../../domain/project/Project";
import { findBrokenLinks } from "../../domain/rubro/findBrokenLinks";
import { restoreZeros } from "../../domain/rubro/restoreZeros";
import { codeRef, listRubroLines } from "./listRubroLines";

/**
 * Each code begins with the code above it: sector, programa, producto, indicador (Manual de Clasificación Programático del
 * Gasto Público, DNP). Codes of a wrong length are left to rubro/code-length and rubro/lost-zero.
 */
export function checkPrefixChain(project: Project): readonly Draft[] {
  return listRubroLines(project).flatMap(({ index, row, line }): readonly Draft[] => {
    if (restoreZeros(line).length > 0) return [];
    return findBrokenLinks(line).map(({ level, code, other }) => ({
      code: "rubro/prefix-chain",
      severity: "error",
      at: [codeRef(index, level)],
      params: { row, level, code, other: other.code, otherLevel: other.level },
    }));
  });
}
