import type { Draft, ProjectRule } from "../../domain/findings/Finding";
import { showCell } from "../../domain/findings/showCell";
import { numberKey } from "../../domain/metas/numberKey";
import { isBlank } from "../../domain/text/isBlank";
import { normalizeText } from "../../domain/text/normalizeText";
import { indexKey } from "../../domain/year/indexSpellings";

/** One value for each municipality, index and year: with two, averages and ranks count both. */
export const checkDuplicate: ProjectRule = ({ indices }) => {
  const firsts = new Map<string, number>();
  return indices.flatMap(({ municipality, year, index: name, value }, index): readonly Draft[] => {
    if ([municipality, year, name].some(isBlank)) return [];
    const key = JSON.stringify([normalizeText(municipality), indexKey(name), numberKey(year)]);
    const sameAs = firsts.get(key);
    if (sameAs === undefined) firsts.set(key, index);
    if (sameAs === undefined) return [];
    const other = indices[sameAs]?.value ?? "";
    const clash = !isBlank(value) && !isBlank(other) && showCell(value) !== showCell(other);
    return [
      {
        code: "index/duplicate",
        severity: clash ? "error" : "warning",
        at: [index, sameAs].map((one) => ({ table: "indices", index: one, field: "index" })),
        params: {
          index: name.trim(),
          year: showCell(year),
          municipality: municipality.trim(),
          sameAs: sameAs + 1,
          clash,
        },
      },
    ];
  });
};
