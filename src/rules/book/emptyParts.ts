import type { ProjectPart } from "../../domain/findings/BookFindings";
import type { DecodedBook } from "../../domain/findings/BookSources";
import type { Finding } from "../../domain/findings/Finding";
import type { Place } from "../../domain/findings/Place";
import { sectionOfField, sectionOfTable } from "../../domain/findings/sectionOf";
import { isBlank } from "../../domain/text/isBlank";
import type { BookRule } from "./BookRule";

const tables = ["activities", "metas", "schedule", "evidence", "budget", "rubro"] as const;

/** Parts of the project that hold nothing, whatever the reason, in the order of the form. */
export function lackingParts({ project, parts }: DecodedBook): readonly ProjectPart[] {
  const read = parts.completed ?? project;
  const lacking: readonly ProjectPart[] = tables.filter((table) => read[table].length === 0);
  const total: readonly ProjectPart[] = isBlank(project.ficha.declaredTotal) ? ["declaredTotal"] : [];
  return [...lacking.filter((part) => part !== "rubro"), ...total, ...lacking.filter((part) => part === "rubro")];
}

/** Parts that are there and empty; of those that are gone something else is said. */
export function emptyParts(book: DecodedBook): readonly ProjectPart[] {
  const { tables: found, fields } = book.sources;
  return lackingParts(book).filter((part) =>
    part === "declaredTotal" ? fields[part] !== undefined : found[part] !== undefined,
  );
}

function placeOf({ sources, parts }: DecodedBook, part: ProjectPart): Place {
  if (part === "declaredTotal") return sources.fields[part] ?? { section: sectionOfField(part), row: 0 };
  return parts.starts[part] ?? { section: sectionOfTable(part), row: 0 };
}

/** A project has activities, metas with their schedule and evidence, a budget with its TOTAL, and a rubro (DIE-FO-013, 6.1 to 9). */
export const emptyTable: BookRule = (book) =>
  emptyParts(book).map(
    (part): Finding => ({
      code: "book/empty-table",
      severity: "error",
      places: [placeOf(book, part)],
      params: { part },
    }),
  );
