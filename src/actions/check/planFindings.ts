import type { Finding } from "../../domain/findings/Finding";
import { formatArea } from "../../domain/workbook/address";
import type { Cell } from "../../domain/workbook/Cell";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import type { Op, Write } from "../../domain/workbook/WritePlan";
import { ruleName } from "../../i18n/es/ruleName";
import { encodeFinding } from "../../layouts/findingRows";
import { type FoundTable, findTable } from "../../layouts/findTable";
import { formatOf } from "../../layouts/formats";
import { hallazgos, originWords } from "../../layouts/hallazgos";
import { linkRows } from "./linkRows";

/** A row of tHallazgos by column: layout columns by their key, columns of the user's by their header. */
type FindingCells = Readonly<Record<string, Cell>>;

/** What a person writes beside a finding, kept as long as the finding is the same. */
const personal = ["state", "attendedBy", "date"];

/**
 * The rows after a check: those of origin «libro» are replaced, keeping what a person wrote on findings that are still there;
 * those of origin «formato» stay as they are.
 */
function mergeRows(
  old: readonly FindingCells[],
  findings: readonly Finding[],
  keys: readonly string[],
): readonly FindingCells[] {
  const [fromBook, fromForm] = [
    old.filter((row) => row.origin === originWords.book),
    old.filter((row) => row.origin !== originWords.book),
  ];
  const known = new Map(fromBook.map((row) => [row.key, row]));
  const fresh = findings.map((finding) => {
    const cells = encodeFinding(finding, "book");
    const row: FindingCells = Object.fromEntries(keys.map((key, index) => [key, cells[index] ?? ""]));
    const before = known.get(row.key ?? "");
    if (before === undefined) return row;
    const kept = Object.entries(before).filter(([key]) => personal.includes(key) || !keys.includes(key));
    return { ...row, ...Object.fromEntries(kept) };
  });
  // Workbooks of before have no names of rules.
  return [...fresh, ...fromForm.map((row) => ({ ...row, rule: row.rule || ruleName(String(row.code ?? "")) }))];
}

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
