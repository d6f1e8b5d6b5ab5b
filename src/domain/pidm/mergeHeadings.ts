import type { Cell } from "../workbook/Cell";

type Row = readonly Cell[];

/** A row of group headings, each spread over the blank cells right of it. */
function spreadRight(row: Row, width: number): readonly string[] {
  let group = "";
  return Array.from({ length: width }, (_, column) => {
    group = String(row[column] ?? "").trim() || group;
    return group;
  });
}

/** One heading a column out of several rows; a column with a heading in no row has none, whatever group lies over it. */
export function mergeHeadings(rows: readonly Row[]): Row {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const groups = rows.slice(0, -1).map((row) => spreadRight(row, width));
  const last = rows.at(-1) ?? [];
  return Array.from({ length: width }, (_, column) => {
    const own = String(last[column] ?? "").trim();
    // Without a heading of its own it takes only what stands right above it.
    const above =
      own === ""
        ? rows.slice(0, -1).map((row) => String(row[column] ?? "").trim())
        : groups.map((group) => group[column] ?? "");
    return [...above, own].filter((text) => text !== "").join(" ");
  });
}
