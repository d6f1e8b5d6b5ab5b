import type { MetaFindings } from "../../../domain/findings/MetaFindings";
import { looksAlike } from "../../../domain/text/dropUnseen";
import type { WordsFor } from "../../FindingWords";
import { count, percent } from "../../format";
import { shorten } from "../../shorten";

const PLAN = "PIDM «Dime tu plan» 2016–2026";
const LEVELS = { componente: "el componente", linea: "la línea estratégica", programa: "el programa" } as const;

/** «La meta 1-2-5-3», or a meta whose code is missing. */
function meta(code: string): string {
  return code === "" ? "La meta sin código" : `La meta ${code}`;
}

const pidmWords: WordsFor<Extract<keyof MetaFindings, `pidm/${string}`>> = {
  "pidm/format": {
    title: "Código PIDM mal escrito",
    message: (p) => {
      if (p.found === "") return "Falta el código PIDM.";
      if (p.suggestion !== undefined && looksAlike(p.found, p.suggestion)) {
        return `«${p.found}» se ve como ${p.suggestion}, pero lleva guiones de otro tipo o signos que no se ven.`;
      }
      const hint = p.suggestion === undefined ? "" : ` ¿Es ${p.suggestion}?`;
      return p.dated
        ? `«${p.found}» es una fecha: Excel convirtió el código PIDM.${hint}`
        : `«${p.found}» no es un código PIDM.${hint}`;
    },
    why: "El código enlaza la meta con sus subactividades, evidencias y el plan. Mal escrito, los enlaces se pierden.",
    norm: `${PLAN}: componente-línea-programa-meta, por ejemplo 1-2-5-3.`,
    how: "Escriba cuatro números separados por guiones, en una celda con formato de texto.",
  },
  "pidm/unknown": {
    title: "Código PIDM que no está en el catálogo",
    message: (p) =>
      p.catalogue === "shipped"
        ? `El código ${p.code} no está en el catálogo, que aún está incompleto.`
        : `El código ${p.code} no está en Catálogo PIDM.`,
    why: "Una meta que no está en el plan no se puede alinear con él.",
    norm: `${PLAN}. El complemento solo trae las siete metas conocidas.`,
    how: "Corrija el código. Si es correcto, agregue la meta a Catálogo PIDM.",
  },
  "pidm/duplicate": {
    title: "Código PIDM repetido",
    message: (p) =>
      p.kind === "different-texts"
        ? `El código ${p.code} tiene dos textos distintos.`
        : `El código ${p.code} está repetido con el mismo texto.`,
    why: "Un código identifica una sola meta. Repetido, los conteos se duplican.",
    norm: PLAN,
    how: "Deje el código en la meta que le corresponde y corrija o borre la otra fila.",
  },
  "pidm/meta-number-mismatch": {
    title: "Número de meta distinto del código",
    message: (p) => `El texto dice «Meta ${p.found}» y el código ${p.code} termina en ${p.expected}.`,
    why: "El último número del código es el número de la meta en su programa.",
    norm: `${PLAN}: componente-línea-programa-meta.`,
    how: "Compare con el catálogo y corrija el número o el código.",
  },
  "pidm/programme-mismatch": {
    title: "Meta bajo otro programa",
    message: (p) => `7.1 ubica la meta ${p.code} en ${LEVELS[p.level]} ${p.found}, y su código dice ${p.expected}.`,
    why: "Las celdas combinadas de 7.1 se corren con facilidad y cambian la meta de programa.",
    norm: `DIE-FO-013, 6.5 y 7.1. ${PLAN}.`,
    how: "Revise las celdas combinadas de 7.1 y deje la meta bajo su programa.",
  },
  "pidm/text-mismatch": {
    title: "Texto de otra meta",
    message: (p) =>
      p.better === undefined
        ? `El texto de la meta ${p.code} no es el del catálogo.`
        : `El texto de la meta ${p.code} corresponde al código ${p.better}.`,
    why: "Con el código de otra meta, el avance se reporta donde no es.",
    norm: PLAN,
    how: "Corrija el código o el texto para que los dos sean de la misma meta.",
  },
  "pidm/text-drift": {
    title: "Meta redactada de dos maneras",
    several: "metas redactadas de dos maneras",
    message: (p) => `${meta(p.code)} está redactada de dos maneras (parecido ${percent(p.similarity)}).`,
    why: "La meta es del plan y se copia palabra por palabra.",
    norm: `${PLAN}. DIE-FO-013, 6.5 y 7.1.`,
    how: "Compare los dos textos y deje el del plan.",
  },
  "pidm/gap": {
    title: "Salto en la numeración de metas",
    several: "saltos en la numeración",
    message: (p) =>
      p.count === 1
        ? `En el programa ${p.programme} no aparece la meta ${p.code}.`
        : `En el programa ${p.programme} no aparecen ${p.count} metas, de ${p.code} a ${p.last}.`,
    why: "Es normal: un proyecto no cubre todas las metas de un programa.",
    norm: PLAN,
    how: "No hay que corregir nada, salvo que la meta se haya olvidado.",
  },
};

