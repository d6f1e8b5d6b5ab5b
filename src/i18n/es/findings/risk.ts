import type { PlanField, RiskComponent, RiskFindings, RiskMismatch } from "../../../domain/findings/RiskFindings";
import type { RiskSettings } from "../../../domain/risk/RiskSettings";
import type { WordsFor } from "../../FindingWords";
import { criterionHeaders, riskCellHeaders } from "../../riskHeaders";
import { longDate, noDate } from "../dates";

const guide = "Guía para la administración del riesgo, v4 (2018), vigente para corrupción hasta v6";
const unverified = "sin verificar en el texto oficial";
const impactNorm = `${guide}: tabla de impacto, leída en aplicaciones públicas. 2015: 18 preguntas. v7: tabla general.`;
const controlNorm = `${guide}: diseño, ejecución y solidez de los controles; ${unverified}.`;
const treatmentNorm = `${guide}: un riesgo de corrupción no se acepta; leído en una aplicación pública.`;
const ownSheet = "Hojas del mapa de riesgos: cada renglón se une con su riesgo por el número.";
const restore = "El botón Corregir devuelve la fórmula. Si el dato de origen está mal, corríjalo allí.";

const components: Readonly<Record<RiskComponent, string>> = {
  actOrOmission: "acción u omisión",
  usesPower: "uso del poder",
  divertsPublic: "desviar lo público",
  privateBenefit: "beneficio privado",
};

const planFields: Readonly<Record<PlanField, string>> = {
  action: "acción",
  actionResponsible: "responsable",
  actionDate: "fecha límite",
  indicator: "indicador",
};

const settings: Readonly<Record<keyof RiskSettings, string>> = {
  method: "Método de riesgos",
  rareCatastrophic: "Rara vez × Catastrófico",
  question16: "Pregunta 16 decide",
  controlTable: "Tabla de controles",
};

/** «El riesgo 3», or a risk that has no number. */
function risk(number: string): string {
  return number === "" ? "Un riesgo sin número" : `El riesgo ${number}`;
}

function mismatch(p: RiskMismatch): string {
  const typed = p.typed ? " Alguien escribió sobre la fórmula." : "";
  return `${risk(p.risk)}: «${riskCellHeaders[p.cell]}» dice ${p.found} y el método ${p.method} da ${p.expected}.${typed}`;
}

const reasons = {
  "no-row": "no tiene renglón en la hoja Impacto",
  "several-rows": "tiene varios renglones en la hoja Impacto",
  unanswered: "tiene preguntas de impacto sin Sí ni No",
  "no-yes": "no tiene ninguna respuesta «Sí»",
  "no-level": "no tiene impacto económico ni reputacional",
} as const;

