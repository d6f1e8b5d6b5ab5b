import { count } from "../format";

/** Words of a list of metas that goes into «Catálogo PIDM», in the pane and on the command line. */
export const catalogueTexts = {
  added: (codes: number, known: number) =>
    `${count(codes, "código nuevo", "códigos nuevos")}; ${count(known, "ya estaba igual", "ya estaban iguales")}.`,
  noHeader: (seen?: { readonly row: number; readonly headings: string }) =>
    `En las primeras 20 filas no hay títulos de una columna de código y otra de meta, como «Código de meta» y «Meta de producto», ni de componente, línea, programa y meta con sus números.${
      seen === undefined ? "" : ` La fila ${seen.row} dice ${seen.headings}.`
    } Escriba esos títulos encima de sus columnas.`,
  noRows: "La lista no tiene ningún código PIDM que se pueda leer.",
  /** Where the first of two rows stands. */
  first: (row: number, sheet?: string) => (sheet === undefined ? `fila ${row}` : `fila ${row} de «${sheet}»`),
  /** Where a row stands. */
  at: (row: number, sheet?: string) => (sheet === undefined ? `Fila ${row}` : `Hoja «${sheet}», fila ${row}`),
  source: (at: string, code: string, text: string) =>
    code === "" && text === ""
      ? "Sin títulos: los niveles se leyeron de las palabras Componente, Línea, Programa y Meta."
      : `${at}: títulos. El código se leyó de «${code}» y la meta de «${text}».`,
  bare: "Sin títulos: los códigos y las metas se reconocieron por lo que dicen sus celdas.",
  sheetsLeft: (names: string) => `Hojas que no se leyeron, por estar ocultas o sin lista de metas: ${names}.`,
  total: (rows: number, parts: string) => `Filas con datos bajo los títulos: ${rows} = ${parts}.`,
  parts: {
    metas: (n: number) => count(n, "meta", "metas"),
    repeated: (n: number) => count(n, "repetida igual", "repetidas iguales"),
    duplicates: (n: number) => count(n, "repetida con otro texto", "repetidas con otro texto"),
    unreadable: (n: number) => count(n, "sin código que se pueda leer", "sin código que se pueda leer"),
    level: (n: number) => count(n, "título de nivel", "títulos de nivel"),
    total: (n: number) => count(n, "total", "totales"),
    note: (n: number) => count(n, "nota", "notas"),
    wrapped: (n: number) =>
      count(n, "fila que sigue el texto de la anterior", "filas que siguen el texto de la anterior"),
    heading: (n: number) => count(n, "fila de títulos repetida", "filas de títulos repetidas"),
  },
  passed: {
    total: (at: string, found: string) => `${at}: «${found}» es un total; no pasa al catálogo.`,
    note: (at: string, found: string) => `${at}: «${found}» es una nota; no pasa al catálogo.`,
  },
  unknownColumns: (headers: string) => `Columnas que no se usan: ${headers}.`,
  unreadable: (at: string, found: string) => `${at}: «${found}» no es un código PIDM; no pasa al catálogo.`,
  reasons: {
    date: (at: string, found: string) =>
      `${at}: «${found}» parece una fecha que Excel hizo del código; no pasa al catálogo. Dé a la celda formato Texto y escriba el código otra vez.`,
    "no-code": (at: string, found: string) => `${at}: «${found}» no tiene código; no pasa al catálogo.`,
    "no-level": (at: string, found: string) =>
      `${at}: «${found}» no tiene número de componente, línea o programa; no pasa al catálogo.`,
    class: (at: string, found: string) =>
      `${at}: «${found}» no es componente, línea, programa ni meta con su código; no pasa al catálogo.`,
    "no-text": (at: string, found: string) => `${at}: ${found} no tiene texto de meta; no pasa al catálogo.`,
  },
  repaired: (at: string, found: string, code: string) => `${at}: «${found}» se leyó como ${code}.`,
  duplicate: (at: string, code: string, first: string) =>
    `${at}: ${code} ya está en la ${first} con otro texto. Se conserva el primero.`,
  conflict: (at: string, code: string, kept: string) =>
    `${at}: ${code} ya está en el libro con otro texto. Se conserva «${kept}».`,
  noRoom: "Debajo de la tabla del catálogo hay datos. Muévalos y repita.",
  protected: "La hoja del catálogo está protegida. Desprotéjala y repita.",
  page: {
    title: "Importar el catálogo PIDM",
    text: "Copie la lista de metas en Excel, con sus títulos, y péguela aquí. Necesita una columna de código (o de componente, línea, programa y meta) y otra con el texto de la meta. Los títulos pueden estar en cualquiera de las primeras 20 filas.",
    paste: "Lista de metas",
    example: "Código\tMeta",
    file: "Elegir archivo .xlsx, .csv o .txt",
    preview: "Ver qué se agrega",
  },
} as const;
