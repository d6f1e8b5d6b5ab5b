/** Words on the four sheets of the corruption-risk map. */
export const riskSheets = {
  risks: {
    title: "Riesgos de corrupción",
    subtitle: "Mapa de riesgos de corrupción metropolitano (meta 1-2-5-3), un riesgo por renglón.",
    method: "El método está en Ficha.",
  },
  oldMap: {
    kept: "Datos del mapa anterior",
    column: (letters: string) => `Columna ${letters}`,
    number: "Número en el mapa",
  },
  impacts: {
    title: "Impacto",
    subtitle: "Si el riesgo de corrupción se materializa podría… Responda todas las preguntas de cada riesgo.",
  },
  controls: {
    title: "Controles",
    subtitle: "Un control por renglón, con su diseño y ejecución; un riesgo puede tener varios.",
  },
  riskMap: {
    title: "Mapa de calor",
    subtitle: "Zona de cada riesgo antes y después de los controles. Cada celda muestra los números de sus riesgos.",
    method: "Método",
    sides: { inherente: "Mapa inherente", residual: "Mapa residual" },
    corner: "Probabilidad / Impacto",
    counts: ["Zona", "Riesgos inherentes", "Riesgos residuales"],
    unvalued: "Sin valorar",
  },
} as const;