const metaRowWords: WordsFor<Exclude<keyof MetaFindings, `pidm/${string}`>> = {
  "meta/missing-indicator": {
    title: "Meta sin indicador",
    message: (p) => `${meta(p.code)} no tiene indicador.`,
    why: "Sin indicador no se puede medir si la meta se cumplió.",
    norm: "DIE-FO-013, 6.5, columna Indicador.",
    how: "Escriba qué se mide, por ejemplo «Número de servidores capacitados».",
  },
  "meta/missing-subactivity": {
    title: "Meta sin subactividades",
    several: "metas sin subactividades",
    message: (p) => `${meta(p.code)} no tiene subactividades.`,
    why: "Sin subactividades la meta no tiene cronograma.",
    norm: "DIE-FO-013, 6.5, columna Sub actividades, y 9.",
    how: "Agregue las subactividades de la meta en Cronograma.",
  },
  "meta/missing-evidence": {
    title: "Meta sin evidencia",
    several: "metas sin evidencia",
    message: (p) => `${meta(p.code)} no tiene evidencia.`,
    why: "La evidencia demuestra cada trimestre que la meta avanza.",
    norm: "DIE-FO-013, 6.5, columna Evidencia a entregar por trimestre.",
    how: "Agregue al menos una evidencia de la meta en Evidencias.",
  },
  "meta/missing-target": {
    title: "Indicador sin cantidad",
    several: "indicadores sin cantidad",
    message: (p) => `El indicador «${shorten(p.indicator, 60)}» no dice cuántos.`,
    why: "Un indicador que cuenta necesita la cantidad por lograr. Los años y números de ley no son cantidades.",
    norm: "DIE-FO-013, 6.5, columnas Meta e Indicador.",
    how: "Escriba la cantidad en la columna Meta numérica.",
  },
  "meta/unknown-activity": {
    title: "Meta de una actividad que no existe",
    message: (p) =>
      p.found === "" ? `${meta(p.code)} no tiene actividad.` : `La actividad ${p.found} de esta meta no existe.`,
    why: "Cada meta pertenece a una actividad. Sin ella su presupuesto no se puede sumar.",
    norm: "DIE-FO-013, 6.5.",
    how: "Elija el número de una actividad de la hoja Actividades.",
  },
  "meta/orphan-activity": {
    title: "Actividad sin metas",
    message: (p) => `La actividad ${p.number} no tiene metas: «${shorten(p.activity, 60)}».`,
    why: "Una actividad sin metas no muestra a qué resultado contribuye.",
    norm: "DIE-FO-013, 6.5.",
    how: "Asigne al menos una meta a la actividad, o borre la actividad.",
  },
  "subactivity/duplicate": {
    title: "Subactividad repetida",
    several: "subactividades repetidas",
    message: (p) =>
      p.code === p.otherCode
        ? `La subactividad ${p.number} de ${p.code} repite la ${p.otherNumber}.`
        : `La subactividad ${p.number} de ${p.code} repite la ${p.otherNumber} de ${p.otherCode}.`,
    why: "Un texto igual en dos metas suele ser una copia que no se cambió.",
    norm: "DIE-FO-013, 6.5.",
    how: "Escriba la subactividad propia de la meta, o bórrela.",
  },
  "subactivity/numbering": {
    title: "Numeración de subactividades con saltos",
    message: (p) => `${meta(p.code)} tiene ${count(p.count, "subactividad", "subactividades")} con números ${p.found}.`,
    why: "Los números enlazan cada subactividad con su fila del cronograma.",
    norm: "DIE-FO-013, 6.5 y 9.",
    how: "Numere las subactividades de la meta de 1 en adelante, sin saltos ni repeticiones.",
  },
};

/** Words of the PIDM, meta and subactivity rules. */
export const metaWords: WordsFor<keyof MetaFindings> = { ...pidmWords, ...metaRowWords };
