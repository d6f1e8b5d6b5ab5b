/** What the command line says of files that it cannot read or write. */
export const cliFiles = {
  missing: (path: string, takes: string) => `No se encontró el archivo «${path}». Se esperaba ${takes}.`,
  folder: (path: string, takes: string) => `«${path}» es una carpeta. Se esperaba ${takes}.`,
  noFolder: (path: string) => `No existe la carpeta donde se escribiría «${path}».`,
  outputIsFolder: (path: string) => `«${path}» es una carpeta. Dé otro nombre al archivo que se escribe.`,
  denied: (path: string) => `No hay permiso para leer o escribir «${path}».`,
  failed: (path: string, detail: string) => `No se pudo leer o escribir «${path}» (${detail}).`,
  exists: (path: string) => `Ya existe «${path}». Use --sobrescribir para reemplazarlo.`,
  sameFile: (path: string) => `«${path}» es el archivo de entrada. Use otro nombre en --salida.`,
  book: {
    empty: (path: string) => `«${path}» está vacío. Se esperaba un libro .xlsx.`,
    binary: (path: string, found: string) =>
      found === ""
        ? `«${path}» no es un libro. Se esperaba un archivo .xlsx.`
        : `«${path}» es un ${found} antiguo o con contraseña. Se esperaba un libro .xlsx.`,
    broken: (path: string) =>
      `El libro «${path}» está dañado y no se puede abrir. Ábralo en Excel, guárdelo de nuevo y repita.`,
    "too-large": (path: string, found: string) => `El libro «${path}» pesa ${found}. Se esperaban menos de 50 MB.`,
  },
  form: (path: string, reason: string) => `No se puede usar «${path}». ${reason}`,
  orBook: (sentence: string) => `${sentence} También se recibe un libro .xlsx.`,
  list: (path: string, reason: string, takes: string) => `No se puede usar «${path}». ${reason} Se esperaba ${takes}.`,
  listBook: (path: string, reason: string) => `No se puede escribir en «${path}». ${reason}`,
  notOurs: (path: string) =>
    `«${path}» no tiene las hojas del proyecto. Cree el libro con «importar» o con Estructurar en Excel.`,
  unready: (path: string, tables: string) =>
    `A «${path}» le faltan estas tablas: ${tables}. Repárelo primero con «importar ${path} --salida reparado.xlsx».`,
  notKept: (path: string) =>
    `«${path}» está escrito de una forma que no se puede conservar. Guárdelo en Excel y repita.`,
  lost: (sheet: string, parts: string) => `En la hoja «${sheet}» no se conservarían: ${parts}.`,
  lostRefused: (sheet: string, parts: string) =>
    `En la hoja «${sheet}» se perderían: ${parts}. Use --salida con otro archivo.`,
  typed: (cells: string) => `celdas escritas a mano (${cells})`,
  parts: {
    image: "imágenes",
    comments: "comentarios",
    pivot: "tablas dinámicas",
    chart: "gráficos ajenos",
    control: "controles",
    other: "objetos que no se reconocen",
  },
} as const;
