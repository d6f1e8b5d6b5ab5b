import type { PaneTexts } from "../texts/Texts";
import type { Work } from "./work";

/** Less than this (seconds) is over before it is read. */
const worthSaying = 2;

/** «quedan unos 12 segundos», from the ms that the parts written so far took; "" before the first one and near the end. */
export function describeTimeLeft(
  elapsed: number,
  { done, total }: NonNullable<Work["progress"]>,
  words: Pick<PaneTexts["shell"], "secondsLeft" | "minutesLeft">,
): string {
  if (done === 0) return "";
  const seconds = Math.round(((elapsed / done) * (total - done)) / 1_000);
  if (seconds < worthSaying) return "";
  return seconds < 60 ? words.secondsLeft(seconds) : words.minutesLeft(Math.round(seconds / 60));
}
