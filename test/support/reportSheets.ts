/** The sheets of «Informe de riesgos», in their order. */
export const reportSheets = [
  "Informe de riesgos",
  "Informe mapa inherente",
  "Informe mapa residual",
  "Informe todos los riesgos",
] as const;
