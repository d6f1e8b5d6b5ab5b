import type { Draft, ProjectRule } from "../../domain/findings/Finding";
import { showCell } from "../../domain/findings/showCell";
import { numberKey } from "../../domain/metas/numberKey";
import { isBlank } from "../../domain/text/isBlank";
import { normalizeText } from "../../domain/text/normalizeText";

type Actor = Parameters<ProjectRule>[0]["actors"][number];

/** The earlier row with the same key, by row; "" is no key. */
function findFirsts(actors: readonly Actor[], keyOf: (row: Actor) => string): readonly (number | undefined)[] {
  const firsts = new Map<string, number>();
  return actors.map((row, index) => {
    const key = keyOf(row);
    const first = key === "" ? undefined : firsts.get(key);
    if (first === undefined) firsts.set(key, index);
    return first;
  });
}

const nameKey = ({ name, municipality }: Actor) =>
  isBlank(name) ? "" : `${normalizeText(municipality)}|${normalizeText(name)}`;

function draftCopy(
  of: "number" | "name",
  { row, index, sameAs }: { row: Actor; index: number; sameAs: number },
): Draft {
  return {
    code: "actor/duplicate",
    severity: "warning",
    at: [index, sameAs].map((one) => ({ table: "actors", index: one, field: of })),
    params: { of, found: showCell(row[of]), sameAs: sameAs + 1 },
  };
}

/** An actor stands once in each municipality, under a number of its own; a copied row is told by its name alone. */
export const checkDuplicate: ProjectRule = ({ actors }) => {
  const names = findFirsts(actors, nameKey);
  const numbers = findFirsts(actors, ({ number }) => (isBlank(number) ? "" : numberKey(number)));
  return actors.flatMap((row, index): readonly Draft[] => {
    const [name, number] = [names[index], numbers[index]];
    return [
      ...(name === undefined ? [] : [draftCopy("name", { row, index, sameAs: name })]),
      ...(number === undefined || number === name ? [] : [draftCopy("number", { row, index, sameAs: number })]),
    ];
  });
};
