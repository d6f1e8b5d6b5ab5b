import type { Draft } from "../../domain/findings/Finding";
import type { Project } from "../../domain/project/Project";
import { restoreZeros } from "../../domain/rubro/restoreZeros";
import { codeRef, listRubroLines } from "./listRubroLines";

/**
 * A code that begins with 0 is text; as a number it loses its zero (Manual de Clasificación Programático del Gasto Público,
 * DNP: sectors 01 to 05). One finding a line, with the whole repair.
 */
export function checkLostZero(project: Project): readonly Draft[] {
  return listRubroLines(project).flatMap(({ index, row, line }): readonly Draft[] => {
    const codes = restoreZeros(line);
    if (codes.length === 0) return [];
    const changes = codes.map(({ level, restored }) => ({
      at: codeRef(index, level),
      from: line[level],
      to: restored,
    }));
    return [
      {
        code: "rubro/lost-zero",
        severity: "error",
        at: codes.map(({ level }) => codeRef(index, level)),
        params: { row, codes },
        repair: { changes, safe: true },
      },
    ];
  });
}
