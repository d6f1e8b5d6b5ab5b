import type { Draft } from "../../domain/findings/Finding";
import type { Project } from "../../domain/project/Project";
import { findBrokenLinks } from "../../domain/rubro/findBrokenLinks";
import { restoreZeros } from "../../domain/rubro/restoreZeros";
import { codeText, isWellFormed } from "../../domain/rubro/rubroLevels";
import { codeRef, listRubroLines } from "./listRubroLines";

/**
 * The elemento is the entity's own level and begins with its programa; the producto need not extend it (DIE-FO-013 v02,
 * 8.2: 459901 under 4599, beside producto 4599031). Silent where the programa itself is wrong.
 */
export function checkElementPrefix(project: Project): readonly Draft[] {
  return listRubroLines(project).flatMap(({ index, row, line }): readonly Draft[] => {
    const code = codeText(line.elemento);
    const programa = codeText(line.programa);
    if (code === "" || !isWellFormed("programa", programa) || code.startsWith(programa)) return [];
    const isProgrammeWrong = findBrokenLinks(line).some(({ level }) => level === "programa");
    const isRestored = restoreZeros(line).some(({ level }) => level === "elemento" || level === "programa");
    if (isProgrammeWrong || isRestored) return [];
    return [
      {
        code: "rubro/element-prefix",
        severity: "warning",
        at: [codeRef(index, "elemento")],
        params: { row, code, programa },
      },
    ];
  });
}
