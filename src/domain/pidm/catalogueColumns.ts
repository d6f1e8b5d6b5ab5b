import type { PidmEntry } from "../project/Project";
import { isBlank } from "../text/isBlank";
import { normalizeText } from "../text/normalizeText";
import type { Cell } from "../workbook/Cell";

export type CatalogueField = keyof PidmEntry;

/** Headings under which people keep the parts of a meta, normalised; the first field that knows a heading takes it. */
const aliases: Readonly<Record<CatalogueField, readonly RegExp[]>> = {
  code: [/^(?:codigo|cod)\b/, /^pidm\b/, /^id pidm$/],
  componente: [/^(?:nombre del )?componente/],
  linea: [/^(?:nombre de la )?linea/],
  programa: [/^(?:nombre del )?programa/],
  text: [/^(?:texto|descripcion|nombre|enunciado)(?: de (?:la )?metas?)?$/, /^meta(?:s)?(?: del plan| pidm)?$/],
  metaNumber: [/^(?:numero|n|no|nro|num)\b[.º° ]*(?:de )?(?:la )?meta$/, /^meta (?:numero|n|no|nro)\b/, /^metas?$/],
};

/** Rows at the top in which the headings may stand, under a title or a logo. */
const headingRows = 12;

/** The columns of a list by field, and the headings that no field knows. */
export interface CatalogueColumns {
  /** Index of the row of headings, from 0. */
  readonly row: number;
  readonly columns: Readonly<Partial<Record<CatalogueField, number>>>;
  readonly unknown: readonly string[];
}

function findColumn(headings: readonly string[], field: CatalogueField, taken: ReadonlySet<number>): number {
  for (const alias of aliases[field]) {
    const index = headings.findIndex((heading, i) => !taken.has(i) && alias.test(heading));
    if (index >= 0) return index;
  }
  return -1;
}

function mapRow(cells: readonly Cell[], row: number): CatalogueColumns {
  const headings = cells.map((cell) => normalizeText(String(cell)));
  const taken = new Set<number>();
  const columns: Partial<Record<CatalogueField, number>> = {};
  for (const field of Object.keys(aliases) as CatalogueField[]) {
    const index = findColumn(headings, field, taken);
    if (index < 0) continue;
    columns[field] = index;
    taken.add(index);
  }
  const unknown = cells.filter((cell, i) => !taken.has(i) && !isBlank(cell)).map((cell) => String(cell).trim());
  return { row, columns, unknown };
}

/** Finds the row of headings: the first that names a code and a text. */
export function findCatalogueColumns(rows: readonly (readonly Cell[])[]): CatalogueColumns | undefined {
  return rows
    .slice(0, headingRows)
    .map(mapRow)
    .find(({ columns }) => columns.code !== undefined && columns.text !== undefined);
}
