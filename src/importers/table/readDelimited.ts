import { decodeText } from "../text/decodeText";

const delimiters = ["\t", ";", ",", "|"] as const;

/** Characters at the top in which the sign is looked for: enough for letterhead, headings and the first rows. */
const looked = 50_000;

/** How often a sign cuts each line, texts in quotes left aside. */
function countCuts(head: string, sign: string): readonly number[] {
  const counts = [0];
  let quoted = false;
  for (const char of head) {
    if (char === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (char === "\n") counts.push(0);
    else if (char === sign) counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
  }
  return counts.filter((count) => count > 0);
}

/** Lines that the sign cuts into equally many columns: signs inside the texts cut each line otherwise. */
function countAlike(cuts: readonly number[]): readonly [lines: number, columns: number] {
  const lines = new Map<number, number>();
  for (const count of cuts) lines.set(count, (lines.get(count) ?? 0) + 1);
  const [columns, most] = [...lines].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0]);
  return [most, columns];
}

/** The sign that cuts most lines alike, then into the most columns; tabs before semicolons, commas and bars where they are equal. */
function findDelimiter(text: string): string {
  const declared = /^sep=([\t;,|])(?:\n|$)/i.exec(text)?.[1];
  if (declared !== undefined) return declared;
  const head = text.slice(0, looked);
  const scored = delimiters.map((sign) => ({ sign, alike: countAlike(countCuts(head, sign)) }));
  return scored.reduce((best, one) => {
    const [lines, columns] = [one.alike[0] - best.alike[0], one.alike[1] - best.alike[1]];
    return lines > 0 || (lines === 0 && columns > 0) ? one : best;
  }).sign;
}

interface Field {
  readonly text: string;
  /** Where the sign after the field stands. */
  readonly end: number;
}

/** A field in quotes may hold delimiters and line breaks; a quote inside it is written twice. One that never closes ends with its line. */
function readQuoted(text: string, from: number): Field {
  let [value, at] = ["", from + 1];
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return readUnclosed(text, from);
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') return { text: value, end: quote + 1 };
    value += '"';
    at = quote + 2;
  }
}

function readUnclosed(text: string, from: number): Field {
  const line = text.indexOf("\n", from);
  const end = line < 0 ? text.length : line;
  return { text: text.slice(from + 1, end).replaceAll('""', '"'), end };
}

function readField(text: string, from: number, delimiter: string): Field {
  const quoted: Field = text[from] === '"' ? readQuoted(text, from) : { text: "", end: from };
  let { end } = quoted;
  while (end < text.length && text[end] !== delimiter && text[end] !== "\n") end += 1;
  // What follows a closing quote belongs to the field too, so that nothing is dropped.
  return { text: quoted.text + text.slice(quoted.end, end), end };
}

/** How cells are given: spaces before a text may tell its level. */
interface DelimitedOptions {
  readonly keepIndent: boolean;
}

/** A text file with columns as rows of texts, in any encoding of the form (RFC 4180, and tabs or semicolons). */
export function readDelimited(
  bytes: Uint8Array,
  { keepIndent }: DelimitedOptions = { keepIndent: false },
): readonly (readonly string[])[] {
  const text = decodeText(bytes)
    .text.replace(/^\ufeff/, "")
    .replace(/\r\n?/g, "\n")
    .replace(/\n$/, "");
  const delimiter = findDelimiter(text);
  const rows: string[][] = [[]];
  // Excel shows no row for «sep=;».
  for (let at = /^sep=[\t;,|]\n/i.test(text) ? 6 : 0; at <= text.length; ) {
    const { text: value, end } = readField(text, at, delimiter);
    rows.at(-1)?.push(keepIndent ? value.trimEnd() : value.trim());
    if (text[end] === "\n") rows.push([]);
    at = end + 1;
  }
  return rows;
}
