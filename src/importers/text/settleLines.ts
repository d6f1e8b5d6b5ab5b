import { cleanText } from "./cleanText";
import { inlineMarks } from "./inlineMarks";
import { settleRaised } from "./settleRaised";

/** A line as it stands once corrections count: what is struck through is beside it, and so are the calls of notes. */
export interface SettledLine {
  readonly text: string;
  readonly struck: readonly string[];
  readonly notes: readonly string[];
}

const { struck: on, afterStruck: off } = inlineMarks;

/** The lines of a text with inline marks: struck parts leave it and are named, raised ones become calls or exponents. */
export function settleLines(raw: string): SettledLine[] {
  if (!/[\uE003-\uE009]/.test(raw) && !/[⁰¹²³⁴-⁹₀-₉]/.test(raw)) return raw.split("\n").map(plainLine);
  return closeInLines(raw.replaceAll(off + on, ""))
    .split("\n")
    .map(settleLine);
}

function plainLine(line: string): SettledLine {
  return { text: cleanText(line), struck: [], notes: [] };
}

/** A struck part that runs over several lines is struck in each. */
function closeInLines(raw: string): string {
  return raw.replace(/\uE003([^\uE004]*)\uE004?/g, (_, inner: string) =>
    inner
      .split("\n")
      .map((part) => (part === "" ? "" : `${on}${part}${off}`))
      .join("\n"),
  );
}

function settleLine(line: string): SettledLine {
  const struck: string[] = [];
  const kept = line.replace(/\uE003([^\uE003\uE004]*)\uE004/g, (_, inner: string) => {
    const text = cleanText(inner.replace(/[\uE005-\uE009]/g, ""));
    if (text !== "") struck.push(text);
    // A letter or a digit struck out of a word leaves the word whole; what stood apart stays apart.
    return text.length > 2 ? " " : "";
  });
  const { text, notes } = settleRaised(kept);
  return { text: cleanText(text), struck, notes };
}
