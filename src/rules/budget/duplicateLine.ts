import { readBudget } from "../../domain/budget/readBudget";
import { toNumber } from "../../domain/budget/sumMoney";
import type { Draft } from "../../domain/findings/Finding";
import { numberKey } from "../../domain/metas/numberKey";
import type { Project } from "../../domain/project/Project";
import { normalizeText } from "../../domain/text/normalizeText";

/** The same activity, object and amount twice is counted twice (DIE-FO-013 v02, 8.1). Told on the later line. */
export function checkDuplicateLine(project: Project): readonly Draft[] {
  const first = new Map<string, number>();
  return readBudget(project).lines.flatMap(({ index, line, money }): readonly Draft[] => {
    const object = normalizeText(line.object);
    if (!money.ok || object === "") return [];
    const key = JSON.stringify([numberKey(line.activity), object, toNumber(money)]);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, index);
    if (earlier === undefined) return [];
    return [
      {
        code: "budget/duplicate-line",
        severity: "warning",
        at: [{ table: "budget", index, field: "object" }],
        params: { row: index + 1, sameAs: earlier + 1, amount: toNumber(money) },
      },
    ];
  });
}
