import { type FilledTable, filledTables } from "../../domain/copies/copyTables";
import { columnKinds } from "../../domain/project/Record";
import type { DataKind } from "../../domain/project/TableSchema";
import { normalizeText } from "../../domain/text/normalizeText";
import { sheetLayouts } from "../../layouts/index";

/** A column of the dataset, and where its cells come from. */
export interface DatasetColumn {
  readonly key: string;
  readonly name: string;
  readonly type: "DOUBLE" | "DATE" | "VARCHAR";
}

/** A table of the dataset: that of a sheet which municipalities fill. */
export interface DatasetTable {
  readonly key: FilledTable;
  readonly name: string;
  readonly columns: readonly DatasetColumn[];
}

const numeric: ReadonlySet<DataKind> = new Set(["number", "money"]);

function typeOf(kind: DataKind): DatasetColumn["type"] {
  if (kind === "date") return "DATE";
  return numeric.has(kind) ? "DOUBLE" : "VARCHAR";
}

/** Names that every program takes without quotes: «Fecha de reporte» is fecha_de_reporte. */
function nameOf(text: string): string {
  return normalizeText(text).replace(/[^a-z0-9]+/g, "_");
}

/** Columns that say whose a row is; the code is text, since 05001 is no number. */
export const ownColumns = ["codigo", "nombre_municipio", "departamento", "proyecto", "copia", "huella"] as const;

/** Cells that are no value of their column's type, as «valor=por definir»: nothing is lost silently. */
export const unreadColumn = "no_leido";

/** The tables as the sheets name them. The municipality of a row is a folder of the dataset, and so no column. */
export const datasetTables: readonly DatasetTable[] = filledTables.flatMap((key) => {
  const layout = sheetLayouts.find(({ table }) => table?.key === key);
  if (layout?.table === undefined) return [];
  const headers = new Map(layout.table.columns.map((column) => [column.key, column.header]));
  const columns = [...columnKinds(key)]
    .filter(([column]) => column !== "municipality")
    .map(
      ([column, kind]): DatasetColumn => ({
        key: column,
        name: nameOf(headers.get(column) ?? column),
        type: typeOf(kind),
      }),
    );
  return [{ key, name: nameOf(layout.name), columns }];
});
