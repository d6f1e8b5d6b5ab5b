import { count, quoteAll, wholeNumber } from "../format";

const most = 5;

/** «a.pdf», «b.txt» y 3 más. */
function firstOf(names: readonly string[]): string {
  const shown = quoteAll(names.slice(0, most));
  return names.length > most ? `${shown} y ${names.length - most} más.` : `${shown}.`;
}

/** What «consolidar» says. */
export const consolidateTexts = {
  ofFolder: "Con un libro solo se usan --salida y --sobrescribir. Las demás opciones son para una carpeta de copias.",
  noFolder: (path: string) => `«${path}» no es una carpeta. Se esperaba la carpeta con las copias que volvieron.`,
  noFiles: (path: string) => `En «${path}» no hay libros. Se esperaban copias .xlsx que volvieron de los municipios.`,
  noParquet:
    "Para --parquet falta el paquete @duckdb/node-api, que es opcional. Instálelo con «npm install @duckdb/node-api», o repita sin --parquet.",
  progress: (done: number, all: number, left: string) =>
    `${wholeNumber(done)} de ${count(all, "archivo", "archivos")}${left}`,
  left: {
    seconds: (n: number) => `, quedan unos ${count(n, "segundo", "segundos")}`,
    minutes: (n: number) => `, quedan unos ${count(n, "minuto", "minutos")}`,
  },
  resumed: (n: number) =>
    `${count(n, "archivo ya se había leído y no se leyó", "archivos ya se habían leído y no se leyeron")} otra vez.`,
  notNoted: (log: string) =>
    `No se pudo anotar en «${log}» lo que ya se leyó. Si esto se interrumpe, habrá que leerlo todo otra vez.`,
  others: (files: readonly string[]) => `No se miraron, porque no son libros: ${firstOf(files)}`,
  skipped: (paths: readonly string[]) =>
    `No se pudo mirar en ${firstOf(paths)} Son carpetas sin permiso o accesos directos. Copie allí los archivos y repita.`,
  file: (path: string, reason: string) => `${path}: ${reason}`,
  same: (beside: string) => `Es el mismo archivo que «${beside}». Se sumó una vez.`,
  replaced: (beside: string) => `«${beside}» es una copia más nueva del mismo municipio. Se sumó esa.`,
  ambiguous: (beside: string) =>
    `Hay otro archivo distinto del mismo municipio, «${beside}», y no se sabe cuál vale. No se sumó ninguno: deje uno en la carpeta.`,
  memory: "No cupo en la memoria. Deje en el archivo solo las hojas de la copia y repita.",
  time: "Leerlo tardó más de dos minutos. Deje en el archivo solo las hojas de la copia y repita.",
  bug: (detail: string) =>
    `Falló el programa, no su archivo. Copie esta línea y envíela a quien mantiene el complemento: ${detail}`,
  joined: (n: number, all: number) =>
    `${n === 1 ? "Se sumó" : "Se sumaron"} ${count(n, "copia", "copias")} de ${count(all, "archivo", "archivos")}.`,
  nothing: "Ninguno de los archivos es una copia que se pueda sumar. No se escribió nada.",
  partDone: (part: number, of: number, n: number) =>
    `Parte ${part} de ${of}: ${count(n, "archivo leído", "archivos leídos")}. Cuando estén todas, repita sin --parte.`,
  dataset: (path: string) => `Los renglones están en «${path}», como Parquet por vigencia y municipio.`,
  missing: (n: number) =>
    `${count(n, "municipio falta", "municipios faltan")}: la hoja Consolidado dice ${n === 1 ? "cuál" : "cuáles"}.`,
  noted: (n: number) =>
    `${count(n, "copia trae", "copias traen")} algo por mirar: está en «Para tener en cuenta», en la hoja Municipios.`,
  cleanAlone: "--limpiar quita del conjunto de datos lo que no se suma. Escriba también --parquet con su carpeta.",
  leftParts: (n: number) =>
    `El conjunto tiene ${count(n, "parte", "partes")} de copias que no se sumaron, y una consulta sí las sumaría. Para quitarlas, repita con --limpiar:`,
  keptParts: (n: number) =>
    `El conjunto tiene ${count(n, "parte", "partes")} de copias que no se sumaron. No se quitaron, porque no se pudo leer toda la carpeta:`,
  strangeParts: (n: number) =>
    `En la carpeta del conjunto hay ${count(n, "archivo .parquet que no escribió", "archivos .parquet que no escribió")} este programa. Una consulta puede sumarlos:`,
  lockedParts: (n: number) =>
    `No se ${n === 1 ? "pudo" : "pudieron"} quitar del conjunto ${count(n, "parte", "partes")}. Cierre el programa que las usa y repita:`,
  moreParts: (n: number) => `y ${count(n, "parte", "partes")} más`,
  removedParts: (n: number) =>
    `Se ${n === 1 ? "quitó" : "quitaron"} del conjunto ${count(n, "parte", "partes")} de copias que no se sumaron.`,
} as const;
