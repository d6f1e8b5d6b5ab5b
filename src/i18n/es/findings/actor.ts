import type { ActorFindings } from "../../../domain/findings/ActorFindings";
import type { WordsFor } from "../../FindingWords";

const own = "Regla de este complemento; el análisis de actores está en DIE-FO-013, 6.3.";

const columnOf = { interest: "El interés", influence: "La influencia" } as const;

/** Spanish words of the findings on the map of actors. */
export const actorWords: WordsFor<keyof ActorFindings> = {
  "actor/high-from": {
    title: "Límite de «alto» que no sirve",
    message: (p) => {
      const found = p.found === "" ? "está vacía" : `dice «${p.found}»`;
      return `La celda «Es alto desde» ${found}; se esperaba un número entero del 2 al 5.`;
    },
    why: "Con ese límite se decide la estrategia de cada actor. Sin él, la columna queda vacía o pareja.",
    norm: own,
    how: "Escriba desde qué valor son altos el interés y la influencia, por ejemplo 4.",
  },
  "actor/scale": {
    title: "Interés o influencia por fuera de la escala",
    message: (p) => {
      const found = p.found === "" ? "está sin valorar" : `dice «${p.found}»`;
      return `${columnOf[p.of]} ${found}; se esperaba un número entero del 1 al 5.`;
    },
    why: "Sin los dos valores, el actor no tiene estrategia ni lugar en el mapa.",
    norm: own,
    how: "Escriba un número del 1 al 5, donde 5 es lo más alto.",
  },
  "actor/duplicate": {
    title: "Actor repetido",
    message: (p) => {
      const what = p.of === "name" ? `«${p.found}» ya está en ese municipio` : `El número ${p.found} ya se usó`;
      return `${what}, en la fila ${p.sameAs} de la tabla.`;
    },
    why: "Un actor repetido puede quedar con dos estrategias, y dos iguales en número no se distinguen en el mapa.",
    norm: own,
    how: "Deje un solo renglón para cada actor, con su propio número.",
  },
};
