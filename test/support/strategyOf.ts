import type { Project } from "../../src/domain/project/Project";
import type { Strategy } from "../../src/domain/year/words";

type Actor = Project["actors"][number];

/** The strategy for an actor, by influence and interest; undefined where one of them, or what counts as high, is no number. */
export function strategyOf({ interest, influence }: Actor, highFrom: unknown): Strategy | undefined {
  if (typeof interest !== "number" || typeof influence !== "number" || typeof highFrom !== "number") return undefined;
  if (influence >= highFrom) return interest >= highFrom ? "manage" : "satisfy";
  return interest >= highFrom ? "inform" : "watch";
}
