import type { Finding } from "../../domain/findings/Finding";
import { formatArea, formatCell } from "../../domain/workbook/address";
import type { Op } from "../../domain/workbook/WritePlan";
import type { FoundTable } from "../../layouts/findTable";
import { findRuns } from "../structure/runs";

/** Links from the rows of findings to their cells; `rows`: how many rows may bear a link of the check before, or its look, which Excel leaves when the link goes. */
export function linkRows(found: FoundTable, findings: readonly Finding[], rows: number): readonly Op[] {
  const column = found.columns.cell;
  if (column === undefined) return [];
  const area = formatArea({ row: found.area.row + 1, column, rows, columns: 1 });
  const sheet = found.sheet.name;
  const linked = new Map(
    findings.flatMap(({ places: [place] }, index) =>
      place === undefined || !("sheet" in place) ? [] : [[found.area.row + 1 + index, place] as const],
    ),
  );
  const links = [...linked].map(([row, to]): Op => {
    return {
      op: "addLink",
      sheet,
      cell: formatCell(row, column),
      text: to.cell,
      to: { sheet: to.sheet, cell: to.cell },
    };
  });
  const runs = findRuns(found.area.row + 1, found.area.row + findings.length, (row) => linked.has(row));
  const looks = runs.map(({ first, last }): Op => {
    const run = formatArea({ row: first, column, rows: last - first + 1, columns: 1 });
    return { op: "setStyle", sheet, area: run, style: "cellLink" };
  });
  return [{ op: "removeLinks", sheet, area }, ...links, { op: "setStyle", sheet, area, style: "data" }, ...looks];
}
