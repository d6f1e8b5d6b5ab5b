import type { ScheduleFindings } from "../../../domain/findings/ScheduleFindings";
import type { WordsFor } from "../../FindingWords";
import { count, percent } from "../../format";
import { shorten } from "../../shorten";
import { monthList } from "../dates";

/** «La subactividad 3 de 1-2-5-5», with what is known of it. */
function subactivity(p: { readonly code: string; readonly number: string; readonly text: string }): string {
  if (p.code === "" && p.number === "") return `La subactividad «${shorten(p.text, 60)}»`;
  const owner = p.code === "" ? "" : ` de ${p.code}`;
  return `La subactividad ${p.number}${owner}`;
}

const scheduleOnlyWords: WordsFor<Extract<keyof ScheduleFindings, `schedule/${string}`>> = {
  "schedule/empty": {
    title: "Cronograma sin meses marcados",
    message: (p) => `Ningún mes está marcado en ${count(p.rows, "subactividad", "subactividades")} del cronograma.`,
    why: "Un cronograma sin meses no permite programar ni hacer seguimiento.",
    norm: "DIE-FO-013, 9 Cronograma de ejecución del proyecto.",
    how: "Marque con ✓ los meses de cada subactividad.",
  },
  "schedule/row-without-month": {
    title: "Subactividad sin meses",
    message: (p) => `${subactivity(p)} no tiene ningún mes marcado.`,
    why: "Las demás subactividades tienen meses. Esta parece olvidada.",
    norm: "DIE-FO-013, 9 Cronograma de ejecución del proyecto.",
    how: "Marque con ✓ los meses en que se ejecuta.",
  },
  "schedule/missing-subactivity": {
    title: "Subactividad que falta en el cronograma",
    message: (p) => `${subactivity(p)} está en 6.5 y no en el cronograma.`,
    why: "Lo que no está en el cronograma no se programa.",
    norm: "DIE-FO-013, 6.5 y 9.",
    how: "Agregue la subactividad al cronograma, con sus meses.",
  },
  "schedule/unknown-subactivity": {
    title: "Subactividad que solo está en el cronograma",
    message: (p) => `El cronograma tiene una subactividad que no está en 6.5: «${shorten(p.text, 60)}».`,
    why: "Una subactividad que solo está en el cronograma no pertenece a ninguna meta.",
    norm: "DIE-FO-013, 6.5 y 9.",
    how: "Agréguela a su meta en 6.5, o retírela del cronograma.",
  },
  "schedule/text-drift": {
    title: "Subactividad redactada de dos maneras",
    several: "redacciones distintas",
    message: (p) =>
      `La subactividad ${p.number} de ${p.code} se redactó distinto en 6.5 y en 9 (parecido ${percent(p.similarity)}).`,
    why: "Es la misma subactividad. Con dos redacciones no se sabe cuál vale.",
    norm: "DIE-FO-013, 6.5 y 9.",
    how: "Compare los dos textos y deje uno. Al importar se conserva el de 6.5.",
  },
  "schedule/column-shift": {
    title: "Fila corrida una columna",
    several: "filas corridas una columna",
    message: (p) => `${subactivity(p)} está una columna a la izquierda.`,
    why: "La fila perdió la celda de la actividad. Sus meses quedan bajo otro título.",
    norm: "DIE-FO-013, 9 Cronograma de ejecución del proyecto.",
    how: "Mueva la fila una columna a la derecha.",
  },
  "schedule/beyond-vigencia": {
    title: "Meses fuera de la vigencia",
    message: (p) =>
      p.edge === "after"
        ? `${subactivity(p)} llega hasta ${monthList(p.months)} de ${p.year}, fuera de la vigencia ${p.vigencia}.`
        : `${subactivity(p)} tiene marcas antes del registro: ${monthList(p.months)} de ${p.year}.`,
    why: "La vigencia es un año: de enero a diciembre. Antes del registro el proyecto aún no existía.",
    norm: "Decreto 111 de 1996, artículo 14, anualidad (según memoria, sin verificar). DIE-FO-013, 2 y 9.",
    how: "Revise el mes de inicio y las marcas. Lo que pasa de diciembre va en otra vigencia.",
  },
  "schedule/unknown-meta": {
    title: "Subactividad de una meta que no existe",
    message: (p) =>
      p.found === ""
        ? `La subactividad «${shorten(p.text, 60)}» no tiene código PIDM.`
        : `El código ${p.found} del cronograma no está en Metas.`,
    why: "Cada subactividad pertenece a una meta. Sin ella no cuenta en ningún resumen.",
    norm: "DIE-FO-013, 6.5 y 9.",
    how: "Elija el código de una meta de la hoja Metas.",
  },
};

const evidenceWords: WordsFor<Exclude<keyof ScheduleFindings, `schedule/${string}`>> = {
  "evidence/unknown-meta": {
    title: "Evidencia de una meta que no existe",
    message: (p) =>
      p.found === ""
        ? `La evidencia «${shorten(p.text, 60)}» no tiene código PIDM.`
        : `El código ${p.found} de la evidencia no está en Metas.`,
    why: "Cada evidencia demuestra el avance de una meta.",
    norm: "DIE-FO-013, 6.5.",
    how: "Elija el código de una meta de la hoja Metas.",
  },
  "deliverable/without-evidence": {
    title: "Producto que no está entre las evidencias",
    several: "productos que no están entre las evidencias",
    message: (p) => `El producto «${shorten(p.text, 60)}» no está entre las evidencias de 6.5.`,
    why: "Los productos de la sección 10 son las mismas evidencias que prometen las metas.",
    norm: "DIE-FO-013, 6.5 y 10 Productos y/o entregables.",
    how: "Escriba el producto igual que la evidencia, o agréguelo a su meta.",
  },
  "evidence/without-deliverable": {
    title: "Evidencia que no está entre los productos",
    several: "evidencias que no están entre los productos",
    message: (p) => `La evidencia «${shorten(p.text, 60)}» de ${p.code} no está entre los productos.`,
    why: "Lo que una meta promete debe estar entre los productos del proyecto.",
    norm: "DIE-FO-013, 6.5 y 10 Productos y/o entregables.",
    how: "Agregue la evidencia a los productos, o iguale las dos redacciones.",
  },
  "deliverable/duplicate": {
    title: "Producto repetido",
    message: (p) =>
      `El producto «${shorten(p.text, 60)}» está ${count(p.copies, "vez", "veces")} y las metas lo piden ${count(p.evidence, "vez", "veces")}.`,
    why: "Un producto repetido se cuenta dos veces.",
    norm: "DIE-FO-013, 6.5 y 10 Productos y/o entregables.",
    how: "Borre la copia que sobra.",
  },
  "deliverable/truncated": {
    title: "Producto con el texto cortado",
    message: (p) => `El texto «${shorten(p.text, 60)}» quedó incompleto.`,
    why: "El texto anuncia algo que no sigue, o se corta en medio de la frase.",
    norm: "DIE-FO-013, 6.5 y 10 Productos y/o entregables.",
    how: "Complete la frase. Si sigue en la viñeta siguiente, únalas.",
  },
};

/** Words of the schedule, evidence and deliverable rules. */
export const scheduleWords: WordsFor<keyof ScheduleFindings> = { ...scheduleOnlyWords, ...evidenceWords };
