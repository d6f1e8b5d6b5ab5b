/** The tables that make up a method of valuing risks. */
export const methodParts = {
  probability: "Probabilidad",
  impact: "Impacto",
  question16: "Pregunta 16",
  zones: "Zonas",
  controls: "Controles",
  set: "Conjunto de controles",
  displacement: "Desplazamiento",
  treatments: "Tratamiento",
} as const;
