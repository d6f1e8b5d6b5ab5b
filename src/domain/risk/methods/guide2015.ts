import type { RiskMethod, ScoreTable } from "../RiskMethod";
import { corruptionProbability, impactQuestions } from "./corruptionScales";

/** Seven questions, 100 points (memory); an average between two bands belongs to the upper one (derived). */
const controls: ScoreTable = {
  kind: "score",
  criteria: [
    { criterion: "documented", points: { yes: 15, no: 0 } },
    { criterion: "responsible", points: { assigned: 5, unassigned: 0 } },
    // Two questions of the guide: «¿es automático?» 15 and «¿es manual?» 10.
    { criterion: "implementation", points: { automatic: 15, manual: 10, both: 25, neither: 0 } },
    { criterion: "periodicity", points: { timely: 15, untimely: 0 } },
    // The guide asks only whether there is evidence: incomplete evidence earns nothing (derived).
    { criterion: "evidence", points: { complete: 10, incomplete: 0, none: 0 } },
    { criterion: "effective", points: { yes: 30, no: 0 } },
  ],
  bands: [
    { above: 75, steps: 2 },
    { above: 50, steps: 1 },
  ],
};

/** Guía para la gestión del riesgo de corrupción, Secretaría de Transparencia, 2015: zones by product of points. */
export const guide2015: RiskMethod = {
  id: "2015",
  title: "Guía para la gestión del riesgo de corrupción (2015)",
  experimental: false,
  sources: [
    { part: "probability", citation: "Guía 2015: descriptores; las frecuencias, de memoria.", mark: "memory" },
    { part: "impact", citation: "Guía 2015: 18 preguntas; umbrales y pesos 5, 10 y 20, de memoria.", mark: "memory" },
    {
      part: "zones",
      citation: "Guía 2015: bandas del producto, leídas en mapasderiesgosdecorrupcion.com; las celdas son su producto.",
      mark: "read",
    },
    { part: "controls", citation: "Guía 2015: cuestionario del control, de memoria.", mark: "memory" },
    { part: "set", citation: "Promedio de los controles: decisión nuestra, sin verificar.", mark: "derived" },
    {
      part: "displacement",
      citation: "Bandas 0–50, 51–75 y 76–100, leídas en la versión 3; 2015, de memoria.",
      mark: "memory",
    },
    {
      part: "treatments",
      citation: "Un riesgo de corrupción no se acepta; leído en una aplicación pública.",
      mark: "secondary",
    },
  ],
  probability: corruptionProbability,
  impact: {
    kind: "questionnaire",
    levels: [
      { level: 3, word: "Moderado", description: "De 1 a 5 respuestas «Sí».", value: 5 },
      { level: 4, word: "Mayor", description: "De 6 a 11 respuestas «Sí».", value: 10 },
      { level: 5, word: "Catastrófico", description: "De 12 a 18 respuestas «Sí».", value: 20 },
    ],
    questions: impactQuestions.slice(0, 18),
    thresholds: [
      { from: 1, level: 3 },
      { from: 6, level: 4 },
      { from: 12, level: 5 },
    ],
  },
  zones: {
    kind: "product",
    bands: [
      { from: 51, zone: "extreme" },
      { from: 26, zone: "high" },
      { from: 11, zone: "moderate" },
      { from: 0, zone: "low" },
    ],
  },
  zoneWords: { low: "Baja", moderate: "Moderada", high: "Alta", extreme: "Extrema" },
  controls,
  movesImpact: false,
  treatments: ["Reducir", "Evitar", "Compartir"],
  forbiddenTreatments: ["Aceptar", "Asumir"],
  reviewDates: ["04-30", "08-31", "12-31"],
};