/** Spanish words of the corruption-risk findings. */
export const riskWords: WordsFor<keyof RiskFindings> = {
  "risk/unknown-setting": {
    title: "Opción del mapa que no existe",
    message: (p) => `«${settings[p.setting]}» dice «${p.found}», que no está en la lista. Se usa ${p.used}.`,
    why: "Con otra opción el mapa puede dar otras zonas.",
    norm: "Opciones del libro: v4-v6, 2015 y v7 (experimental), con sus variantes.",
    how: "Elija una opción de la lista.",
  },
  "risk/missing-probability": {
    title: "Riesgo sin probabilidad",
    message: (p) =>
      p.found === ""
        ? `${risk(p.risk)} no tiene probabilidad.`
        : `${risk(p.risk)}: la probabilidad «${p.found}» no es un número de 1 a 5.`,
    why: "Sin probabilidad el riesgo no entra en el mapa de calor.",
    norm: "Guías de 2015, v4–v6 y v7: tabla de probabilidad, cinco niveles.",
    how: "Escriba un número de 1 a 5. La ayuda de la columna dice qué significa cada uno.",
  },
  "risk/not-corruption": {
    title: "Riesgo que no es de corrupción",
    message: (p) => `${risk(p.risk)} tiene en «No»: ${p.components.map((one) => components[one]).join(", ")}.`,
    why: "Un riesgo de corrupción tiene los cuatro componentes; este es un riesgo de gestión.",
    norm: `${guide}: definición de riesgo de corrupción.`,
    how: "Revise los componentes, o pase el riesgo al mapa de gestión.",
  },
  "risk/incomplete-questionnaire": {
    title: "Cuestionario de impacto incompleto",
    message: (p) =>
      `${risk(p.risk)} ${reasons[p.reason]}.${p.questions.length === 0 ? "" : ` Faltan: ${p.questions.join(", ")}.`}`,
    why: "Sin todas las respuestas no hay nivel de impacto. Ningún «Sí» tampoco es Moderado.",
    norm: impactNorm,
    how: "Responda Sí o No en todas las preguntas del riesgo, en un solo renglón.",
  },
  "risk/impact-mismatch": {
    title: "Impacto distinto del calculado",
    message: mismatch,
    why: "El impacto sale del número de respuestas «Sí» y no se escribe a mano.",
    norm: impactNorm,
    how: restore,
  },
  "risk/zone-mismatch": {
    title: "Zona inherente distinta de la calculada",
    message: mismatch,
    why: "La zona sale de la probabilidad y del impacto en el mapa de calor.",
    norm: `${guide}: mapa de calor; la celda Rara vez × Catastrófico, ${unverified}. 2015: producto. v7: mapa general.`,
    how: restore,
  },
  "risk/residual-mismatch": {
    title: "Zona residual distinta de la calculada",
    message: mismatch,
    why: "Los controles y lo que queda del riesgo salen del método y no se escriben a mano.",
    norm: controlNorm,
    how: restore,
  },
  "risk/impact-displaced": {
    title: "Impacto residual que se movió",
    message: (p) => `${risk(p.risk)}: el impacto residual es ${p.found} y el inherente es ${p.expected}.`,
    why: "En corrupción los controles bajan la probabilidad; el impacto no cambia.",
    norm: `${guide}: solo se desplaza la probabilidad; ${unverified}.`,
    how: restore,
  },
  "risk/accepted": {
    title: "Riesgo de corrupción aceptado",
    message: (p) => `${risk(p.risk)} tiene el tratamiento «${p.found}».`,
    why: "Un riesgo de corrupción nunca se acepta, aunque su zona sea la menor.",
    norm: treatmentNorm,
    how: "Elija Reducir, Evitar o Compartir.",
  },
  "risk/without-control": {
    title: "Riesgo sin controles",
    message: (p) => `${risk(p.risk)} no tiene controles.`,
    why: "Sin controles la zona residual es la misma inherente.",
    norm: controlNorm,
    how: "Agregue en la hoja Controles los que existan, con este número de riesgo.",
  },
  "risk/without-action-plan": {
    title: "Riesgo sin plan de acción",
    message: (p) =>
      `${risk(p.risk)} necesita plan de acción y le falta: ${p.missing.map((one) => planFields[one]).join(", ")}.`,
    why: "Los controles no son fuertes; el plan dice cómo se van a fortalecer.",
    norm: controlNorm,
    how: "Complete acción, responsable, fecha límite e indicador.",
  },
  "risk/control-incomplete": {
    title: "Control sin todos sus criterios",
    message: (p) => `El control ${p.control} del riesgo ${p.risk} no tiene: ${criterionHeaders(p.criteria)}.`,
    why: "Sin todos los criterios del método el control no se puede calificar.",
    norm: controlNorm,
    how: "Elija una opción de la lista en cada criterio.",
  },
  "risk/control-without-risk": {
    title: "Control de un riesgo que no existe",
    message: (p) => {
      const row = p.of === "control" ? "Un control" : "Un renglón de Impacto";
      return p.found === "" ? `${row} no tiene número de riesgo.` : `${row} es del riesgo ${p.found}, que no existe.`;
    },
    why: "Un renglón sin su riesgo no cuenta en el mapa.",
    norm: ownSheet,
    how: "Corrija el número, o agregue el riesgo en la hoja Riesgos.",
  },
  "risk/wording": {
    title: "Riesgo redactado como causa",
    message: (p) => `${risk(p.risk)} empieza con una causa: «${p.found}…».`,
    why: "La causa explica por qué puede ocurrir; el riesgo es lo que puede hacerse con el poder.",
    norm: `${guide}: redacción del riesgo.`,
    how: "Empiece con «Posibilidad de que, por acción u omisión…» y pase la causa a su columna.",
  },
  "risk/action-date": {
    title: "Fecha límite que no es una fecha",
    message: (p) => `${risk(p.risk)}: ${noDate(p)}`,
    why: "El complemento no puede decir si la acción ya venció.",
    norm: `${guide}: seguimiento del plan de acción.`,
    how: "Escriba la fecha con día, mes y año. Si la acción es permanente, escriba la de su próxima revisión.",
  },
  "risk/overdue-action": {
    title: "Acción vencida",
    message: (p) => `${risk(p.risk)}: la acción venció el ${longDate(p.date)}.`,
    why: "Una acción vencida deja el control tan débil como estaba.",
    norm: `${guide}: seguimiento del plan de acción.`,
    how: "Marque la acción como Cumplida, o acuerde otra fecha y explique por qué.",
  },
  "risk/review-overdue": {
    title: "Seguimiento vencido",
    message: (p) => `${risk(p.risk)} no tiene seguimiento con corte al ${longDate(p.cutoff)}.`,
    why: "Los riesgos de corrupción se revisan cada cuatrimestre.",
    norm: `Seguimiento por cuatrimestre; los cortes son de memoria, ${unverified}.`,
    how: "Escriba el avance de la acción y la eficacia de los controles en ese corte.",
  },
  "risk/duplicate": {
    title: "Riesgo repetido",
    message: (p) =>
      p.kind === "number"
        ? `El número ${p.risk} está en dos riesgos.`
        : `${risk(p.risk)}${p.municipality === "" ? "" : ` (${p.municipality})`} tiene el mismo texto que el riesgo ${p.other}${
            p.otherMunicipality === "" ? "" : ` (${p.otherMunicipality})`
          }.`,
    why: "Un riesgo repetido cuenta dos veces; un número repetido mezcla impactos y controles.",
    norm: "Mapa consolidado de los cuatro municipios (meta PIDM 1-2-5-3).",
    how: "Una los dos riesgos, o precise en qué se diferencian. Los números no se repiten.",
  },
};
