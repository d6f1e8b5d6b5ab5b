import { isBlank } from "../text/isBlank";
import { normalizeText } from "../text/normalizeText";
import type { Row } from "../workbook/Cell";
import { buildMeta, codeOf } from "./buildMeta";
import type { PassedKind } from "./CatalogueReading";
import type { CatalogueColumns } from "./catalogueColumns";
import { type ListCode, type NumberedText, wholeCode } from "./listCode";
import { firstText, type ListState, type ReadRow, textOf } from "./ReadRow";

const sums = /^(?:sub ?total|total|gran total|suma)(?:es)?\b/;
const notes =
  /^(?:fuente|notas?|elabor|revis|aprob|proyecto:|observacion|firma|fecha|version|pagina|corte|convenciones|\*|\(\d\))/;

/** A sum or a note under the list. */
function readAside(
  cells: Row,
  columns: CatalogueColumns,
): { readonly kind: PassedKind; readonly found: string } | undefined {
  const first = firstText(cells);
  const start = normalizeText(first.slice(0, 60));
  if (sums.test(start) || sums.test(normalizeText(textOf(cells, columns.text).slice(0, 60))))
    return { kind: "total", found: first };
  return notes.test(start) ? { kind: "note", found: first } : undefined;
}

/** A row without a code: a sum, a note, a title; or a meta whose code is missing. */
function readUncoded(cells: Row, columns: CatalogueColumns): ReadRow {
  const aside = readAside(cells, columns);
  if (aside !== undefined) return aside;
  const first = firstText(cells);
  const filled = cells.filter((cell) => !isBlank(cell));
  const text = textOf(cells, columns.text);
  const isTitle = columns.levelNames.some((column) => textOf(cells, column) !== "");
  if (text === "") return { kind: isTitle || filled.length === 1 ? "level" : "note", found: first };
  return { kind: "unreadable", found: text, why: "no-code" };
}

/** «1-2-5-6 Publicar el informe», or «Meta 6: Publicar el informe» under the titles of its levels. */
export function readGlued(
  cells: Row,
  columns: CatalogueColumns,
  { parts, rest }: NumberedText,
  state: ListState,
): ReadRow {
  const found = textOf(cells, columns.text);
  const [number] = parts;
  const all = parts.length > 1 ? parts : [...state.levels.map((level) => level.number), number];
  const code = wholeCode(all);
  if (code === undefined)
    return { kind: "unreadable", found, ...(parts.length > 1 ? {} : { why: "no-level" as const }) };
  const next = cells.slice(columns.text + 1).find((cell) => !isBlank(cell));
  const shown = parts.length > 1 ? parts.join("-") : code;
  return buildMeta(
    cells,
    columns,
    { code, text: rest || String(next ?? "").trim(), metaNumber: undefined, found: shown },
    state,
  );
}

/** A row of a meta under the headings: its code stands in a column or is put together from its levels. */
export function readMetaRow(
  cells: Row,
  columns: CatalogueColumns,
  { code, level }: { readonly code: ListCode; readonly level: number | undefined },
  state: ListState,
): ReadRow {
  const text = textOf(cells, columns.text);
  const found = textOf(cells, columns.code) || text;
  if (code.kind === "other" && !columns.built) return readAside(cells, columns) ?? { kind: "unreadable", found };
  if (code.kind === "blank" && !columns.built && level !== 3) return readUncoded(cells, columns);
  return builtRow(cells, columns, code, state);
}

function builtRow(cells: Row, columns: CatalogueColumns, code: ListCode, state: ListState): ReadRow {
  const parts = codeOf(cells, columns, code, state.levels);
  const text = textOf(cells, columns.text);
  const own = textOf(cells, columns.code);
  if (code.kind === "parts" && code.parts.length > 1) return buildMeta(cells, columns, { ...parts, found: own }, state);
  if (parts.metaNumber === undefined || readAside(cells, columns) !== undefined) return readUncoded(cells, columns);
  if (parts.code === undefined) return { kind: "unreadable", found: own || text, why: "no-level" };
  return buildMeta(cells, columns, { ...parts, found: parts.code }, state);
}
