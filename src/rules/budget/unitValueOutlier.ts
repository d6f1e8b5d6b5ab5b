import { amountRef } from "../../domain/budget/listAmounts";
import { readBudget, unitValueOf } from "../../domain/budget/readBudget";
import type { Draft } from "../../domain/findings/Finding";
import type { Project } from "../../domain/project/Project";

/** More than this many times the median of its peers is an outlier: a choice of ours, no norm sets a limit. */
const times = 5;

/** Fewer peers than this prove nothing. */
const enoughLikes = 3;

/**
 * A unit value far above those of the same unit and similar object. No norm sets a limit: it is a sign of a slip, and
 * the study of the market must bear it out (Decreto 1082 de 2015, art. 2.2.1.1.1.6.1, análisis del sector).
 */
export function checkUnitValueOutlier(project: Project): readonly Draft[] {
  const { lines, peers } = readBudget(project);
  return lines.flatMap((read, position): readonly Draft[] => {
    const unitValue = unitValueOf(read);
    const others = unitValue === undefined || unitValue <= 0 ? undefined : peers(position);
    if (unitValue === undefined || others === undefined || others.count < enoughLikes) return [];
    const { median, min, max, count } = others;
    if (median <= 0 || unitValue <= times * median) return [];
    return [
      {
        code: "budget/unit-value-outlier",
        severity: "warning",
        at: [amountRef("budget", read.index)],
        params: {
          row: read.index + 1,
          unitValue: Math.round(unitValue),
          median: Math.round(median),
          min: Math.round(min),
          max: Math.round(max),
          peers: count,
        },
      },
    ];
  });
}
