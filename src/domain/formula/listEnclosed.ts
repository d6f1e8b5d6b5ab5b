/** A text in quotes, a quoted sheet name or a bracket with its inner ones; from its mark to the closing one, both included. */
export interface Enclosed {
  readonly mark: '"' | "'" | "[";
  readonly start: number;
  readonly end: number;
}

function closingMark(text: string, at: number, mark: string): number | undefined {
  let end = text.indexOf(mark, at + 1);
  while (end >= 0 && text.charAt(end + 1) === mark) end = text.indexOf(mark, end + 2);
  return end < 0 ? undefined : end;
}

/** In brackets ' escapes [ ] # ' @ (ECMA-376 18.17.2, Excel). */
function closingBracket(text: string, start: number): number | undefined {
  let [depth, at] = [0, start];
  do {
    const character = text.charAt(at);
    if (character === "") return undefined;
    if (character === "[") depth += 1;
    if (character === "]") depth -= 1;
    at += character === "'" ? 2 : 1;
    if (character === "'" && !/^[[\]#'@]$/.test(text.charAt(at - 1))) return undefined;
  } while (depth > 0);
  return at - 1;
}

function endOf(text: string, at: number, mark: Enclosed["mark"]): number | undefined {
  if (mark === "[") return closingBracket(text, at);
  const end = closingMark(text, at, mark);
  const isSheet = mark === "'" && end !== undefined;
  return isSheet && !"!:".includes(text.charAt(end + 1) || " ") ? undefined : end;
}

/**
 * What is enclosed in a formula, from left to right; undefined when something never closes, or a quoted name is not followed
 * by "!" or ":". One pass: the tokenizer would need the square of its length for a text that is out of order.
 */
export function listEnclosed(text: string): readonly Enclosed[] | undefined {
  const found: Enclosed[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (mark !== '"' && mark !== "'" && mark !== "[") continue;
    const end = endOf(text, at, mark);
    if (end === undefined) return undefined;
    found.push({ mark, start: at, end });
    at = end;
  }
  return found;
}
