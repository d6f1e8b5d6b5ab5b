import { count } from "../../format";

/** «Llenar renglones»: the meta of a row with its text, and months in many rows at once. */
export const rowTexts = {
  title: "Llenar los renglones seleccionados",
  none: "Seleccione renglones en la hoja",
  noneHelp:
    "En Metas, un renglón: se elige la meta por su texto. En Cronograma, uno o varios: se marcan sus meses de una vez.",
  place: (sheet: string, rows: readonly number[]) => {
    const [first = 0] = rows;
    const last = rows.at(-1) ?? first;
    if (rows.length === 1) return `${sheet}, fila ${first}`;
    const joined = last - first + 1 === rows.length;
    return joined
      ? `${sheet}, filas ${first} a ${last}`
      : `${sheet}, ${count(rows.length, "fila", "filas")} entre la ${first} y la ${last}`;
  },
  search: "Buscar por código o texto",
  meta: "Meta del Catálogo PIDM",
  noCatalogue: "El Catálogo PIDM no tiene metas. Impórtelo en Inicio.",
  noMatch: "Ninguna meta del catálogo dice eso.",
  fill: "Escribir la meta",
  months: "Meses",
  allMonths: "Todos",
  noMonths: "Ninguno",
  mixed: "Un guion es un mes marcado solo en algunos renglones: queda como está.",
  mark: (rows: number) => (rows === 1 ? "Marcar los meses" : `Marcar los meses en ${rows} renglones`),
} as const;
