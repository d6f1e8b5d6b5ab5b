import type { RubroLevel } from "../../domain/findings/BudgetFindings";
import type { Draft } from "../../domain/findings/Finding";
import type { Project, RubroLine } from "../../domain/project/Project";
import { findBrokenLinks } from "../../domain/rubro/findBrokenLinks";
import { makeCatalogue } from "../../domain/rubro/makeCatalogue";
import { restoreZeros } from "../../domain/rubro/restoreZeros";
import { codeText, isWellFormed, rubroLevels } from "../../domain/rubro/rubroLevels";
import { codeRef, listRubroLines } from "./listRubroLines";

/**
 * A code that «Catálogo rubro» does not hold. Never an error: the public list at hand is of about 2020 and has no
 * indicators. Judged only where the list holds other codes of the same family, so a family it lacks raises no alarm.
 */
export function checkNotInCatalogue(project: Project): readonly Draft[] {
  const catalogue = makeCatalogue(project);
  return listRubroLines(project).flatMap(({ index, row, line }): readonly Draft[] =>
    listSoundCodes(line)
      .filter(({ level, code }) => catalogue.coversSiblings(level, code) && catalogue.find(level, code) === undefined)
      .map(({ level, code }) => ({
        code: "rubro/not-in-catalogue",
        severity: "warning",
        at: [codeRef(index, level)],
        params: { row, level, code },
      })),
  );
}

/** The codes of a line that no other rubro rule speaks of. */
function listSoundCodes(line: RubroLine): readonly { readonly level: RubroLevel; readonly code: string }[] {
  const judged = new Set<RubroLevel>([...restoreZeros(line), ...findBrokenLinks(line)].map(({ level }) => level));
  return rubroLevels
    .map((level) => ({ level, code: codeText(line[level]) }))
    .filter(
      ({ level, code }) => !judged.has(level) && (level === "elemento" ? code !== "" : isWellFormed(level, code)),
    );
}
