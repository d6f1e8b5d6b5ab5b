import type { Row } from "../workbook/Cell";
import { type Level, readClass } from "./catalogueHeadings";
import { readListCode } from "./listCode";
import type { ClaimedColumn } from "./listColumn";

function best(
  columns: readonly ClaimedColumn[],
  score: (column: ClaimedColumn) => readonly number[],
): ClaimedColumn | undefined {
  const compare = (a: ClaimedColumn, b: ClaimedColumn): number => {
    const [left, right] = [score(a), score(b)];
    const at = left.findIndex((value, index) => value !== right[index]);
    return at < 0 ? a.index - b.index : (right[at] ?? 0) - (left[at] ?? 0);
  };
  return [...columns].sort(compare)[0];
}

function rankOf({ heading }: ClaimedColumn): number {
  return "rank" in heading ? heading.rank : 0;
}

/** The column of codes: what a heading claims and its cells bear out; else one whose cells are codes, whatever its heading. */
export function findCode(columns: readonly ClaimedColumn[]): ClaimedColumn | undefined {
  const claimed = best(
    columns.filter(({ heading }) => heading.role === "code"),
    (column) => [column.codes > 0 ? 1 : 0, rankOf(column), column.codes],
  );
  if (claimed !== undefined && claimed.codes > 0) return claimed;
  const byCells = columns.filter(({ codes, filled }) => codes > 0 && codes >= filled * 0.6);
  const found = best(byCells, (column) => [column.codes]);
  return found ?? (claimed !== undefined && rankOf(claimed) > 0 ? claimed : undefined);
}

/** The column of texts: what a heading claims and words bear out. */
export function findText(
  columns: readonly ClaimedColumn[],
  code: ClaimedColumn | undefined,
): ClaimedColumn | undefined {
  const claimed = columns.filter(
    (column) => column !== code && (column.heading.role === "text" || column.heading.role === "meta"),
  );
  const found = best(claimed, (column) => [column.words > 0 ? 1 : 0, rankOf(column), column.words]);
  return found !== undefined && found.words > 0 ? found : (findSentences(columns, code) ?? found);
}

/** Beside whole codes: «Meta cuatrienio» with sentences in it, or the one column of sentences under a heading that we do not know. */
function findSentences(columns: readonly ClaimedColumn[], code: ClaimedColumn | undefined): ClaimedColumn | undefined {
  if (code === undefined || code.codes === 0) return undefined;
  const filled = columns.filter((column) => column !== code && column.sentences * 5 >= code.codes * 3);
  const [meta, ...others] = filled.filter(({ mayBeText }) => mayBeText === "meta");
  if (meta !== undefined) return others.length === 0 ? meta : undefined;
  const [only, ...more] = filled.filter(({ mayBeText }) => mayBeText === "unknown");
  return more.length === 0 ? only : undefined;
}

/** One heading of the code over four columns of numbers: componente, línea, programa and meta. */
export function spreadCode(
  code: ClaimedColumn | undefined,
  columns: readonly ClaimedColumn[],
  isBlankHeading: (index: number) => boolean,
): readonly ClaimedColumn[] | undefined {
  if (code === undefined || code.codes > 0) return undefined;
  const four = columns.slice(code.index, code.index + 4);
  const isSpread = four.length === 4 && four.slice(1).every(({ index }) => isBlankHeading(index));
  return isSpread && four.every(({ numbers, filled }) => numbers > 0 && numbers === filled) ? four : undefined;
}

/** «Meta» beside a text may be its number (3, «Meta 3») or how many there shall be (100): most cells must agree with the code. */
export function findMetaNumber(
  columns: readonly ClaimedColumn[],
  text: ClaimedColumn,
  code: ClaimedColumn | undefined,
  below: readonly Row[],
) {
  const explicit = columns.find(({ heading }) => heading.role === "metaNumber");
  if (explicit !== undefined) return explicit.index;
  const bare = columns.filter((column) => column.heading.role === "meta" && column !== text && column.numbers > 0);
  if (code === undefined || code.codes === 0) return bare[0]?.index;
  return bare.find(({ index, filled }) => {
    const agree = below.filter((row) => {
      const [read, number] = [readListCode(row[code.index] ?? ""), readListCode(row[index] ?? "")];
      return read.kind === "parts" && number.kind === "parts" && read.parts.at(-1) === number.parts.at(-1);
    });
    return agree.length * 2 >= filled;
  })?.index;
}

/** A column «Clase», «Nivel» or «Tipo» tells levels where metas and titles stand in it, and little else. */
export function findClass(columns: readonly ClaimedColumn[], below: readonly Row[]): ClaimedColumn | undefined {
  return columns.find(({ index, heading, filled }) => {
    if (heading.role !== "class") return false;
    const known = below.map((row) => readClass(row[index] ?? "")).filter((level) => level !== undefined);
    return known.includes(3) && known.some((level) => level < 3) && known.length >= filled * 0.6;
  });
}

/** Codes of five and more numbers under «Código», and no word of metas: a budget or another plan. */
export function isOtherSystem(code: ClaimedColumn | undefined, text: ClaimedColumn, below: readonly Row[]): boolean {
  if (code === undefined || rankOf(code) > 1 || rankOf(text) > 1) return false;
  return below.some((row) => {
    const read = readListCode(row[code.index] ?? "");
    return read.kind === "parts" && read.parts.length > 4;
  });
}

/** The column of a level, of its numbers or of its names. */
export function columnOf(
  columns: readonly ClaimedColumn[],
  role: "levelCode" | "levelName",
  level: Level,
): ClaimedColumn | undefined {
  return columns.find(({ heading }) => heading.role === role && heading.level === level);
}

/** Whether componente, línea and programa stand in columns of their own, with numbers, or that of programa says all three. */
export function holdsLevels(codes: readonly (ClaimedColumn | undefined)[], below: readonly Row[]): boolean {
  if (codes.every((column) => column !== undefined && column.numbers > 0)) return true;
  const programme = codes[2];
  if (programme === undefined || programme.numbers === 0) return false;
  const whole = below.filter((row) => {
    const read = readListCode(row[programme.index] ?? "");
    return read.kind === "parts" && read.parts.length === 3;
  });
  return whole.length * 5 >= programme.filled * 3;
}
