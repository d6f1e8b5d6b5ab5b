import { count } from "../format";

/** Words of a list of metas that goes into «Catálogo PIDM», in the pane and on the command line. */
export const catalogueTexts = {
  added: (codes: number, known: number) =>
    `${count(codes, "código nuevo", "códigos nuevos")}; ${count(known, "ya estaba igual", "ya estaban iguales")}.`,
  noHeader: "La lista no tiene una columna de código y otra de meta. Ponga esos títulos en la primera fila.",
  noRows: "La lista no tiene ningún código PIDM que se pueda leer.",
  unknownColumns: (headers: string) => `Columnas que no se usan: ${headers}.`,
  unreadable: (row: number, found: string) => `Fila ${row}: «${found}» no es un código PIDM; no pasa al catálogo.`,
  repaired: (row: number, found: string, code: string) => `Fila ${row}: «${found}» se leyó como ${code}.`,
  duplicate: (row: number, code: string, first: number) =>
    `Fila ${row}: ${code} ya está en la fila ${first} con otro texto. Se conserva el primero.`,
  conflict: (row: number, code: string, kept: string) =>
    `Fila ${row}: ${code} ya está en el libro con otro texto. Se conserva «${kept}».`,
  noRoom: "Debajo de la tabla del catálogo hay datos. Muévalos y repita.",
  protected: "La hoja del catálogo está protegida. Desprotéjala y repita.",
  page: {
    title: "Importar el catálogo PIDM",
    text: "Copie la lista de metas en Excel, con sus títulos, y péguela aquí. Necesita una columna de código y otra de meta.",
    paste: "Lista de metas",
    example: "Código\tMeta",
    file: "Elegir archivo .xlsx, .csv o .txt",
    preview: "Ver qué se agrega",
  },
} as const;
