import { count, wholeNumber } from "../../format";
import { pageRefused } from "../host";

/** Words of the frame around every place: header, tabs, menu, messages after a job. */
export const shell = {
  product: "Gobernanza Metropolitana",
  noProject: "Libro sin proyecto",
  loading: "Leyendo el libro…",
  places: "Lugares del panel",
  home: "Inicio",
  review: "Revisar",
  follow: "Seguimiento",
  share: "Compartir",
  risks: "Riesgos",
  back: "Volver",
  menu: "Más opciones",
  language: "Idioma",
  spanish: "Español",
  english: "English",
  help: "Ayuda",
  about: "Acerca de",
  aboutText: "Complemento libre, con licencia MIT. Trabaja solo en este equipo y no envía datos a la red.",
  version: (version: string) => `Versión ${version}`,
  close: "Cerrar",
  errors: (n: number) => count(n, "error", "errores"),
  warnings: (n: number) => count(n, "aviso", "avisos"),
  notChecked: "Sin revisar todavía",
  incomplete: "Proyecto incompleto",
  clean: "Sin errores ni avisos",
  justNow: "ahora mismo",
  minutesAgo: (n: number) => `hace ${n} min`,
  hoursAgo: (n: number) => `hace ${n} h`,
  daysAgo: (n: number) => `hace ${count(n, "día", "días")}`,
  changed: "Cambió después de la última revisión",
  reading: "Leyendo el libro…",
  writing: (done: number, total: number) =>
    done === 0 ? "Escribiendo en el libro…" : `Escribiendo: parte ${wholeNumber(done)} de ${wholeNumber(total)}`,
  secondsLeft: (seconds: number) => `quedan unos ${seconds} segundos`,
  minutesLeft: (minutes: number) => `queda cerca de ${count(minutes, "minuto", "minutos")}`,
  cancel: "Cancelar",
  cancelling: "Cancelando…",
  cancelled: {
    nothing: "Se canceló antes de escribir. El libro no cambió.",
    written: "Se canceló. Lo que ya se escribió sigue en el libro: puede deshacerlo.",
    takenBack: "Se canceló a medias: una parte ya se deshizo. Deshágalo otra vez para terminar.",
  },
  pageRefused,
  undo: "Deshacer",
  undoMenu: "Deshacer o rehacer",
  undoUntil: "Deshacer, desde lo último",
  redoUntil: "Rehacer",
  /** Each command: what it did, as «Deshacer …» names it, and how it ended. */
  commands: {
    structure: {
      name: "la estructura",
      done: "Las hojas están listas.",
      nothing: "Las hojas ya estaban completas. No se cambió nada.",
    },
    check: {
      name: "la revisión",
      done: "La revisión terminó.",
      nothing: "La revisión terminó.",
    },
    summarize: {
      name: "el resumen",
      done: "La hoja Resumen está lista.",
      nothing: "El resumen ya estaba al día.",
    },
    dashboard: {
      name: "el tablero",
      done: "La hoja Tablero está lista.",
      nothing: "El tablero ya estaba al día.",
    },
    summarizePlaces: {
      name: "el resumen por municipio",
      done: "La hoja Resumen por municipio está lista.",
      nothing: "El resumen por municipio ya estaba al día.",
    },
    consolidate: {
      name: "el consolidado",
      done: "La hoja Consolidado está lista.",
      nothing: "El consolidado ya estaba al día.",
    },
    mapActors: {
      name: "el mapa de actores",
      done: "La hoja Mapa de actores está lista.",
      nothing: "El mapa de actores ya estaba al día.",
    },
    fixFindings: {
      name: (n: number, cell: string) =>
        n === 1 ? `la corrección${cell === "" ? "" : ` de ${cell}`}` : `${n} correcciones`,
      rows: (n: number) => `la entrada de ${count(n, "renglón", "renglones")} a la tabla`,
      done: "Se corrigió.",
      nothing: "No había nada que corregir.",
    },
    attendFindings: {
      name: (n: number) => (n === 1 ? "la marca de «Atendido»" : `${n} marcas de «Atendido»`),
      done: "Quedó marcado en la hoja Hallazgos.",
      nothing: "Ya estaba marcado. No se cambió nada.",
    },
    saveRisk: {
      name: "el riesgo guardado",
      done: "El riesgo quedó guardado.",
      nothing: "El riesgo ya estaba así. No se cambió nada.",
    },
    removeRisk: {
      name: (risk: string) => `la eliminación del ${risk === "" ? "riesgo sin número" : `riesgo ${risk}`}`,
      done: "El riesgo quedó eliminado, con sus respuestas y controles.",
      nothing: "Ese riesgo ya no está en el libro. No se cambió nada.",
    },
    fillMeta: {
      name: "el renglón de la meta",
      done: "La meta quedó escrita en su renglón.",
      nothing: "El renglón ya decía eso. No se cambió nada.",
    },
    markMonths: {
      name: "los meses marcados",
      done: "Los meses quedaron en el cronograma.",
      nothing: "Los meses ya estaban así. No se cambió nada.",
    },
    receiveReturns: {
      name: "lo recibido de los municipios",
      done: "Lo recibido quedó en sus hojas.",
      nothing: "Nada de lo recibido cambia el libro.",
    },
    recordSends: {
      name: "la nota de las copias enviadas",
      done: "Las copias quedaron anotadas en Envíos.",
      nothing: "No había copias que anotar.",
    },
    prepareQuarter: {
      name: "el trimestre preparado",
      done: "Los renglones quedaron en Seguimiento.",
      nothing: "Seguimiento ya tenía esos renglones. No se cambió nada.",
    },
    saveReport: {
      name: "el reporte",
      done: "El reporte quedó en Seguimiento.",
      nothing: "El reporte ya decía eso. No se cambió nada.",
    },
    addMunicipality: {
      name: "el municipio agregado",
      done: "El municipio quedó en Municipios.",
      nothing: "Ese municipio ya está en la lista. No se cambió nada.",
    },
    removeRow: {
      name: "el retiro del renglón",
      done: "Se quitó el renglón.",
      nothing: "Ese renglón ya no está en la tabla. No se cambió nada.",
    },
    setRiskSettings: {
      name: "el cambio de método",
      done: "Se cambió la manera de valorar. Las hojas ya muestran los resultados.",
      nothing: "El método y los ajustes ya eran esos. No se cambió nada.",
    },
    importCatalogue: {
      name: "el catálogo importado",
      done: "Las metas quedaron en el catálogo.",
      nothing: "El catálogo ya tenía esas metas. No se cambió nada.",
    },
    reportRisks: {
      name: "el informe de riesgos",
      done: "El informe de riesgos está listo, en cuatro hojas.",
      nothing: "No hay riesgos para el informe, o falta una columna en Riesgos.",
    },
    importRiskMap: {
      name: "el mapa importado",
      done: "El mapa quedó en las hojas de riesgos.",
      nothing: "No había riesgos nuevos. No se cambió nada.",
    },
    mergeForm: {
      name: "la versión nueva del formato",
      done: "La versión nueva quedó en las hojas.",
      nothing: "El libro ya decía lo mismo. No se cambió nada.",
    },
    replaceForm: {
      name: "el reemplazo del proyecto",
      done: "El proyecto del formato quedó en las hojas.",
      nothing: "No se cambió nada.",
    },
  },
  undoJob: (job: string) => `Deshacer ${job}`,
  redoJob: (job: string) => `Rehacer ${job}`,
  undone: (job: string) => `Se deshizo ${job}.`,
  undoneMany: (n: number) => `Se deshicieron ${count(n, "cambio", "cambios")}.`,
  sheetsGone: (n: number) => (n === 1 ? "Se quitó 1 hoja." : `Se quitaron ${n} hojas.`),
  kept: (cells: number, sheets: string) =>
    cells === 1
      ? `Quedó 1 celda que alguien cambió después, en ${sheets}.`
      : `Quedaron ${cells} celdas que alguien cambió después, en ${sheets}.`,
  needed: (sheets: number, readers: string, many: number) =>
    `${sheets === 1 ? "Quedó 1 hoja" : `Quedaron ${sheets} hojas`} de donde ${many === 1 ? "toma" : "toman"} datos ${readers}.`,
  lost: (cells: number, sheets: string) =>
    cells === 1
      ? `La fórmula de 1 celda, en ${sheets}, no volvió: lo que leía ya no está en el libro.`
      : `Las fórmulas de ${cells} celdas, en ${sheets}, no volvieron: lo que leían ya no está en el libro.`,
  redone: (job: string) => `Se rehizo ${job}.`,
  outdated: (job: string) => `No se puede rehacer ${job}: el libro cambió después de deshacer. No se cambió nada.`,
  lacks: (names: string) =>
    `No se puede resumir: al libro le falta lo que se suma (${names}). No se escribió nada. Oprima «Estructurar» y repita.`,
  failed: "No se pudo terminar",
  unexpected: "Ocurrió algo que no esperábamos. El libro conserva sus datos. Intente de nuevo.",
  technical: "Detalle técnico",
  tryAgain: "Intentar de nuevo",
  paneBroke: "Una parte del panel no cargó. Cierre el panel y ábralo otra vez.",
} as const;
