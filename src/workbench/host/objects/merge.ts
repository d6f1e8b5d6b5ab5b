import { intersect } from "../../../domain/workbook/areas";
import type { Host } from "../Host";
import { refuse } from "../protocol/HostFailure";
import type { RangeSelf } from "../Ref";
import { boundedArea, someCell } from "./access";
import { assertUnprotected } from "./protect";

/** Tables take no merged cells. */
export function merge(host: Host, range: RangeSelf): void {
  assertUnprotected(host, range.sheet);
  const area = boundedArea(range);
  const table = host.book.tables().find((one) => one.sheet === range.sheet && intersect(one.area, area) !== undefined);
  if (table !== undefined) refuse("InvalidOperation", `Cells of the table «${table.name}» cannot be merged.`);
  const cells = host.book.read(range.sheet, area);
  host.book.merge(range.sheet, area);
  someCell({ row: 0, column: 0, rows: area.rows, columns: area.columns }, (row, column) => {
    if ((row === 0 && column === 0) || cells[row]?.[column]?.value === "") return false;
    const place = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
    host.book.write(range.sheet, place, [[{ value: "" }]]);
    return false;
  });
}

/** Takes apart the merged cells that a range meets. */
export function unmerge(host: Host, range: RangeSelf): void {
  assertUnprotected(host, range.sheet);
  for (const area of host.book.merges(range.sheet)) {
    if (intersect(area, range.area) !== undefined) host.book.unmerge(range.sheet, area);
  }
}
