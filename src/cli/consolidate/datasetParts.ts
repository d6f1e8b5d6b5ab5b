import type { CopyDigest } from "../../domain/consolidation/CopyDigest";
import { fingerprint } from "../../domain/copies/fingerprint";
import { datasetTables } from "./datasetTables";

/** What a folder of a partition is called where a value is none that a folder may bear (the name that Hive gives it). */
const noValue = "__HIVE_DEFAULT_PARTITION__";

/** Values come from files that nobody vouches for: only what can be no path. */
function folderOf(key: string, value: string): string {
  return `${key}=${/^[\w-]{1,20}$/.test(value) ? value : noValue}`;
}

/** Letters of a SHA-256 that tell files apart. */
const short = 16;

/** How the parts of a municipality begin in a table: it has one of each project and year. */
function beginningOf(table: string, { code, project, vigencia }: CopyDigest): string {
  const folders = [table, folderOf("vigencia", vigencia), folderOf("municipio", code)];
  return [...folders, `${fingerprint(project.toLowerCase()).slice(0, short)}-`].join("/");
}

/** The part of a copy in a table, by its path in the dataset; a new return has another name. */
export function partOf(table: string, digest: CopyDigest, own: string): string {
  return `${beginningOf(table, digest)}${own.slice(0, short)}.parquet`;
}

const tableNames = new Set(datasetTables.map(({ name }) => name));

/** Whether a path in a dataset is of our making. */
export function isPart(path: string): boolean {
  const shape = /^(\w+)\/vigencia=[\w-]{1,30}\/municipio=[\w-]{1,30}\/[\da-f]{16}-[\da-f]{16}\.parquet$/;
  return tableNames.has(shape.exec(path)?.[1] ?? "");
}

/** Those of the parts that hold returns of the same municipalities, in the same project and year. */
export function partsOf(parts: readonly string[], copies: readonly CopyDigest[]): readonly string[] {
  const known = new Set(copies.flatMap((copy) => datasetTables.map(({ name }) => beginningOf(name, copy))));
  return parts.filter((part) => known.has(part.slice(0, part.lastIndexOf("-") + 1)));
}
