import type { Draft } from "../../domain/findings/Finding";
import type { Project } from "../../domain/project/Project";
import { makeCatalogue } from "../../domain/rubro/makeCatalogue";
import { codeText, nameOf, rubroLevels } from "../../domain/rubro/rubroLevels";
import { similarity } from "../../domain/text/similarity";
import { codeRef, listRubroLines } from "./listRubroLines";

/** Below this a name is another one, or cut: a choice of ours, no norm sets a limit. */
const sameName = 0.95;

/** The name beside a code is the catalogue's (Manual de Clasificación Programático del Gasto Público, DNP); no name is no mismatch. */
export function checkNameMismatch(project: Project): readonly Draft[] {
  const catalogue = makeCatalogue(project);
  return listRubroLines(project).flatMap(({ index, row, line }): readonly Draft[] =>
    rubroLevels.flatMap((level): readonly Draft[] => {
      const code = codeText(line[level]);
      const written = nameOf(line, level);
      const found = written.trim();
      const entry = catalogue.find(level, code);
      if (found === "" || entry === undefined || entry.name.trim() === "") return [];
      if (similarity(found, entry.name) >= sameName) return [];
      const at = codeRef(index, level, "name");
      return [
        {
          code: "rubro/name-mismatch",
          severity: "warning",
          at: [at],
          // Another code may have been meant: a person decides it on the card.
          repair: { safe: false, changes: [{ at, from: written, to: entry.name }] },
          params: { row, level, code, found, expected: entry.name, source: entry.source },
        },
      ];
    }),
  );
}
