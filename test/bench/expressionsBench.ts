import { listSourceExpressions } from "../support/sourceExpressions";
import { findSlow } from "./measureExpression";

const length = 100_000;
const limit = 50;

/** Expressions that any measure must catch: one grows with the square of the text, one from each `<`, one without bound. */
const known = ["[\\s.]+$", "<c\\s[^>]*>", "(?:a|ab)+c?x$"];

/** The regular expressions of src that take 50 ms or more on a hard text of 100.000 characters: none is the aim; `caught` tells that the measure works. */
export function benchExpressions() {
  const all = listSourceExpressions();
  const slow = all.flatMap((one) => {
    const found = findSlow(one, length, limit);
    return found === undefined ? [] : [{ file: one.file, source: one.source, ...found, ms: Math.round(found.ms) }];
  });
  const caught = known.filter((source) => findSlow({ file: "", source, flags: "g" }, 30_000, limit) !== undefined);
  return { expressions: all.length, length, limit, slow, caught: `${caught.length} of ${known.length}` };
}
