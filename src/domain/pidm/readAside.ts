import { normalizeText } from "../text/normalizeText";
import type { Cell } from "../workbook/Cell";
import type { PassedKind } from "./CatalogueReading";
import type { CatalogueColumns } from "./catalogueColumns";
import { firstText, textOf } from "./listCells";

type Row = readonly Cell[];

const sums = /^(?:sub ?total|total|gran total|suma)(?:es)?\b/;
const notes =
  /^(?:fuente|notas?|elabor|revis|aprob|proyecto:|observacion|firma|fecha|version|pagina|corte|convenciones|\*|\(\d\))/;

/** A sum or a note under the list. */
export function readAside(
  cells: Row,
  columns: CatalogueColumns,
): { readonly kind: PassedKind; readonly found: string } | undefined {
  const first = firstText(cells);
  const start = normalizeText(first.slice(0, 60));
  if (sums.test(start) || sums.test(normalizeText(textOf(cells, columns.text).slice(0, 60))))
    return { kind: "total", found: first };
  return notes.test(start) ? { kind: "note", found: first } : undefined;
}
