import type { TableKey } from "../../domain/project/tables";
import { sheetLayouts } from "../../layouts/index";
import type { CliWords } from "../CliWords";
import type { BookSource } from "../input/readSource";

/** The sentence for a book in which tables are gone or are not what they were: formulas that name them would show errors. */
export function refuseUnready(
  { decoded }: BookSource,
  path: string,
  needed: ReadonlySet<TableKey>,
  { cli }: CliWords,
): string | undefined {
  const { parts, sources } = decoded;
  const lost = new Set(parts.changed.map(({ table }) => table));
  const unready = sheetLayouts.flatMap(({ table }) => {
    if (table === undefined || table.key === "findings" || !needed.has(table.key)) return [];
    return sources.tables[table.key] === undefined || lost.has(table.name) ? [table.name] : [];
  });
  return unready.length === 0 ? undefined : cli.files.unready(path, unready.join(", "));
}
