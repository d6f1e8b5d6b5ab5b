import { count } from "../format";
import { bookFiles } from "./bookFiles";

/** What the command line says of files that it cannot read or write. */
export const cliFiles = {
  missing: (path: string, takes: string) => `No se encontró el archivo «${path}». Se esperaba ${takes}.`,
  folder: (path: string, takes: string) => `«${path}» es una carpeta. Se esperaba ${takes}.`,
  empty: (path: string, takes: string) => `«${path}» está vacío. Se esperaba ${takes}.`,
  unknown: (path: string, takes: string) =>
    `«${path}» no es un libro ni un texto que se pueda leer. Se esperaba ${takes}.`,
  noFolder: (path: string) => `No existe la carpeta donde se escribiría «${path}».`,
  outputIsFolder: (path: string) => `«${path}» es una carpeta. Dé otro nombre al archivo que se escribe.`,
  denied: (path: string) => `No hay permiso para leer o escribir «${path}».`,
  failed: (path: string, detail: string) => `No se pudo leer o escribir «${path}» (${detail}).`,
  tooLarge: (path: string, megabytes: number) =>
    `El archivo «${path}» pesa ${count(megabytes, "MB", "MB")}. Se esperaban menos de 50 MB.`,
  readOnly: (path: string) =>
    `«${path}» es de solo lectura y no se reemplaza. Quítele esa marca o dé otro nombre en --salida.`,
  readOnlyDisk: (path: string) => `El disco de «${path}» es de solo lectura. Escriba en otra carpeta.`,
  full: (path: string) => `No hay espacio en el disco para escribir «${path}». Libere espacio y repita; nada cambió.`,
  nameTooLong: (path: string) => `El nombre «${path}» es demasiado largo para este disco. Acórtelo.`,
  loop: (path: string) => `«${path}» es un enlace que vuelve a sí mismo. Dé el nombre del archivo.`,
  busy: (path: string) => `«${path}» está abierto en otro programa. Ciérrelo y repita.`,
  locked: (path: string) =>
    `«${path}» parece abierto en Excel o LibreOffice: a su lado hay un archivo de bloqueo. Ciérrelo allí y repita, o dé otro nombre en --salida.`,
  special: (path: string) => `«${path}» no es un archivo corriente. Dé otro nombre al archivo que se escribe.`,
  notCalculated: {
    tooLong:
      "Las fórmulas quedan sin sus valores, porque calcularlas aquí tarda demasiado. Excel las calcula al abrir el libro.",
    notInstalled:
      "Las fórmulas quedan sin sus valores: falta instalar lo que las calcula, con npm ci --include=dev. Excel las calcula al abrir el libro.",
  },
  sheetName: (path: string, found: string) =>
    `No se puede escribir «${path}»: la hoja «${found}» tiene un nombre repetido o que Excel no admite (más de 31 caracteres, o con [ ] : * ? / \\). Cámbielo y repita.`,
  exists: (path: string) => `Ya existe «${path}». Use --sobrescribir para reemplazarlo.`,
  sameFile: (path: string) => `«${path}» es el archivo de entrada. Use otro nombre en --salida.`,
  book: bookFiles,
  form: (path: string, reason: string) => `No se puede usar «${path}». ${reason}`,
  orBook: (sentence: string) => `${sentence} También se recibe un libro .xlsx.`,
  list: (path: string, reason: string, takes: string) => `No se puede usar «${path}». ${reason} Se esperaba ${takes}.`,
  listBook: (path: string, reason: string) => `No se puede escribir en «${path}». ${reason}`,
  notForm: (path: string) => `«${path}» es un libro. Para comparar se espera un formato .docx o .txt.`,
  notOurs: (path: string) =>
    `«${path}» no tiene las hojas del proyecto. Cree el libro con «importar» o con Estructurar en Excel.`,
  unready: (path: string, tables: string) =>
    `A «${path}» le faltan estas tablas: ${tables}. Repárelo primero con «importar ${path} --salida reparado.xlsx».`,
  lacking: (path: string, names: string) =>
    `A «${path}» le falta lo que se resume: ${names}. Repárelo primero con «importar ${path} --salida reparado.xlsx».`,
  notKept: (path: string) =>
    `«${path}» está escrito de una forma que no se puede conservar. Ábralo en Excel, elija Archivo → Guardar como → «Libro de Excel (.xlsx)» y use ese archivo.`,
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
