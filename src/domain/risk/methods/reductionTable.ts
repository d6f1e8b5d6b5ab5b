import type { MethodSource, ReductionTable } from "../RiskMethod";

/**
 * 25/15/10 of the general tables (v5–v7), read in public applications: type plus implementation, taken off one after the other;
 * preventive and detective controls reduce probability, corrective ones impact.
 */
export const reductionTable: ReductionTable = {
  kind: "reduction",
  criteria: [
    { criterion: "purpose", points: { prevent: 25, detect: 15, correct: 10 } },
    { criterion: "implementation", points: { automatic: 25, manual: 15 } },
  ],
  reduces: { prevent: "probability", detect: "probability", correct: "impact" },
  band: 20,
};

/** Where 25/15/10 comes from when it values corruption by v4–v6: that it serves for it is unresolved, since no official guide could be read in full. */
export const reductionSources: readonly MethodSource[] = [
  {
    part: "controls",
    citation: "25-15-10 de las guías v5 a v7, leído en aplicaciones públicas; su uso en corrupción, sin resolver.",
    mark: "derived",
  },
  { part: "set", citation: "Libro ES-SIG-RG-166 de Santander: reducciones sucesivas.", mark: "secondary" },
  {
    part: "displacement",
    citation: "Niveles de 20 % sobre la escala de la guía v4, solo en la probabilidad.",
    mark: "derived",
  },
];
