import { decodeText } from "../text/decodeText";

const delimiters = ["\t", ";", ","] as const;

/** The sign that cuts the most of the first lines; tabs before semicolons before commas where they are equal. */
function findDelimiter(text: string): string {
  const head = text
    .split(/\r?\n/, 12)
    .join("\n")
    .replace(/"(?:[^"]|"")*"/g, "");
  const counts = delimiters.map((sign) => head.split(sign).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? "\t";
}

interface Field {
  readonly text: string;
  /** Where the sign after the field stands. */
  readonly end: number;
}

/** A field in quotes may hold delimiters and line breaks; a quote inside it is written twice. */
function readQuoted(text: string, from: number): Field {
  let [value, at] = ["", from + 1];
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { text: value + text.slice(at), end: text.length };
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') return { text: value, end: quote + 1 };
    value += '"';
    at = quote + 2;
  }
}

function readField(text: string, from: number, delimiter: string): Field {
  const quoted: Field = text[from] === '"' ? readQuoted(text, from) : { text: "", end: from };
  let { end } = quoted;
  while (end < text.length && text[end] !== delimiter && text[end] !== "\n") end += 1;
  // What follows a closing quote belongs to the field too, so that nothing is dropped.
  return { text: (quoted.text + text.slice(quoted.end, end)).trim(), end };
}

/** A text file with columns as rows of texts, in any encoding of the form (RFC 4180, and tabs or semicolons). */
export function readDelimited(bytes: Uint8Array): readonly (readonly string[])[] {
  const text = decodeText(bytes)
    .text.replace(/^\ufeff/, "")
    .replace(/\r\n?/g, "\n")
    .replace(/\n$/, "");
  const delimiter = findDelimiter(text);
  const rows: string[][] = [[]];
  for (let at = 0; at <= text.length; ) {
    const { text: value, end } = readField(text, at, delimiter);
    rows.at(-1)?.push(value);
    if (text[end] === "\n") rows.push([]);
    at = end + 1;
  }
  return rows;
}
