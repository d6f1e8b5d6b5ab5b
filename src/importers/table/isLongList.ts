import { decodeText } from "../text/decodeText";

const mostRows = 200_000;
const mostFields = 2_000_000;

function count(text: string, sign: string, most: number): number {
  let found = 0;
  for (let at = text.indexOf(sign); at >= 0 && found <= most; at = text.indexOf(sign, at + 1)) found += 1;
  return found;
}

/** Whether a text has more rows or fields than any list; counted before anything is cut. */
export function isLongList(bytes: Uint8Array): boolean {
  const { text } = decodeText(bytes);
  if (count(text, "\n", mostRows) > mostRows || count(text, "\r", mostRows) > mostRows) return true;
  return [";", ",", "\t"].some((sign) => count(text, sign, mostFields) > mostFields);
}
