import { numberKey } from "../../metas/numberKey";
import { isBlank } from "../../text/isBlank";
import { normalizeText } from "../../text/normalizeText";
import type { Cell, Grid } from "../../workbook/Cell";
import type { Headers } from "./findHeaders";
import type { LeftReason } from "./ImportedMap";
import { saysNone } from "./isRiskText";
import type { MapField } from "./MapField";
import { rowsBelow } from "./mapEnd";
import {
  cellReader,
  filledIn,
  hasControl,
  hasProse,
  isFooter,
  isHeadingAgain,
  isInstruction,
  isNumbers,
  isOwnRisk,
  isTitle,
  isWordless,
  openingOf,
  reasonOfFooter,
} from "./rowMarks";

/** The rows of one risk, as indices in the grid; the first one holds its text. */
export type RiskRows = readonly number[];

/** A row of no risk, and why. */
interface LeftIndex {
  readonly row: number;
  readonly reason: LeftReason;
}

export interface GroupedRows {
  readonly risks: readonly RiskRows[];
  /** Headings that come again. */
  readonly headings: readonly number[];
  readonly left: readonly LeftIndex[];
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

/** `closes` ends the risk that is open above. */
type RowKind = "blank" | "heading" | "same" | "risk" | { readonly left: LeftReason; readonly closes?: true };

/** What a row that may be no risk is; undefined for the rows of risks. */
function leftKindOf(grid: Grid, headers: Headers, row: number, text: Cell): RowKind | undefined {
  const cells = grid[row] ?? [];
  if (isInstruction(cells)) return { left: "instruction" };
  if (isNumbers(cells)) return { left: "numbers" };
  if (isTitle(cells, headers)) return { left: "title", closes: true };
  return isWordless(cells, text) ? { left: "no-words", closes: true } : undefined;
}

/** What the rows are that stand out by themselves: blank ones, headings that come again, totals and signatures. */
function markOf(cells: readonly Cell[], headers: Headers): RowKind | undefined {
  if (filledIn(cells).length === 0) return "blank";
  if (isHeadingAgain(cells, headers)) return "heading";
  if (!isFooter(cells, headers)) return undefined;
  const left = reasonOfFooter(cells, headers);
  // A signature among controls closes no risk: more of them may follow.
  return openingOf(cells, headers).isProse ? { left } : { left, closes: true };
}

/** A row where no risk is said: a process without any, or a number and a level of their own without a text. */
function unsaidKind(grid: Grid, headers: Headers, row: number, first: number | undefined): RowKind | undefined {
  const read = cellReader(grid, headers);
  const cells = grid[row] ?? [];
  const text = read(row, "text");
  if (!isBlank(text)) return saysNone(text) ? { left: "note", closes: true } : undefined;
  const own = { number: read(row, "number"), probability: read(row, "probability") };
  if (isNumbers(cells) || !isOwnRisk(own, read(first ?? -1, "number"))) return undefined;
  return { left: hasProse(cells, headers) ? "no-words" : "no-risk", closes: true };
}

/** What a row is, beside the risk that is open above it. */
function kindOf(grid: Grid, headers: Headers, row: number, first: number | undefined): RowKind {
  const read = cellReader(grid, headers);
  const cells = grid[row] ?? [];
  const mark = markOf(cells, headers) ?? unsaidKind(grid, headers, row, first);
  if (mark !== undefined) return mark;
  const text = read(row, "text");
  const isLoose = isBlank(text);
  // A title in a column that says nothing of a risk goes on with none.
  const isBeside = headers.matched.every(({ index }) => isBlank(cells[index] ?? ""));
  if (isBeside && isTitle(cells, headers)) return { left: "title", closes: true };
  // Some maps number their controls in the column of the risks.
  if (first !== undefined && ((isLoose && hasControl(cells, headers)) || continues(read, first, row))) return "same";
  return leftKindOf(grid, headers, row, text) ?? (isLoose ? { left: "no-risk" } : "risk");
}

/** What each row is; below the end of the map all are left. */
function kindReader(grid: Grid, headers: Headers): (row: number, first: number | undefined) => RowKind {
  const below = rowsBelow(grid, headers);
  return (row, first) => {
    const left = below.get(row);
    return left === undefined ? kindOf(grid, headers, row, first) : { left, closes: true };
  };
}

/** Splits the rows below the headings into risks: a new text begins one, rows without a text go on with it. */
export function groupRows(grid: Grid, headers: Headers): GroupedRows {
  const risks: number[][] = [];
  const left: LeftIndex[] = [];
  const headings: number[] = [];
  const kindAt = kindReader(grid, headers);
  let current: number[] | undefined;
  for (let row = headers.last + 1; row < grid.length; row += 1) {
    const kind = kindAt(row, current?.[0]);
    if (kind === "heading") headings.push(row);
    else if (kind === "same") current?.push(row);
    else if (kind === "risk") {
      current = [row];
      risks.push(current);
    } else if (kind !== "blank") {
      left.push({ row, reason: kind.left });
      current = kind.closes ? undefined : current;
    }
  }
  return { risks, headings, left };
}
