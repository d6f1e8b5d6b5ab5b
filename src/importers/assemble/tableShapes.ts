import type { SectionId } from "./matchHeading";

/** The tables of the form, and any other. */
export type TableName = "metas" | "alignment" | "plan" | "budget" | "rubro" | "schedule" | "signature" | "unknown";

/** The table that a section holds, where it holds one. */
export const tableOf: Readonly<Partial<Record<SectionId, TableName>>> = {
  "6.5": "metas",
  "7.1": "alignment",
  "7.2": "plan",
  "8.1": "budget",
  "8.2": "rubro",
  "9": "schedule",
};

type Columns = readonly (readonly [string, RegExp])[];

/** How a table of the form is told by its header. */
export interface Shape {
  readonly name: TableName;
  readonly columns: Columns;
  /** Columns without which the table is another one. */
  readonly needs: readonly string[];
  /** Other words for a column: of a table that its other columns tell, or that stands in its own section. */
  readonly loose?: Columns;
  /** Columns that a table in its own section needs. */
  readonly looseNeeds?: readonly string[];
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
    loose: [
      ["pidm", /\bp\W?i\W?d\W?m\b|^cod(?:igo)?\b/],
      ["subactivities", /sub\W*actividad|^tareas?\b/],
      ["evidence", /\bevidencia|^entregable|^soporte|^medio de verificacion/],
      ["indicator", /\bindicador/],
      ["meta", /\bmetas?\b/],
    ],
    looseNeeds: ["meta", "subactivities"],
  },
  {
    name: "alignment",
    columns: [
      ["componente", /^componente\D*$/],
      ["linea", /^linea\D*$/],
      ["programa", /^programa\D*$/],
      ["meta", /^metas?\b\D*$/],
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
    loose: [
      ["unit", /^(?:unid|u\W?m\b|medida)/],
      ["quantity", /\bcantidad|^(?:no|num|numero)\b/],
      ["amount", /^(?:valor|vr?\W?r?|costo|monto|importe|precio|subtotal)\W*(?:parcial|total)\b/],
      [
        "amount",
        /^(?:valor|vr|v\W?r|costo|monto|importe|presupuesto|subtotal|total)\b(?!.*\b(?:unit|unidad|hora|mes|dia))/,
      ],
      ["object", /\bobjeto|^obj ?eto|^(?:descripcion|concepto|detalle|item|bien|servicio|rubro)/],
      ["activity", /\bactividad/],
    ],
    looseNeeds: ["object", "amount"],
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
    loose: [
      ["amount", /^(?:monto|costo|presupuesto|apropiacion|total)\b/],
      ["indicador", /\bindicador/],
      ["elemento", /\belemento/],
      ["sector", /\bsector/],
      ["producto", /\bproducto/],
      ["programa", /\bprograma/],
      ["fuente", /\bfuente/],
    ],
    looseNeeds: ["sector", "producto", "amount"],
  },
  {
    name: "schedule",
    columns: [
      ["text", /^(?:sub|slb|s?u?b)\W*actividad/],
      ["activity", /^actividad/],
    ],
    needs: ["text"],
    loose: [["text", /sub\W*actividad|^tareas?\b/]],
    looseNeeds: ["text"],
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
