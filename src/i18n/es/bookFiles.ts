import { bookAdvice, kindNames } from "./fileKinds";

const names: Readonly<Record<string, string | undefined>> = kindNames;
const advice: Readonly<Record<string, string | undefined>> = bookAdvice;

/** Why a workbook is not read, by the code of the reader: what it is and what to do. */
export const bookFiles = {
  empty: (path: string) => `«${path}» está vacío. Se esperaba un libro .xlsx.`,
  binary: (path: string, found: string) =>
    found === "text" || found === "binary"
      ? `«${path}» no es un libro. Se esperaba un archivo .xlsx.`
      : `«${path}» es ${names[found] ?? kindNames.binary}. ${advice[found] ?? bookAdvice.binary}`,
  broken: (path: string) =>
    `El libro «${path}» está dañado y no se puede abrir. Ábralo en Excel, guárdelo de nuevo y repita.`,
  "too-large": (path: string, found: string) => `El libro «${path}» pesa ${found}. Se esperaban menos de 50 MB.`,
  unpacked: (path: string, found: string) =>
    `El libro «${path}» ocupa ${found} MB al descomprimirlo. Se leen hasta 160 MB: deje en él solo las hojas que necesita.`,
  part: (path: string, found: string) =>
    `El libro «${path}» tiene una parte que ocupa ${found} MB al descomprimirla. Se leen hasta 120 MB: deje en él solo las hojas que necesita.`,
  media: (path: string, found: string) =>
    `El libro «${path}» tiene imágenes que ocupan ${found} MB al descomprimirlas. Se leen hasta 300 MB: quite las que sobran.`,
  memory: (path: string, found: string) =>
    `El libro «${path}» ocupa ${found} MB al descomprimirlo y no cupo en la memoria de este equipo. Cierre otros programas y repita.`,
  parts: (path: string, found: string) =>
    `El libro «${path}» tiene ${found} partes. Se leen hasta 5.000: deje en él solo las hojas que necesita.`,
  checksum: (path: string, found: string) =>
    `El libro «${path}» está dañado: la parte ${found} cambió después de guardarlo. Ábralo en Excel, revíselo, guárdelo de nuevo y repita.`,
  cells: (path: string, found: string) =>
    `El libro «${path}» pasa de 1.500.000 celdas con datos en la hoja «${found}». Deje en él solo las hojas que necesita.`,
  "far-cell": (path: string, found: string) =>
    `El libro «${path}» tiene un dato muy lejos de los demás, en ${found}. Bórrelo o acérquelo, guarde el libro y repita.`,
  strings: (path: string, found: string) =>
    `El libro «${path}» tiene ${found} textos distintos. Se leen hasta 600.000: deje en él solo las hojas que necesita.`,
  "lost-text": (path: string, found: string) =>
    `El libro «${path}» está dañado: ${found} nombra un texto que el archivo no tiene. Ábralo en Excel, acepte la reparación, revise esa celda y las demás, y guárdelo.`,
  "long-text": (path: string, found: string) =>
    `El libro «${path}» tiene en ${found} una fórmula o un texto de más de 1.200.000 caracteres, que Excel no admite. Acórtelo y repita.`,
  names: (path: string, found: string) =>
    `El libro «${path}» tiene ${found} nombres definidos. Se leen hasta 50.000: bórrelos en Excel, en Fórmulas → Administrador de nombres.`,
  "long-list": (path: string) =>
    `La lista «${path}» pasa de 200.000 filas o de 2.000.000 de celdas. Divídala en archivos más cortos y repita.`,
} as const;
