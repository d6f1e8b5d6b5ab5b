import type { ProjectPart, ReferredPart } from "../../domain/findings/BookFindings";
import type { DecodedBook } from "../../domain/findings/BookSources";
import type { Severity } from "../../domain/findings/checks";
import type { Finding } from "../../domain/findings/Finding";
import type { Place } from "../../domain/findings/Place";
import { keysOf } from "../../domain/project/byKey";
import { sectionOfField } from "../../domain/project/ficha";
import type { TableKey } from "../../domain/project/tables";
import { sectionOfTable } from "../../domain/project/tables";
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

/** Tables that may be empty, and those whose rows name theirs: without them nothing of these rows is checked. */
const referred: Readonly<Record<ReferredPart, readonly TableKey[]>> = {
  pidm: ["metas"],
  rubroCatalogue: ["rubro"],
  risks: ["impacts", "controls"],
  impacts: ["risks"],
};

/** Without a catalogue its codes go unchecked, no more; that of rubro is never complete, since the public one is not. */
const milder: Readonly<Record<string, Severity>> = { pidm: "warning", rubroCatalogue: "info" };

/** Tables that are there and empty, while several rows of others refer to theirs: a single row says so itself. */
export function emptyReferred({ project, parts, sources }: DecodedBook): readonly ReferredPart[] {
  const read = parts.completed ?? project;
  return keysOf(referred).filter(
    (key) =>
      sources.tables[key] !== undefined && read[key].length === 0 && referred[key].some((one) => read[one].length > 1),
  );
}

function placeOf({ sources, parts }: DecodedBook, part: ProjectPart | ReferredPart): Place {
  if (part === "declaredTotal") return sources.fields[part] ?? { section: sectionOfField(part), row: 0 };
  return parts.starts[part] ?? { section: sectionOfTable(part), row: 0 };
}

/** A project has activities, metas with their schedule and evidence, a budget with its TOTAL, and a rubro (DIE-FO-013, 6.1 to 9). */
export const emptyTable: BookRule = (book) =>
  [...emptyParts(book), ...emptyReferred(book)].map(
    (part): Finding => ({
      code: "book/empty-table",
      severity: milder[part] ?? "error",
      places: [placeOf(book, part)],
      params: { part },
    }),
  );
