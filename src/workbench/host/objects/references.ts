import type { BookTable } from "../Book";
import type { Host } from "../Host";
import { refuse } from "../protocol/HostFailure";
import type { RangeSelf } from "../Ref";
import { isWithin } from "../rules/address";
import { headersOf } from "./headers";

/** A formula without its texts and quoted sheet names. */
function bareFormula(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!?/g, (found) => (/["!]$/.test(found) ? "" : found));
}

const structured = /(?<![\p{L}\p{N}_.\\])([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[((?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*)\]/gu;

/** True when a formula speaks of columns of a table: Excel takes none in validations and conditional formats. */
export function hasStructuredReference(formula: string): boolean {
  return /\[/.test(bareFormula(formula));
}

/** The titles inside the brackets of a structured reference, without #Data and the like. */
function titlesOf(inside: string): readonly string[] {
  const parts = inside.startsWith("[")
    ? [...inside.matchAll(/\[((?:[^[\]']|'.)*)\]/g)].map((part) => part[1] ?? "")
    : [inside];
  const inner = inside.startsWith("@[") ? titlesOf(inside.slice(1)) : parts;
  return inner
    .map((title) => title.replace(/^@/, "").replace(/'(.)/g, "$1").trim())
    .filter((title) => title !== "" && !/^#(all|data|headers|totals|this row)$/i.test(title));
}

/** Univer 0.25.1 reads no column whose title holds brackets, # or ': refused rather than wrong. */
function assertCalculable(titles: readonly string[]): void {
  const title = titles.find((one) => /[[\]()#']/.test(one));
  if (title !== undefined)
    refuse("InvalidArgument", `The embedded workbook cannot calculate with the column «${title}».`);
}

function assertTitles(host: Host, table: BookTable, inside: string): void {
  const known = new Set(headersOf(host, table).map((title) => title.toLowerCase()));
  const missing = titlesOf(inside).find((title) => !known.has(title.toLowerCase()));
  if (missing !== undefined) refuse("InvalidArgument", `The table «${table.name}» has no column «${missing}».`);
  assertCalculable(titlesOf(inside));
}

/** Excel takes no formula that names a table or column that is not there. */
export function assertReferences(host: Host, formula: string, range: RangeSelf): void {
  if (!hasStructuredReference(formula)) return;
  const tables = host.book.tables();
  const own = tables.find((table) => table.sheet === range.sheet && isWithin(range.area, table.area));
  for (const [, name, inside = ""] of bareFormula(formula).matchAll(structured)) {
    const table = name === undefined ? own : tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (table === undefined)
      refuse("InvalidArgument", `There is no table «${name ?? ""}» for ${formula.slice(0, 80)}.`);
    else assertTitles(host, table, inside);
  }
}
