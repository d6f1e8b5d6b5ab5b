import { numberKey } from "../../metas/numberKey";
import { isBlank } from "../../text/isBlank";
import { normalizeText } from "../../text/normalizeText";
import type { Cell, Grid } from "../../workbook/Cell";
import type { Headers } from "./findHeaders";
import type { MapField } from "./MapField";
import { rowsBelow } from "./mapEnd";
import { cellReader, filledIn, hasControl, isFooter, isHeadingAgain, openingOf } from "./rowMarks";

/** The rows of one risk, as indices in the grid; the first one holds its text. */
export type RiskRows = readonly number[];

export interface GroupedRows {
  readonly risks: readonly RiskRows[];
  /** Rows of no risk. */
  readonly left: readonly number[];
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
