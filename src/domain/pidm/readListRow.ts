import type { Row } from "../workbook/Cell";
import type { CatalogueColumns } from "./catalogueColumns";
import { plainHeading, readClass } from "./catalogueHeadings";
import { showDate } from "./guessDatedCode";
import { type ListCode, type NumberedText, readListCode, readNumberedText } from "./listCode";
import { cellOf, enterLevel, type IndentOf, type ListState, type PlanLevels, type ReadRow, textOf } from "./ReadRow";
import { readGlued, readMetaRow } from "./readMetaRow";

/** Componente, línea and programa in columns of their own: what stands there anew ends what stood below it. */
function enterColumns(cells: Row, columns: CatalogueColumns, levels: PlanLevels): PlanLevels {
  return columns.levelCodes.reduce(
    (now, column, depth) => (textOf(cells, column) === "" ? now : enterColumn(cells, columns, depth, now)),
    levels,
  );
}

function enterColumn(cells: Row, columns: CatalogueColumns, depth: number, levels: PlanLevels): PlanLevels {
  const column = columns.levelCodes[depth];
  const code = readListCode(cellOf(cells, column));
  const parts =
    code.kind === "parts" ? code.parts : (readNumberedText(cellOf(cells, column), { bare: true })?.parts ?? []);
  const beside = columns.levelNames[depth] === column ? "" : textOf(cells, columns.levelNames[depth]);
  const name = beside || (code.kind === "parts" ? "" : textOf(cells, column));
  const goesOn = parts.length > 0 && levels[depth]?.number === parts.at(-1);
  if (!goesOn) return enterLevel(levels, depth, parts, name);
  return levels.map((level, at) => (at === depth && name !== "" ? { ...level, name } : level));
}

function inCode(cells: Row, columns: CatalogueColumns): NumberedText | undefined {
  return readNumberedText(cellOf(cells, columns.code));
}

/** The code of a row, and the number before its text. */
interface RowCode {
  readonly code: ListCode;
  readonly text: NumberedText | undefined;
}

/** The level that a row names by its class, its words, its indentation, or by how many numbers its code has. */
function levelOf(cells: Row, columns: CatalogueColumns, { code, text }: RowCode, indent: IndentOf) {
  const classed = readClass(cellOf(cells, columns.class));
  if (classed !== undefined) return classed;
  if (code.kind === "parts" && code.parts.length === 4) return 3;
  const isOutline = columns.code === undefined;
  const named = isOutline || code.kind !== "parts" ? (inCode(cells, columns)?.level ?? text?.level) : undefined;
  if (named !== undefined) return named;
  const indented = indent(cells);
  if (indented !== undefined || columns.built) return indented;
  return code.kind === "parts" && code.parts.length < 4 ? code.parts.length - 1 : undefined;
}

function isHeadingAgain(cells: Row, { headings, text, code }: CatalogueColumns): boolean {
  const same = (column: number): boolean =>
    plainHeading(cellOf(cells, column)) === plainHeading(headings[column] ?? "");
  return same(text) && (code === undefined || same(code));
}

/** Reads one row under the headings, and what it leaves for the rows below. */
export function readListRow(
  cells: Row,
  columns: CatalogueColumns,
  state: ListState,
  indent: IndentOf,
): { readonly read: ReadRow; readonly levels: PlanLevels } {
  const levels = columns.built ? enterColumns(cells, columns, state.levels) : state.levels;
  if (isHeadingAgain(cells, columns)) return { read: { kind: "heading", found: textOf(cells, columns.text) }, levels };
  const text = readNumberedText(textOf(cells, columns.text));
  const glued = columns.code === undefined && !columns.built && text !== undefined;
  const code: ListCode = glued ? { kind: "parts", parts: text.parts } : readListCode(cellOf(cells, columns.code));
  const shown = textOf(cells, columns.code) || textOf(cells, columns.text);
  if (code.kind === "date")
    return { read: { kind: "unreadable", found: showDate(cellOf(cells, columns.code)) ?? shown, why: "date" }, levels };
  const level = levelOf(cells, columns, { code, text }, indent);
  const odd = checkClass(cells, columns, code);
  if (odd !== undefined) return { read: odd, levels };
  if (level !== undefined && level < 3) return enterTitle(cells, columns, { level, code, text }, levels);
  const now = { ...state, levels };
  const read = glued ? readGlued(cells, columns, text, now) : readMetaRow(cells, columns, { code, level }, now);
  return { read, levels };
}

/** A class that is no level of the plan («Subprograma»), or one that its code denies: nothing is guessed. */
function checkClass(cells: Row, columns: CatalogueColumns, code: ListCode): ReadRow | undefined {
  const word = textOf(cells, columns.class);
  if (word === "" || code.kind !== "parts") return undefined;
  const level = readClass(word);
  const fits = level !== undefined && (code.parts.length === 1 || code.parts.length === level + 1);
  return fits ? undefined : { kind: "unreadable", found: `${word} ${textOf(cells, columns.code)}`, why: "class" };
}

function enterTitle(
  cells: Row,
  columns: CatalogueColumns,
  { level, code, text }: RowCode & { readonly level: number },
  levels: PlanLevels,
): { readonly read: ReadRow; readonly levels: PlanLevels } {
  const found = textOf(cells, columns.text) || textOf(cells, columns.code);
  const parts = code.kind === "parts" ? code.parts : (inCode(cells, columns)?.parts ?? text?.parts ?? []);
  const byLength =
    code.kind === "parts" && columns.class === undefined && columns.code !== undefined && parts.length === level + 1;
  const read = {
    kind: "level" as const,
    found,
    ...(byLength ? { code: parts.join("-"), typed: textOf(cells, columns.code) } : {}),
  };
  return { read, levels: enterLevel(levels, level, parts, found) };
}
