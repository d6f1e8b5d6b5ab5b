import { count } from "../../format";

/** Words of «Inicio»: the checklist that knows the workbook. */
export const home = {
  title: "Del formato al libro revisado",
  steps: "Pasos",
  stepState: { done: "Hecho", next: "Siguiente", later: "Pendiente" },
  metas: (n: number) => count(n, "meta", "metas"),
  lines: (n: number) => count(n, "renglón", "renglones"),
  import: {
    title: "Importar el formato",
    text: "Lea el formato DIE-FO-013 en Word o en texto. Importar no cambia el libro.",
    button: "Importar formato",
    again: "Importar otro",
    catalogue: "Importar catálogo PIDM",
    typed: (content: string) => `Escrito a mano: ${content}`,
    ready: "Formato leído. Falta escribirlo en las hojas.",
  },
  structure: {
    title: "Estructurar las hojas",
    text: "Crea las hojas, las listas y las fórmulas del proyecto. Antes verá qué cambia.",
    textEmpty: "También puede empezar con las hojas vacías y llenarlas a mano.",
    button: "Estructurar",
    buttonEmpty: "Empezar con hojas vacías",
    rows: "Llenar renglones",
    repair: "Reparar hojas",
    done: "Hojas completas",
    lost: (n: number) => `${count(n, "parte", "partes")} de las hojas por reparar.`,
    missing: (sheets: number, columns: number) => {
      const parts = [
        sheets > 0 ? count(sheets, "hoja", "hojas") : "",
        columns > 0 ? count(columns, "columna", "columnas") : "",
      ];
      return `Faltan: ${parts.filter((part) => part !== "").join(" y ")}.`;
    },
  },
  check: {
    title: "Revisar",
    text: "Compara sumas, códigos, metas y cronograma. Explica cada diferencia.",
    button: "Revisar",
    again: "Revisar otra vez",
    see: "Ver hallazgos",
    changed: "El libro cambió después de la última revisión.",
  },
  summary: {
    title: "Resumir",
    text: "Crea o rehace la hoja Resumen. No cambia ninguna otra hoja.",
    button: "Resumir",
    again: "Rehacer resumen",
    done: "La hoja Resumen existe.",
  },
  preview: {
    title: "Esto va a cambiar",
    kept: "Esto se deja como está",
    details: "Ver el detalle",
    /** What building a sheet again erases, by its command. */
    erased: {
      summarize: (n: number) => `Rehacer el resumen borra ${count(n, "celda escrita", "celdas escritas")} a mano.`,
      dashboard: (n: number) => `Rehacer el tablero borra ${count(n, "celda escrita", "celdas escritas")} a mano.`,
      summarizePlaces: (n: number) =>
        `Rehacer el resumen por municipio borra ${count(n, "celda escrita", "celdas escritas")} a mano.`,
      consolidate: (n: number) =>
        `Rehacer el consolidado borra ${count(n, "celda escrita", "celdas escritas")} a mano.`,
      mapActors: (n: number) => `Rehacer el mapa borra ${count(n, "celda escrita", "celdas escritas")} a mano.`,
      reportRisks: (n: number) =>
        `Rehacer el informe borra ${count(n, "celda escrita", "celdas escritas")} a mano. Las firmas se conservan.`,
    },
    confirm: "Escribir en el libro",
    confirmFix: "Corregir",
    confirmRemoval: "Quitar el renglón",
    removesRow: (sheet: string, row: number) =>
      `Se quitará la fila ${row} de la tabla de ${sheet}. Los demás renglones suben.`,
    cancel: "No escribir",
    fixes: (n: number) => `Se ${n === 1 ? "cambiará" : "cambiarán"} ${count(n, "celda", "celdas")}.`,
  },
} as const;
