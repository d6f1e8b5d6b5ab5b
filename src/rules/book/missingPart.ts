import type { MissingPart } from "../../domain/findings/BookParts";
import type { Finding } from "../../domain/findings/Finding";
import type { Place } from "../../domain/findings/Place";
import { sectionOfField } from "../../domain/project/ficha";
import { sectionOfTable } from "../../domain/project/tables";
import type { BookRule } from "./BookRule";

/** A part that is gone has no cell: then its section of the form names the place. */
function placeOf({ place, table, field }: MissingPart): Place {
  if (place !== undefined) return place;
  const section = table === undefined || table === "findings" ? sectionOfField(field ?? "") : sectionOfTable(table);
  return { section, row: 0 };
}

function findingOf(part: MissingPart, table: string): Finding {
  const { kind, sheet, name } = part;
  const common = { severity: "error", places: [placeOf(part)] } as const;
  if (kind === "sheet") return { ...common, code: "book/missing-sheet", params: { sheet: name } };
  if (kind === "table") return { ...common, code: "book/missing-table", params: { sheet, table: name } };
  return { ...common, code: "book/missing-column", params: { sheet, of: table, column: name } };
}

/** Named cells that a sheet lacks went in one go: a column or block of it was deleted. */
function joinFields(missing: readonly MissingPart[]): readonly MissingPart[] {
  const first = new Map<string, MissingPart>();
  for (const part of missing) if (part.kind === "field" && !first.has(part.sheet)) first.set(part.sheet, part);
  return missing.flatMap((part): MissingPart[] => {
    if (part.kind !== "field") return [part];
    if (first.get(part.sheet) !== part) return [];
    const own = missing.filter(({ kind, sheet }) => kind === "field" && sheet === part.sheet);
    return [{ ...part, name: own.map(({ name }) => name).join(", ") }];
  });
}

/** The names of rules follow from their codes, and workbooks of before have none: each check writes them. */
const isDerived = ({ kind, table, field }: MissingPart) =>
  kind === "column" && table === "findings" && field === "rule";

/** A sheet, table, column or named cell of the template is gone: one error each. DIE-FO-013 as its workbook keeps it. */
export const missingPart: BookRule = ({ parts, sources }) =>
  joinFields(parts.missing.filter((part) => !isDerived(part) && !part.isNewer)).map((part) => {
    const { table } = part;
    const of = table === undefined || table === "findings" ? undefined : sources.tables[table]?.table;
    return findingOf(part, part.kind === "column" ? (of ?? "") : "");
  });
