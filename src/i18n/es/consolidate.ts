import { count, wholeNumber } from "../format";

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
    `${count(n, "archivo ya se había leído", "archivos ya se habían leído")} y no se leyó otra vez.`,
  others: (n: number) => `${count(n, "archivo no es un libro", "archivos no son libros")} y no se miró.`,
  file: (path: string, reason: string) => `${path}: ${reason}`,
  same: (beside: string) => `Es el mismo archivo que «${beside}». Se sumó una vez.`,
  replaced: (beside: string) => `«${beside}» es una copia más nueva del mismo municipio. Se sumó esa.`,
  ambiguous: (beside: string) =>
    `Hay otro archivo distinto de la misma copia, «${beside}», y no se sabe cuál vale. No se sumó ninguno: deje uno en la carpeta.`,
  memory: "No cupo en la memoria. Deje en él solo las hojas de la copia y repita.",
  time: "Leerlo tardó más de dos minutos. Deje en él solo las hojas de la copia y repita.",
  bug: (detail: string) =>
    `Falló el programa, no su archivo. Copie esta línea y envíela a quien mantiene el complemento: ${detail}`,
  joined: (n: number, all: number) =>
    `Se sumaron ${count(n, "copia", "copias")} de ${count(all, "archivo", "archivos")}.`,
  nothing: "Ninguno de los archivos es una copia que se pueda sumar. No se escribió nada.",
  partDone: (part: number, of: number, n: number) =>
    `Parte ${part} de ${of}: ${count(n, "archivo leído", "archivos leídos")}. Cuando estén todas, repita sin --parte.`,
  dataset: (path: string) => `Los renglones están en «${path}», como Parquet por vigencia y municipio.`,
  missing: (n: number) =>
    `${count(n, "municipio no ha devuelto", "municipios no han devuelto")} su copia. ${n === 1 ? "Está" : "Están"} en la hoja Consolidado.`,
} as const;
