import type { IndexFindings } from "../../../domain/findings/IndexFindings";
import type { WordsFor } from "../../FindingWords";

const own = "Regla de este complemento; los índices van en el diagnóstico (DIE-FO-013, 5.2).";

/** «IDI 2021 de Girón», without what the row does not say. */
function nameOf(p: { readonly index: string; readonly year: string; readonly municipality: string }): string {
  const place = p.municipality === "" ? "" : `de ${p.municipality}`;
  return [p.index === "" ? "El valor" : p.index, p.year, place].filter((part) => part !== "").join(" ");
}

/** Spanish words of the findings on indices. */
export const indexWords: WordsFor<keyof IndexFindings> = {
  "index/out-of-range": {
    title: "Valor de un índice que no va de 0 a 100",
    message: (p) => `El valor dice «${p.found}»; se esperaba un número de 0 a 100.`,
    why: "Las fórmulas solo comparan números. Un valor por fuera de la escala cambia promedios y puestos.",
    norm: own,
    how: "Compare con la fuente y escriba el número con coma decimal, por ejemplo 76,8.",
  },
  "index/year": {
    title: "Año de un índice que no sirve",
    message: (p) => {
      if (p.found === "") return "El valor no dice de qué año es.";
      if (p.today !== undefined) return `El año ${p.found} no ha llegado; este es ${p.today}.`;
      return `El año dice «${p.found}»; se esperaba un número de cuatro cifras, de 1990 a 2100.`;
    },
    why: "Cada valor se compara con los de su año y con el del año anterior.",
    norm: own,
    how: "Escriba el año que se mide, no el de publicación. Ejemplo: 2021.",
  },
  "index/name-alike": {
    title: "Índice escrito de dos maneras",
    message: (p) => `«${p.found}» parece ser ${p.expected}.`,
    why: "Las fórmulas buscan el nombre igual. Escrito distinto, es otro índice.",
    norm: own,
    how: "Escriba siempre igual el mismo índice. Si son dos índices, diferencie más sus nombres.",
  },
  "index/duplicate": {
    title: "Valor de un índice repetido",
    message: (p) => {
      const clash = p.clash ? " Los dos valores son distintos." : "";
      return `${nameOf(p)} está dos veces; la otra es la fila ${p.sameAs} de la tabla.${clash}`;
    },
    why: "Los dos renglones cuentan en el promedio y en el puesto.",
    norm: own,
    how: "Compare con la fuente y deje un solo renglón.",
  },
  "index/without-source": {
    title: "Valor de un índice sin fuente",
    message: (p) => `${nameOf(p)} no dice de dónde sale.`,
    why: "Sin fuente, nadie puede comprobar el valor.",
    norm: own,
    how: "Escriba en Fuente la entidad y el documento, por ejemplo: Función Pública, resultados FURAG 2021.",
  },
};
