/** The tables of the form, and any other. */
export type TableName = "metas" | "alignment" | "plan" | "budget" | "rubro" | "schedule" | "signature" | "unknown";

/** How a table of the form is told by its header. */
export interface Shape {
  readonly name: TableName;
  readonly columns: readonly (readonly [string, RegExp])[];
  /** Columns without which the table is another one. */
  readonly needs: readonly string[];
  readonly months?: true;
}

/** Columns as printed on DIE-FO-013, tolerant of accents, case, plural and damage such as «SLB ACTIVIDADES». */
export const shapes: readonly Shape[] = [
  {
    name: "metas",
    columns: [
      ["subactivities", /^(?:sub|slb|s?u?b)\W*actividad/],
      ["activity", /^actividad/],
      ["indicator", /^indicador/],
      ["pidm", /^(?:cod(?:igo)? )?pidm/],
      ["evidence", /^evidencia/],
      ["meta", /^metas?\b/],
    ],
    needs: ["meta", "indicator", "subactivities"],
  },
  {
    name: "alignment",
    columns: [
      ["componente", /^componente/],
      ["linea", /^linea/],
      ["programa", /^programa/],
      ["meta", /^metas?\b/],
    ],
    needs: ["componente", "linea", "meta"],
  },
  {
    name: "budget",
    columns: [
      ["activity", /^actividad/],
      ["object", /^objeto/],
      ["unit", /^(?:unidad|und\b)/],
      ["quantity", /^cant/],
      ["amount", /^valor (?:parcial|total)|^valor$/],
    ],
    needs: ["object", "quantity", "amount"],
  },
  {
    name: "rubro",
    columns: [
      ["sector", /^sector/],
      ["programa", /^programa/],
      ["elemento", /^elemento/],
      ["indicador", /^indicador/],
      ["producto", /^producto/],
      ["fuente", /^fuente/],
      ["amount", /^valor/],
    ],
    needs: ["sector", "producto", "amount"],
  },
  {
    name: "schedule",
    columns: [
      ["text", /^(?:sub|slb|s?u?b)\W*actividad/],
      ["activity", /^actividad/],
    ],
    needs: ["text"],
    months: true,
  },
  {
    name: "signature",
    columns: [
      ["name", /^nombre/],
      ["sign", /^firma/],
    ],
    needs: ["name", "sign"],
  },
];

/** Heading of a month column, of text without accents and capitals. */
export const month = /^(?:mes(?:es)?\W*\d{0,2}|(?:ene|feb|mar|abr|may|jun|jul|ago|sep|set|oct|nov|dic)[a-z]*)$/;
