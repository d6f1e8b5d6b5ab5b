import type { Finding } from "../../domain/findings/Finding";
import { formatArea, formatCell } from "../../domain/workbook/address";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import type { Op, Write } from "../../domain/workbook/WritePlan";
import { type FoundTable, findTable } from "../../layouts/findTable";
import { formatOf } from "../../layouts/formats";
import { hallazgos } from "../../layouts/hallazgos";
import { findRuns } from "../structure/runs";
import { type FindingCells, mergeRows } from "./mergeRows";

interface TableColumn {
  /** Key of the layout's column, or the header of a column of the user's. */
  readonly name: string;
  /** A column of formulas that is the user's: never written. */
  readonly calculated: boolean;
}

function columnsOf(found: FoundTable): readonly TableColumn[] {
  const { area, table, sheet } = found;
  const keys = new Map(Object.entries(found.columns).map(([key, column]) => [column, key]));
  return table.columns.map((header, index) => {
    const column = area.column + index;
    const block = sheet.cells;
    const formulas =
      block?.formulas.slice(area.row - block.row + 1).map((row) => row[column - block.column] ?? "") ?? [];
    return { name: keys.get(column) ?? header, calculated: formulas.some((formula) => formula !== "") };
  });
}

function oldRows(found: FoundTable, columns: readonly TableColumn[]): readonly FindingCells[] {
  const { area, sheet } = found;
  const block = sheet.cells;
  if (block === undefined) return [];
  const first = area.row - block.row + 1;
  return block.values
    .slice(first, first + area.rows - 1)
    .map(
      (row): FindingCells =>
        Object.fromEntries(columns.map(({ name }, index) => [name, row[area.column - block.column + index] ?? ""])),
    )
    .filter((row) => row.key !== "");
}

function writeRows(found: FoundTable, columns: readonly TableColumn[], rows: readonly FindingCells[]): readonly Op[] {
  const { area, table } = found;
  const sheet = found.sheet.name;
  const height = Math.max(rows.length, 1);
  const [first, before] = [area.row + 1, area.rows - 1];
  const block = (count: number, from = first) =>
    formatArea({ row: from, column: area.column, rows: count, columns: area.columns });
  const cells = (row: FindingCells): Write[] =>
    columns.map(({ name, calculated }) => (calculated ? null : (row[name] ?? "")));
  const formats = hallazgos.table.columns.flatMap((column): readonly Op[] => {
    const place = found.columns[column.key];
    if (place === undefined) return [];
    const at = formatArea({ row: first, column: place, rows: height, columns: 1 });
    return [{ op: "setNumberFormat", sheet, area: at, format: formatOf(column) }];
  });
  const spare = before - height;
  return [
    ...(spare > 0
      ? [
          {
            op: "setValues" as const,
            sheet,
            area: block(spare, first + height),
            values: Array.from({ length: spare }, () => cells({})),
          },
        ]
      : []),
    ...(spare === 0
      ? []
      : [{ op: "resizeTable" as const, sheet, table: table.name, area: formatArea({ ...area, rows: height + 1 }) }]),
    ...formats,
    { op: "setValues", sheet, area: block(height), values: (rows.length > 0 ? rows : [{}]).map(cells) },
  ];
}

/** `rows`: how many rows may bear a link of the check before, or its look, which Excel leaves when the link goes. */
function linkRows(found: FoundTable, findings: readonly Finding[], rows: number): readonly Op[] {
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

/** Writes the findings of a check into tHallazgos, with links to their cells; rows of origin «formato» follow them. */
export function planFindings(snapshot: Snapshot, findings: readonly Finding[]): readonly Op[] {
  const found = findTable(snapshot, hallazgos.table);
  if (found === undefined) return [];
  const columns = columnsOf(found);
  const rows = mergeRows(
    oldRows(found, columns),
    findings,
    hallazgos.table.columns.map(({ key }) => key),
  );
  const most = Math.max(rows.length, found.area.rows - 1);
  return [...writeRows(found, columns, rows), ...linkRows(found, findings, most)];
}
