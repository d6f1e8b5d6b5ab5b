import { findSlow } from "../support/measureExpression";
import { listSourceExpressions } from "../support/sourceExpressions";

const length = 100_000;
const limit = 50;

/** The regular expressions of src that take 50 ms or more on a hard text of 100.000 characters: none is the aim. */
export function benchExpressions() {
  const all = listSourceExpressions();
  const slow = all.flatMap((one) => {
    const found = findSlow(one, length, limit);
    return found === undefined ? [] : [{ file: one.file, source: one.source, ...found, ms: Math.round(found.ms) }];
  });
  return { expressions: all.length, length, limit, slow };
}
