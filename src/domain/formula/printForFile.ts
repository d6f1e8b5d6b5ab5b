import { boundNames } from "./boundNames";
import { rememberLast } from "./cache";
import { futurePrefix } from "./functionName";
import { mapTokens } from "./mapTokens";
import { printTableForFile } from "./printTable";
import { readReference } from "./readReference";
import type { Token } from "./tokens";

function printToken({ type, text }: Token, table: string | undefined, bound: ReadonlySet<string>): string {
  if (type === "prefix") return "";
  if (type === "function") return futurePrefix(text) + text;
  if (type === "name") return bound.has(text.toLowerCase()) ? `_xlpm.${text}` : text;
  const reference = type === "structured" ? readReference({ type, text }) : undefined;
  return reference?.kind === "table" ? printTableForFile(reference, table) : text;
}

/** The cells of a column have one formula: it is printed and read once. */
const remembered = 1_000_000;

/** By the table around the cell, a line break, and the formula without its "=". */
const printed = rememberLast(remembered, (key) => {
  const cut = key.indexOf("\n");
  const [table, body] = [key.slice(0, cut), key.slice(cut + 1)];
  const bound = boundNames(body);
  return mapTokens(body, (token) => printToken(token, table === "" ? undefined : table, bound));
});

/**
 * A formula as a file holds it (ECMA-376 18.17, [MS-XLSX] 2.2.2): no "=", prefixes of newer functions, every structured
 * reference with its table and the long «this row». `table` is the one that the cell lies in. Too long: only without "=".
 */
export function printForFile(formula: string, table = ""): string {
  return printed(`${table}\n${formula.startsWith("=") ? formula.slice(1) : formula}`);
}

const read = rememberLast(remembered, (text) => {
  const shown = mapTokens(text, (token) => {
    if (token.type === "function") return token.text.replace(/^_xlfn\.(?:_xlws\.)?/i, "");
    return token.type === "name" ? token.text.replace(/^_xl(?:pm|op)\./i, "") : token.text;
  });
  return `=${shown}`;
});

/** A formula of a file as Excel's object model gives it: with "=" and without prefixes, which most have none of. */
export function readFromFile(text: string): string {
  return /_xl/i.test(text) ? read(text) : `=${text}`;
}
