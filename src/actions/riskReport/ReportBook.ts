import { formatReference } from "../../domain/formula/cellReference";
import { renameColumns } from "../../domain/formula/renameColumns";
import type { Project } from "../../domain/project/Project";
import { type RiskMap, readRiskMap } from "../../domain/risk/readRiskMap";
import { isBlank } from "../../domain/text/isBlank";
import { formatCell } from "../../domain/workbook/address";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import { decodeBook } from "../../layouts/decodeBook";
import { type FoundTable, findTable } from "../../layouts/findTable";
import { riesgos } from "../../layouts/risk/riesgos";

/** The address of a cell of one row of tRiesgos, such as Riesgos!D8, by the header of its column in the template. */
export type RiskCells = (header: string) => string;

/** What the report is built from. */
export interface ReportBook {
  readonly project: Project;
  readonly map: RiskMap;
  /** The cells of each risk by the template's header, in the order of `map.risks`. */
  readonly cells: readonly RiskCells[];
  /** Defined names of the workbook, in lower case. */
  readonly names: ReadonlySet<string>;
  /** Spells the columns of a formula as this workbook does, also after a person renamed some. */
  readonly rename: (formula: string) => string;
}

function renamer({ columns, table, area }: FoundTable): ReportBook["rename"] {
  const headers = riesgos.table.columns.map(({ key, header }) => {
    const now = table.columns[(columns[key] ?? area.column) - area.column];
    return [header, now ?? header] as const;
  });
  const renamed = Object.fromEntries(headers.filter(([header, now]) => header !== now));
  return Object.keys(renamed).length === 0
    ? (formula) => formula
    : (formula) => renameColumns(formula, table.name, renamed);
}

function rowCells({ sheet, columns }: FoundTable, row: number): RiskCells {
  const keys = new Map(riesgos.table.columns.map(({ key, header }) => [header, key]));
  const prefix = formatReference(sheet.name, 1, 1).slice(1, -"$A$1".length);
  return (header) => `${prefix}${formatCell(row, columns[keys.get(header) ?? ""] ?? 1)}`;
}

/** The risks of a workbook for its report; undefined while it has none, or lacks a column of «Riesgos». */
export function readReportBook(snapshot: Snapshot): ReportBook | undefined {
  const found = findTable(snapshot, riesgos.table);
  if (found === undefined || found.missing.length > 0) return undefined;
  const { project, sources } = decodeBook(snapshot);
  const map = readRiskMap(project);
  const cells = (sources.tables.risks?.rows ?? []).map((row) => rowCells(found, row));
  if (map.risks.every(({ row }) => isBlank(row.number) && isBlank(row.text))) return undefined;
  const names = new Set(snapshot.names.map(({ name }) => name.toLowerCase()));
  return { project, map, cells, names, rename: renamer(found) };
}
