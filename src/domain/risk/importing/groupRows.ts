import { numberKey } from "../../metas/numberKey";
import { isBlank } from "../../text/isBlank";
import { normalizeText } from "../../text/normalizeText";
import type { Cell, Grid } from "../../workbook/Cell";
import type { Headers } from "./findHeaders";
import { controlFields, isControlResult, type MapField } from "./MapField";
import { readProbability } from "./readLevels";

/** The rows of one risk, as indices in the grid; the first one holds its text. */
export type RiskRows = readonly number[];

export interface GroupedRows {
  readonly risks: readonly RiskRows[];
  /** Rows of no risk. */
  readonly left: readonly number[];
}

/** Openings of the rows below a map: totals, signatures, legends. */
const footers =
  /^(?:(?:sub ?total|total|gran total|fuente|notas?|firma|version)\b|elabor|revis|aprob|proyecto:|proyecto$|\*|codigo:|convencion|fecha de|responsable del)/;

type Row = readonly Cell[];

/** Reads the cells of a row by field; without such a column the cell is empty. */
function cellReader(grid: Grid, { matched }: Headers): (row: number, field: MapField) => Cell {
  const places = new Map(matched.map(({ field, index }) => [field, index]));
  return (row, field) => grid[row]?.[places.get(field) ?? -1] ?? "";
}

function filledIn(row: Row): readonly Cell[] {
  return row.filter((cell) => !isBlank(cell));
}

/** Columns whose texts may begin with any word. */
const prose: readonly MapField[] = ["controlText", "causes", "consequences", "action"];

/** Signatures as they may stand below any column; «Revisión mensual: …» is a control. */
const signature = /^(?:elaboro|reviso|aprobo)\s*:/;

/** The first filled cell of a row, and whether it stands in a column of prose. */
function openingOf(row: Row, { matched }: Headers) {
  const index = row.findIndex((cell) => !isBlank(cell));
  const isProse = matched.some((column) => column.index === index && prose.includes(column.field));
  return { index, isProse, text: normalizeText(String(row[index] ?? "")) };
}

/** Whether a row says something of a control beside the given column; results and numbers alone say nothing. */
function hasControl(row: Row, { matched }: Headers, but = -1): boolean {
  return matched.some(
    ({ field, index }) =>
      index !== but &&
      controlFields.has(field) &&
      !isControlResult(field) &&
      field !== "controlNumber" &&
      !isBlank(row[index] ?? ""),
  );
}

/** Rows with one or two filled cells that open as a signature or a total does. */
function isFooter(row: Row, headers: Headers): boolean {
  const { index, isProse, text } = openingOf(row, headers);
  if (isProse) return signature.test(text) && !hasControl(row, headers, index);
  return footers.test(text) && (text.includes("total") || filledIn(row).length <= 2);
}

/** A row of no risk that a person may have meant as a control. */
export function isLostControl(row: Row, headers: Headers): boolean {
  return hasControl(row, headers) && !isFooter(row, headers);
}

/** The headings again at the top of another page, or the numbers of the columns below them. */
function isHeadingAgain(row: Row, { columns }: Headers): boolean {
  const filled = filledIn(row);
  if (filled.every((cell, index) => String(cell) === String(index + 1)) && filled.length > 2) return true;
  const same = columns.filter(({ index, leaf }) => leaf !== "" && String(row[index] ?? "").trim() === leaf);
  return same.length * 2 > filled.length;
}

/** A text repeated in the rows of one risk, where the cells are not merged. */
function continues(read: ReturnType<typeof cellReader>, first: number, row: number): boolean {
  const same = (field: MapField, key: (cell: Cell) => string) => {
    const cell = read(row, field);
    return isBlank(cell) || key(cell) === key(read(first, field));
  };
  const text = (cell: Cell) => normalizeText(String(cell));
  return same("text", text) && same("number", numberKey) && same("process", text) && same("municipality", text);
}

const signed = /^(?:elaboro|elaborado|reviso|revisado|aprobo|aprobado|valido|validado)\b/;
const versions = /^(?:control|historial) de (?:cambios|versiones)$/;
const line = /^_{3,}$/;

/** Signatures side by side, lines to sign on and the list of versions end a map: the names below them are no risks. */
function isEnd(row: Row, headers: Headers): boolean {
  const filled = filledIn(row).map((cell) => normalizeText(String(cell)));
  const { isProse, text } = openingOf(row, headers);
  const names = filled.filter((cell) => signed.test(cell)).length;
  if (names >= 2 && names * 2 >= filled.length) return true;
  return filled.every((cell) => line.test(cell)) || (!isProse && versions.test(text));
}

/** More cells than a list of versions has. */
const leastCells = 6;

/** Another page of the map below the signatures of one: its headings, or a risk that is valued. */
function beginsPage(row: Row, headers: Headers, probability: Cell): boolean {
  const isValued = filledIn(row).length >= leastCells && readProbability(probability) !== undefined;
  return isValued || isHeadingAgain(row, headers);
}

/** The rows from the end of a map to the next page of it. */
function rowsBelow(grid: Grid, headers: Headers): ReadonlySet<number> {
  const read = cellReader(grid, headers);
  let isBelow = false;
  const rows = grid.flatMap((cells, row) => {
    if (row <= headers.last || filledIn(cells).length === 0) return [];
    isBelow = !beginsPage(cells, headers, read(row, "probability")) && (isBelow || isEnd(cells, headers));
    return isBelow ? [row] : [];
  });
  return new Set(rows);
}

type RowKind = "blank" | "footer" | "same" | "risk" | "loose";

/** What a row is, beside the risk that is open above it. */
function kindOf(grid: Grid, headers: Headers, row: number, first: number | undefined): RowKind {
  const read = cellReader(grid, headers);
  const cells = grid[row] ?? [];
  if (filledIn(cells).length === 0 || isHeadingAgain(cells, headers)) return "blank";
  // A signature among controls closes no risk: more of them may follow.
  if (isFooter(cells, headers)) return openingOf(cells, headers).isProse ? "loose" : "footer";
  const isLoose = isBlank(read(row, "text"));
  // Some maps number their controls in the column of the risks.
  if (first !== undefined && ((isLoose && hasControl(cells, headers)) || continues(read, first, row))) return "same";
  return isLoose ? "loose" : "risk";
}

/** What each row is; below the end of the map all are footers. */
function kindReader(grid: Grid, headers: Headers): (row: number, first: number | undefined) => RowKind {
  const below = rowsBelow(grid, headers);
  return (row, first) => (below.has(row) ? "footer" : kindOf(grid, headers, row, first));
}

/** Splits the rows below the headings into risks: a new text begins one, rows without a text go on with it. */
export function groupRows(grid: Grid, headers: Headers): GroupedRows {
  const risks: number[][] = [];
  const left: number[] = [];
  const kindAt = kindReader(grid, headers);
  let current: number[] | undefined;
  for (let row = headers.last + 1; row < grid.length; row += 1) {
    const kind = kindAt(row, current?.[0]);
    if (kind === "blank") continue;
    if (kind === "same") current?.push(row);
    else if (kind === "risk") {
      current = [row];
      risks.push(current);
    } else {
      left.push(row);
      current = kind === "footer" ? undefined : current;
    }
  }
  return { risks, left };
}
