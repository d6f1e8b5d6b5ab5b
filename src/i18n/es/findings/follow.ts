import type { FollowFindings } from "../../../domain/findings/FollowFindings";
import type { WordsFor } from "../../FindingWords";
import { count, number } from "../../format";
import { shorten } from "../../shorten";
import { longDate, noDate } from "../dates";

const own = "Regla de este complemento; el formato pide evidencia por trimestre (DIE-FO-013, 6.5).";

const quarterOf: Readonly<Record<number, string>> = { 1: "primer", 2: "segundo", 3: "tercer", 4: "cuarto" };

/** «1-2-5-1 de Girón en el segundo trimestre». */
function report(p: { readonly code: string; readonly municipality: string; readonly quarter: number }): string {
  const quarter = quarterOf[p.quarter] ?? String(p.quarter);
  return `${p.code} de ${p.municipality} en el ${quarter} trimestre`;
}

const columnOf = { quarter: "El trimestre", planned: "Lo planeado", achieved: "Lo logrado" } as const;

/** Spanish words of the findings on the follow-up. */
export const followWords: WordsFor<keyof FollowFindings> = {
  "follow/late": {
    title: "Reportes atrasados",
    message: (p) => {
      const late = `${count(p.reports, "reporte atrasado", "reportes atrasados")}${p.explained ? " con explicación" : ""}`;
      return `${p.municipality} tiene ${late}: ${p.codes.join(", ")}.`;
    },
    why: "El trimestre terminó y lo logrado no llega a lo planeado. Aún se puede reportar o explicar.",
    norm: own,
    how: "Pida el reporte al municipio, o escriba la razón en Observación. Explicado sigue atrasado, y queda como información.",
  },
  "follow/unknown-meta": {
    title: "Meta que no es del proyecto",
    message: (p) =>
      p.found === "" ? "El renglón no dice de qué meta es." : `«${shorten(p.found)}» no está en la hoja Metas.`,
    why: "Sin una meta del proyecto, el renglón no cuenta en ningún avance.",
    norm: "DIE-FO-013, 6.5.",
    how: "Elija el código de la lista.",
  },
  "follow/unknown-municipality": {
    title: "Municipio que no está en la lista",
    message: (p) => {
      if (p.found === "") return "El renglón no dice de qué municipio es.";
      const guess = p.expected === undefined ? "" : ` ¿Es ${p.expected}?`;
      return `«${shorten(p.found)}» no está en la hoja Municipios.${guess}`;
    },
    why: "Las sumas por municipio buscan el nombre tal como está en Municipios.",
    norm: "Códigos y nombres de la DIVIPOLA, DANE.",
    how: "Elija el municipio de la lista, o agréguelo a la hoja Municipios con su código.",
  },
  "follow/divipola": {
    title: "Municipio que no coincide con la DIVIPOLA",
    message: (p) => {
      if (p.of === "unknown") return `El código ${p.code} de ${shorten(p.name)} no está en la DIVIPOLA.`;
      if (p.of === "code") return `El código de ${p.name} es ${p.expected}, y el renglón dice ${p.code}.`;
      if (p.of === "name") return `El código ${p.code} es de ${p.expected}, y el renglón dice «${shorten(p.name)}».`;
      return `${p.name} (${p.code}) es de ${p.expected}, y el renglón dice «${shorten(p.department)}».`;
    },
    why: "Otras entidades reconocen al municipio por su código. Con un código ajeno, los datos parecen de otro.",
    norm: "Códigos, nombres y departamentos de la DIVIPOLA, DANE, en la edición que trae el complemento.",
    how: "Corrija el código, el nombre o el departamento. Un municipio muy nuevo puede faltar en la lista.",
  },
  "follow/not-a-number": {
    title: "Valor de seguimiento que no se puede leer",
    message: (p) => {
      const found = p.found === "" ? "está vacío" : `dice «${p.found}»`;
      const expected = p.of === "quarter" ? "un número del 1 al 4" : "un número desde 0";
      return `${columnOf[p.of]} ${found}; se esperaba ${expected}.`;
    },
    why: "Las fórmulas solo suman números. El renglón no cuenta en el avance.",
    norm: own,
    how: "Escriba el número. Lo que deba explicar va en Observación.",
  },
  "follow/duplicate": {
    title: "Reporte repetido",
    message: (p) => `${report(p)} está dos veces; la otra es el renglón ${p.sameAs}.`,
    why: "Los dos renglones se suman y el avance queda doble.",
    norm: own,
    how: "Deje un solo renglón para cada meta, municipio y trimestre.",
  },
  "follow/mixed-cumulative": {
    title: "Valores acumulados y del trimestre mezclados",
    message: (p) => `${p.code} de ${p.municipality} tiene trimestres con «Acumulado» en Sí y otros en No.`,
    why: "Un valor desde enero y uno del trimestre no se suman de la misma manera.",
    norm: own,
    how: "Deje todos los trimestres de esa meta y municipio en Sí, o todos en No.",
  },
  "follow/falling": {
    title: "Valor acumulado que baja",
    message: (p) =>
      `${report(p)} acumula ${number(p.value)}, y en el trimestre ${p.earlier} ya llevaba ${number(p.before)}.`,
    why: "Lo acumulado desde enero no puede ser menor que antes.",
    norm: own,
    how: "Revise los dos valores con su evidencia. Si son del trimestre, ponga «No» en Acumulado.",
  },
  "follow/early": {
    title: "Reporte de un trimestre que no ha empezado",
    message: (p) => `${report(p)} ya tiene un logro, y ese trimestre no ha empezado al ${longDate(p.day)}.`,
    why: "Puede ser del trimestre anterior, o estar en otro renglón.",
    norm: own,
    how: "Revise el trimestre del renglón y la fecha de corte.",
  },
  "follow/over-planned": {
    title: "Se logró más de lo planeado",
    message: (p) => `${report(p)} logró ${number(p.achieved)} y planeó ${number(p.planned)}.`,
    why: "Puede ser un buen resultado, un dedo de más o un valor acumulado sin marcar.",
    norm: own,
    how: "Revise el valor. Si está bien, escriba la razón en Observación y este aviso se va.",
  },
  "follow/without-evidence": {
    title: "Logro sin evidencia",
    message: (p) => `${report(p)} reporta ${number(p.achieved)} sin evidencia ni enlace.`,
    why: "El formato pide la evidencia de cada trimestre. Sin ella el logro no se puede comprobar.",
    norm: "DIE-FO-013, 6.5, columna «Evidencia a entregar por trimestre».",
    how: "Escriba qué documento lo prueba y dónde está.",
  },
  "follow/evidence-without-value": {
    title: "Evidencia sin valor logrado",
    message: (p) => `${report(p)} tiene evidencia y no dice cuánto se logró.`,
    why: "Sin valor, el avance no cuenta lo que la evidencia prueba.",
    norm: "DIE-FO-013, 6.5, columna «Evidencia a entregar por trimestre».",
    how: "Escriba el valor logrado. Si todavía no hay, escriba 0.",
  },
  "follow/bad-date": {
    title: "Fecha de reporte que no es una fecha",
    message: (p) => noDate(p),
    why: "Como texto no se puede ordenar, filtrar ni comparar con otra fecha.",
    norm: own,
    how: "Escriba la fecha con día, mes y año, por ejemplo 12/03/2022.",
  },
  "follow/bad-link": {
    title: "Enlace que no se puede abrir",
    message: (p) => `«${p.found}» no es una dirección que empiece con https:// ni la ruta de una carpeta.`,
    why: "Quien revise no podrá abrir la evidencia.",
    norm: own,
    how: "Copie la dirección completa del navegador o la ruta de la carpeta.",
  },
  "follow/weights": {
    title: "Los pesos de las metas no suman 100 %",
    message: (p) => {
      const lacking = p.missing === 0 ? "" : ` y falta el peso de ${count(p.missing, "meta", "metas")}`;
      return `Los pesos de ${count(p.metas, "meta", "metas")} suman ${number(p.sum)} %${lacking}.`;
    },
    why: "El avance del proyecto pesa cada meta. Con pesos incompletos, unas metas cuentan de más.",
    norm: own,
    how: "Corrija los pesos hasta que sumen 100, o bórrelos todos para que las metas pesen igual.",
  },
  "follow/planned-target": {
    title: "Lo planeado no llega a la meta numérica",
    message: (p) =>
      `Los cuatro trimestres de ${p.code} planean ${number(p.planned)}, y la meta numérica es ${number(p.target)}.`,
    why: "Al cumplir todo lo planeado no se cumpliría la meta, o se pasaría de ella.",
    norm: "DIE-FO-013, 6.5.",
    how: "Ajuste lo planeado por municipio y trimestre, o la meta numérica.",
  },
  "follow/training-differs": {
    title: "Lo logrado no coincide con Capacitación",
    message: (p) => `${report(p)} reporta ${number(p.achieved)} personas, y Capacitación suma ${number(p.trained)}.`,
    why: "Las dos hojas cuentan a las mismas personas.",
    norm: own,
    how: "Revise las jornadas de ese trimestre y los «ya contados», o corrija el valor logrado.",
  },
};
