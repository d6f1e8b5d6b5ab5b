import { mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import type { DuckDBAppender, DuckDBConnection } from "@duckdb/node-api";
import type { CopyDigest } from "../../domain/consolidation/CopyDigest";
import type { Project, ProjectRows } from "../../domain/project/Project";
import { flattenRecord } from "../../domain/project/Record";
import type { Facts } from "../../domain/project/versions/FormFacts";
import { isBlank } from "../../domain/text/isBlank";
import type { Cell } from "../../domain/workbook/Cell";
import { temporaryName } from "../files/temporaryFiles";
import { partOf } from "./datasetParts";
import { type DatasetColumn, type DatasetTable, datasetTables, ownColumns, unreadColumn } from "./datasetTables";

/** A copy whose rows go into the dataset. */
interface DatasetCopy {
  readonly fingerprint: string;
  readonly digest: CopyDigest;
  readonly project: Project;
}

/** Writes the rows of copies as Parquet, one file a table and copy. */
export interface DatasetWriter {
  /** The parts that were written, by their paths from the folder. */
  readonly write: (copy: DatasetCopy) => Promise<readonly string[]>;
}

interface Duck {
  readonly connection: DuckDBConnection;
  readonly dateOf: (text: string) => Parameters<DuckDBAppender["appendDate"]>[0] | undefined;
}

const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The optional package is loaded only where a dataset is asked for. */
async function openDuck(): Promise<Duck> {
  const { DuckDBInstance, DuckDBDateValue } = await import("@duckdb/node-api");
  // One thread: the rows of a part keep their order, and a part written twice has the same bytes.
  const instance = await DuckDBInstance.create(":memory:", { threads: "1", memory_limit: "256MB" });
  const connection = await instance.connect();
  for (const { name, columns } of datasetTables) {
    const own = [...ownColumns, unreadColumn].map((column) => `${column} VARCHAR`);
    const typed = columns.map((column) => `${column.name} ${column.type}`);
    await connection.run(`CREATE TABLE ${name} (${[...own, ...typed].join(", ")})`);
  }
  return {
    connection,
    dateOf: (text) => {
      const [, year, month, day] = isoDay.exec(text) ?? [];
      const time = Date.parse(`${text}T00:00:00Z`);
      const isDay = day !== undefined && Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
      return isDay
        ? DuckDBDateValue.fromParts({ year: Number(year), month: Number(month), day: Number(day) })
        : undefined;
    },
  };
}

/** Whether a cell has the type of its column; a blank has every type. */
function isTyped({ type }: DatasetColumn, cell: Cell, dateOf: Duck["dateOf"]): boolean {
  if (isBlank(cell) || type === "VARCHAR") return true;
  return type === "DOUBLE" ? typeof cell === "number" : dateOf(String(cell)) !== undefined;
}

function appendCell(appender: DuckDBAppender, { type }: DatasetColumn, cell: Cell, dateOf: Duck["dateOf"]): void {
  const date = type === "DATE" ? dateOf(String(cell)) : undefined;
  if (date !== undefined) appender.appendDate(date);
  else if (type === "DOUBLE" && typeof cell === "number") appender.appendDouble(cell);
  else if (type === "VARCHAR" && !isBlank(cell)) appender.appendVarchar(String(cell));
  else appender.appendNull();
}

/** What stands before every row of a copy, and the row itself. */
interface DatasetRow {
  readonly own: readonly string[];
  readonly facts: Facts;
}

function appendRow(
  appender: DuckDBAppender,
  { columns }: DatasetTable,
  { own, facts }: DatasetRow,
  { dateOf }: Duck,
): void {
  const cellOf = ({ key }: DatasetColumn): Cell => facts[key] ?? "";
  const unread = columns.filter((column) => !isTyped(column, cellOf(column), dateOf));
  for (const text of own) appender.appendVarchar(text);
  if (unread.length === 0) appender.appendNull();
  else appender.appendVarchar(unread.map((column) => `${column.name}=${cellOf(column)}`).join("; "));
  for (const column of columns) appendCell(appender, column, cellOf(column), dateOf);
  appender.endRow();
}

async function writePart(path: string, table: string, { connection }: Duck): Promise<void> {
  const temporary = temporaryName(dirname(path));
  mkdirSync(dirname(path), { recursive: true });
  try {
    const target = temporary.replaceAll("'", "''");
    await connection.run(`COPY ${table} TO '${target}' (FORMAT parquet, COMPRESSION zstd)`);
    renameSync(temporary, path);
  } finally {
    rmSync(temporary, { force: true });
    await connection.run(`DELETE FROM ${table}`);
  }
}

/** A writer into a folder; parts appear whole or not at all. */
export async function openDataset(folder: string): Promise<DatasetWriter> {
  const duck = await openDuck();
  return {
    write: async (copy) => {
      const { digest, fingerprint: own, project } = copy;
      const said = [digest.code, digest.municipality, digest.department, digest.project, digest.copy, own];
      const written: string[] = [];
      for (const table of datasetTables) {
        const rows: readonly ProjectRows[DatasetTable["key"]][number][] = project[table.key];
        if (rows.length === 0) continue;
        const appender = await duck.connection.createAppender(table.name);
        for (const row of rows)
          appendRow(appender, table, { own: said, facts: flattenRecord(table.key, { ...row }) }, duck);
        appender.closeSync();
        const part = partOf(table.name, digest, own);
        await writePart(join(folder, part), table.name, duck);
        written.push(part);
      }
      return written;
    },
  };
}

/** Whether the optional package that writes Parquet is installed. */
export function canWriteDataset(): boolean {
  try {
    require.resolve("@duckdb/node-api");
    return true;
  } catch {
    // Not installed, or not for this system.
    return false;
  }
}
