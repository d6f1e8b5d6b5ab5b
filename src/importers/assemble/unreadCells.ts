import type { Instead, UnreadPart } from "../../domain/form/UnreadPart";
import { joinGroup } from "./collectRows";
import { placeOf } from "./placeOf";
import type { PaperRow } from "./recognizeTable";

/** Columns whose blank cells are told, and how: with a picture in them, merged with the cell above, or just blank. */
interface WatchedColumns {
  readonly pictures: readonly string[];
  readonly merged?: readonly string[];
  readonly blank?: readonly string[];
}

/** The cells of one data row in which nothing can be read though something stands, or should stand, there. */
export function unreadCells(
  group: readonly [PaperRow, ...PaperRow[]],
  watched: WatchedColumns,
  section: string,
  row: number,
): UnreadPart[] {
  const columns = [...new Set([...watched.pictures, ...(watched.merged ?? []), ...(watched.blank ?? [])])];
  return columns.flatMap((column) => {
    const instead = joinGroup(group, column) === "" ? findInstead(group, watched, column) : undefined;
    const at = placeOf(section, row, group[0].raw.line);
    return instead === undefined ? [] : [{ section, lack: "cell" as const, column, instead, at }];
  });
}

function findInstead(
  group: readonly [PaperRow, ...PaperRow[]],
  { pictures, merged = [], blank = [] }: WatchedColumns,
  column: string,
): Instead | undefined {
  const objects = group.flatMap((row) => row.cells[column]?.objects ?? []);
  const object = objects.find((kind) => kind !== "drawing");
  if (object !== undefined && pictures.includes(column)) return object;
  const first = group[0].cells[column];
  if (merged.includes(column) && first?.merged === true && first.across !== true) return "merged";
  const isColumn = first !== undefined && first.merged !== true;
  const isStruck = group.some((row) => row.cells[column]?.struck !== undefined);
  return isColumn && !isStruck && blank.includes(column) ? "nothing" : undefined;
}
