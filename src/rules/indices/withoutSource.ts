import type { Draft, ProjectRule } from "../../domain/findings/Finding";
import { showCell } from "../../domain/findings/showCell";
import { isBlank } from "../../domain/text/isBlank";

/** A value says where it comes from, so that it can be verified. */
export const checkWithoutSource: ProjectRule = ({ indices }) =>
  indices.flatMap(({ municipality, year, index: name, value, source }, index): readonly Draft[] => {
    if (isBlank(value) || !isBlank(source)) return [];
    const params = { index: name.trim(), year: showCell(year), municipality: municipality.trim() };
    return [
      { code: "index/without-source", severity: "warning", at: [{ table: "indices", index, field: "source" }], params },
    ];
  });
