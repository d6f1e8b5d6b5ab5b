import type { Cell, Row } from "../workbook/Cell";
import type { CatalogueColumns } from "./catalogueColumns";
import { type ListCode, readNumberedText, wholeCode } from "./listCode";
import type { Pidm } from "./Pidm";
import { parsePidm } from "./parsePidm";
import { cellOf, type ListState, nameFor, type PlanLevels, type ReadRow, textOf } from "./ReadRow";

/** «Meta 3: Elaborar…» holds the number and the text; a column of its own holds 3 or «Meta 3». */
function splitText(text: string, number: Cell): { readonly number: number | undefined; readonly text: string } {
  const match = /^meta\s{0,9}(\d{1,3})\s{0,9}[:.\-–]\s{0,9}(?=\S)/i.exec(text);
  const own = /^(?:meta\s{0,9})?(?:n\.?[°º]?\s?)?(\d{1,3})$/i.exec(String(number).trim())?.[1] ?? match?.[1];
  return { number: own === undefined ? undefined : Number(own), text: text.slice(match?.[0].length ?? 0) };
}

/** The code, the text and the number of a meta, as far as they are known. */
interface MetaParts {
  readonly code: string | undefined;
  readonly text: string;
  readonly metaNumber: number | undefined;
}

/** The whole code of a meta: as it stands, or put together from the levels above and its own number. */
export function codeOf(cells: Row, columns: CatalogueColumns, read: ListCode, levels: PlanLevels): MetaParts {
  const split = splitText(textOf(cells, columns.text), cellOf(cells, columns.metaNumber));
  const own = read.kind === "parts" ? read.parts : [];
  if (own.length > 1) return { code: wholeCode(own), text: split.text, metaNumber: split.number };
  if (/^\d{1,3}$/.test(split.text)) {
    const number = own[0] ?? split.number ?? Number(split.text);
    return { code: wholeCode([...levels.map((level) => level.number), number]), text: "", metaNumber: number };
  }
  const numbered = readNumberedText(split.text);
  const number =
    own[0] ?? split.number ?? (columns.built || columns.code === undefined ? numbered?.parts.at(-1) : undefined);
  const rest =
    own[0] === undefined && split.number === undefined && numbered !== undefined ? numbered.rest : split.text;
  return {
    code: wholeCode([...levels.map((level) => level.number), number]),
    text: rest || split.text,
    metaNumber: number,
  };
}

/** Merged cells leave the rows below blank: they belong to the same part of the plan only where the code says so. */
function isWithin(pidm: Pidm, before: Pidm | undefined, depth: number): boolean {
  const parts = ["componente", "linea", "programa"] as const;
  return before !== undefined && parts.slice(0, depth + 1).every((part) => pidm[part] === before[part]);
}

/** The meta of a row, with the names of its levels; or why it is none. */
export function buildMeta(
  cells: Row,
  columns: CatalogueColumns,
  { found, ...parts }: MetaParts & { readonly found: string },
  state: ListState,
): ReadRow {
  const pidm = parsePidm(parts.code ?? "");
  if (!pidm.ok) return { kind: "unreadable", found };
  if (parts.text === "") return { kind: "unreadable", found, why: "no-text" };
  const fields = ["componente", "linea", "programa"] as const;
  const [componente = "", linea = "", programa = ""] = fields.map((field, depth) => {
    const own = columns.built ? "" : textOf(cells, columns.levelNames[depth]);
    const carried = isWithin(pidm, state.before?.pidm, depth) ? state.before?.entry[field] : "";
    return own || nameFor(state.levels, depth, pidm) || carried || "";
  });
  const metaNumber = parts.metaNumber ?? pidm.meta;
  return {
    kind: "meta",
    entry: { code: pidm.code, componente, linea, programa, metaNumber, text: parts.text },
    pidm,
    code: pidm.code,
    found,
  };
}
