import { count, number, percent } from "../../format";
import { longDate } from "../dates";
import { home } from "./home";

const reported = (n: number) => count(n, "reporte", "reportes");

/** «Seguimiento»: what is due by municipality, and the entry of one report. */
export const followTexts = {
  title: "Seguir el año",
  /** On «Inicio». */
  card: {
    standing: (share: number | undefined, late: number) => {
      const progress = share === undefined ? "Avance sin datos." : `Avance ${percent(share)}.`;
      return `${progress} ${late === 0 ? "Ningún reporte atrasado." : `${count(late, "reporte atrasado", "reportes atrasados")}.`}`;
    },
    none: "Aún no hay reportes.",
    lost: `El libro no tiene la tabla de Seguimiento. La agrega el paso «${home.structure.title}».`,
    open: "Abrir Seguimiento",
  },
  day: (day: string) => `Con corte al ${longDate(day)}.`,
  progress: (share: number | undefined) =>
    share === undefined ? "Avance del proyecto: sin datos" : `Avance del proyecto: ${percent(share)}`,
  quarter: "Trimestre",
  quarters: ["Primer trimestre", "Segundo trimestre", "Tercer trimestre", "Cuarto trimestre"],
  none: "Todavía no hay reportes",
  noneHelp: "«Preparar trimestre» agrega un renglón por meta y municipio. Luego escriba en cada uno lo planeado.",
  nothingDue: "Nadie tiene reportes en este trimestre.",
  prepare: "Preparar trimestre",
  prepareHelp: "Agrega a Seguimiento los renglones que falten, sin valores. Se puede deshacer.",
  add: {
    title: "Agregar municipio",
    name: "Nombre o código DANE",
    help: "Escriba tres letras o más. No importan las tildes.",
    offers: "Municipios que se parecen",
    offer: (p: { readonly name: string; readonly department: string }) => `Agregar ${p.name}, ${p.department}`,
    place: (p: { readonly department: string; readonly code: string }) => `${p.department} · ${p.code}`,
    known: "ya está en la lista",
    homonyms: (n: number) => `Hay ${n} con ese nombre. Elija por el departamento.`,
    none: "Ninguno se parece. Revise el nombre, o escriba el código.",
    source: "Según la DIVIPOLA del DANE. Un municipio más nuevo se escribe en la hoja Municipios.",
  },
  dashboard: "Tablero",
  places: "Resumen por municipio",
  mapActors: "Mapa de actores",
  who: "Municipios que reportan",
  prepareRows: (n: number) => (n === 0 ? "No falta ningún renglón" : `Agregar ${count(n, "renglón", "renglones")}`),
  late: (n: number) => `${reported(n)} por fuera de plazo`,
  counts: (p: { readonly late: number; readonly open: number; readonly done: number }) =>
    `${count(p.late, "atrasado", "atrasados")}, ${p.open} por cumplir, ${count(p.done, "cumplido", "cumplidos")}`,
  share: (share: number | undefined) => (share === undefined ? "sin avance" : percent(share)),
  state: {
    late: "Atrasado",
    done: "Cumplido",
    underway: "En curso",
    notStarted: "Sin iniciar",
    notDue: "No vence",
    none: "Falta lo planeado",
  },
  values: (achieved: number | undefined, planned: number | undefined) =>
    `${achieved === undefined ? "sin valor" : number(achieved)} de ${planned === undefined ? "sin planear" : number(planned)}`,
  noEvidence: "sin evidencia",
  edit: (code: string, municipality: string, quarter: number) =>
    `Reportar ${code}, ${municipality}, trimestre ${quarter}`,
  form: {
    title: (code: string, municipality: string) => `${code} · ${municipality}`,
    planned: "Planeado",
    achieved: "Logrado",
    achievedHelp: "Vacío: no se ha reportado. Escriba 0 si no se logró nada.",
    notANumber: "Se esperaba un número desde 0, como 30 o 12,5.",
    training: (people: number) => `Según Capacitación: ${count(people, "persona", "personas")}.`,
    take: "Usar ese valor",
    evidence: "Evidencia",
    link: "Enlace",
    linkHelp: "Una dirección con https:// o la ruta de la carpeta.",
    note: "Observación",
    reported: "Fecha de reporte",
    cumulative: "Los valores vienen sumados desde enero",
    save: "Guardar reporte",
    goTo: "Ver en la hoja",
  },
} as const;
