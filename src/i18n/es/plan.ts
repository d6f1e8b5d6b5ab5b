import { count } from "../format";

/** Joins «a», «b» and «c» as a person would. */
function join(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} y ${parts.at(-1)}`;
}

/** Words of the preview before writing and of what the structure action left alone. */
export const planTexts = {
  nothing: "No hay nada que cambiar.",
  /** «Se crearán 11 hojas y 8 tablas. No se borra ningún dato.» */
  summary: (plan: {
    readonly sheets: number;
    readonly tables: number;
    readonly columns: number;
    readonly cells: number;
  }) => {
    const made = [
      ...(plan.sheets > 0 ? [count(plan.sheets, "hoja", "hojas")] : []),
      ...(plan.tables > 0 ? [count(plan.tables, "tabla", "tablas")] : []),
      ...(plan.columns > 0 ? [count(plan.columns, "columna", "columnas")] : []),
    ];
    const verb = made.length === 1 && made[0]?.startsWith("1 ") === true ? "Se creará" : "Se crearán";
    const cells =
      plan.cells > 0
        ? `${plan.cells === 1 ? "Se escribirá" : "Se escribirán"} ${count(plan.cells, "celda", "celdas")}.`
        : "Se ajustarán formatos y ayudas.";
    return `${made.length > 0 ? `${verb} ${join(made)}.` : cells} No se borra ningún dato.`;
  },
  details: {
    addedSheet: (sheet: string) => `Hoja nueva: ${sheet}`,
    addedTable: (table: string, sheet: string) => `Tabla nueva en ${sheet}: ${table}`,
    addedColumn: (header: string, sheet: string) => `Columna nueva en ${sheet}: ${header}`,
    values: (sheet: string, cells: number) =>
      `${sheet}: ${count(cells, "celda con datos o títulos", "celdas con datos o títulos")}`,
    formulas: (sheet: string, cells: number) => `${sheet}: ${count(cells, "fórmula", "fórmulas")}`,
    formats: (sheet: string, areas: number) => `${sheet}: ${count(areas, "formato de número", "formatos de número")}`,
    validations: (sheet: string, areas: number) => `${sheet}: ${count(areas, "lista o ayuda", "listas o ayudas")}`,
    names: (names: number) => count(names, "nombre del libro", "nombres del libro"),
    remembers: "Copia del formato en una hoja que no se ve, para comparar su próxima versión",
    looks: (sheet: string) => `${sheet}: presentación e impresión`,
  },
  conflicts: {
    "sheet-taken": (c: { readonly sheet: string; readonly used: string }) =>
      `Ya existe una hoja suya llamada «${c.sheet}». No se toca; la nueva se llama «${c.used}».`,
    "table-has-data": (c: { readonly sheet: string }) =>
      `La hoja «${c.sheet}» ya tiene datos distintos. Se dejan como están.`,
    "field-has-value": (c: { readonly sheet: string; readonly label: string }) =>
      `«${c.label}» en «${c.sheet}» ya tiene otro valor. Se deja como está.`,
    "field-elsewhere": (c: { readonly sheet: string; readonly label: string }) =>
      `No se encontró «${c.label}» en «${c.sheet}». Su lugar tiene otra cosa.`,
    "no-room": (c: { readonly sheet: string }) =>
      `En «${c.sheet}» hay datos debajo de la tabla. Muévalos y estructure de nuevo.`,
    "table-elsewhere": (c: { readonly sheet: string; readonly table: string }) =>
      `No se encontró dónde rehacer la tabla ${c.table} en «${c.sheet}». No se toca nada allí.`,
    "header-taken": (c: { readonly sheet: string; readonly header: string }) =>
      `En «${c.sheet}» ya hay otra columna llamada «${c.header}». No se cambia ningún título.`,
    "sheet-protected": (c: { readonly sheet: string }) =>
      `La hoja «${c.sheet}» está protegida. Desprotéjala y estructure de nuevo.`,
  },
} as const;
