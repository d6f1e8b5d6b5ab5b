import { isBlank } from "../text/isBlank";
import type { Cell, Row } from "../workbook/Cell";
import type { CatalogueColumns } from "./catalogueColumns";
import { readListCode, readNumberedText } from "./listCode";
import type { IndentOf } from "./ReadRow";

/** A plan as an outline: its rows with what stands in them from the first column on. */
interface Outline {
  readonly columns: CatalogueColumns;
  readonly rows: readonly Row[];
}

const columns = { text: 0, levelCodes: [], levelNames: [], built: false, headings: [], unknown: [] };

/** Levels of the plan, from componente to meta. */
const names = ["Componente", "Línea", "Programa", "Meta"] as const;

/**
 * A plan as an outline without headings: «Componente 1: …», «Línea 2: …», «Programa 5: …», «Meta 6: …», each in its row,
 * in one column or in steps to the right; or numbers alone, at four depths. Undefined where not all four levels stand there.
 */
export function findOutline(rows: readonly Row[]): Outline | undefined {
  return findWorded(rows.map(shiftLeft)) ?? findStepped(rows);
}

function shiftLeft(row: Row): Row {
  return row.slice(Math.max(0, firstColumn(row)));
}

function firstColumn(row: Row): number {
  return row.findIndex((cell) => !isBlank(cell));
}

function findWorded(shifted: readonly Row[]): Outline | undefined {
  const levels = shifted.map(([first = ""]) => readNumberedText(first)?.level);
  const isWhole = ([0, 1, 2, 3] as const).every((level) => levels.includes(level));
  return isWhole ? { columns: { ...columns, row: levels.indexOf(0) - 1 }, rows: shifted } : undefined;
}

/** Steps to the right and spaces before the text, in one number. */
function depthOf(row: Row): number {
  const column = firstColumn(row);
  const spaces = /^[\s\u00a0]*/.exec(String(row[column] ?? ""))?.[0].length ?? 0;
  return column * 1000 + spaces;
}

/** «1. Planeación», « 2. Gobernanza» …: every row begins with a number, at exactly four depths, the first one the outermost. */
function findStepped(rows: readonly Row[]): Outline | undefined {
  const isNumbered = (row: Row): boolean =>
    readNumberedText(row[firstColumn(row)] ?? "", { bare: true })?.parts.length === 1;
  const top = rows.findIndex((row) => firstColumn(row) >= 0 && isNumbered(row));
  const filled = top < 0 ? [] : rows.slice(top).filter((row) => firstColumn(row) >= 0);
  const depths = [...new Set(filled.map(depthOf))].sort((a, b) => a - b);
  if (depths.length !== names.length || !filled.every(isNumbered) || depthOf(filled[0] ?? []) !== depths[0])
    return undefined;
  const named = rows.map((row) => {
    const [first = "", ...rest] = shiftLeft(row);
    const name = names[depths.indexOf(depthOf(row))];
    return name === undefined || isBlank(first) ? [first, ...rest] : [`${name} ${String(first).trim()}`, ...rest];
  });
  return { columns: { ...columns, row: top - 1 }, rows: named };
}

/** Spaces before the first letter of a cell; undefined for a blank one. */
function indentOf(cell: Cell | undefined): number | undefined {
  const found = /^[\s\u00a0]*/.exec(String(cell ?? ""))?.[0].length ?? 0;
  return found === String(cell ?? "").length ? undefined : found;
}

/** Levels by indentation: only where codes are single numbers and exactly four indentations stand in the column. */
export function indentLevels(below: readonly Row[], { code, text, built }: CatalogueColumns): IndentOf {
  const none: IndentOf = () => undefined;
  if (code === undefined || built) return none;
  const coded = below.filter((row) => readListCode(row[code] ?? "").kind === "parts");
  const isSingle = (row: Row): boolean => {
    const read = readListCode(row[code] ?? "");
    return read.kind === "parts" && read.parts.length === 1;
  };
  if (coded.length < 4 || !coded.every(isSingle)) return none;
  for (const column of [text, code]) {
    const indents = [...new Set(coded.map((row) => indentOf(row[column]) ?? 0))].sort((a, b) => a - b);
    if (indents.length === 4)
      return (row) => {
        const level = indents.indexOf(indentOf(row[column]) ?? -1);
        return level < 0 ? undefined : level;
      };
  }
  return none;
}
