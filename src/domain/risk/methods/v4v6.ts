import type { DesignTable, RiskMethod } from "../RiskMethod";
import { corruptionProbability, impactQuestions } from "./corruptionScales";

/** Seven criteria, 100 points (public application of the Gobernación de Santander, secondary); from «solidity» on: memory. */
const controls: DesignTable = {
  kind: "design",
  criteria: [
    { criterion: "responsible", points: { assigned: 15, unassigned: 0 } },
    { criterion: "authority", points: { adequate: 15, inadequate: 0 } },
    { criterion: "periodicity", points: { timely: 15, untimely: 0 } },
    { criterion: "purpose", points: { prevent: 15, detect: 10, none: 0 } },
    { criterion: "how", points: { reliable: 15, unreliable: 0 } },
    { criterion: "deviations", points: { resolved: 15, unresolved: 0 } },
    { criterion: "evidence", points: { complete: 10, incomplete: 5, none: 0 } },
  ],
  bands: [
    { from: 96, strength: "strong" },
    { from: 86, strength: "moderate" },
    { from: 0, strength: "weak" },
  ],
  solidity: {
    strong: { strong: "strong", moderate: "moderate", weak: "weak" },
    moderate: { strong: "moderate", moderate: "moderate", weak: "weak" },
    weak: { strong: "weak", moderate: "weak", weak: "weak" },
  },
  solidityPoints: { strong: 100, moderate: 50, weak: 0 },
  setBands: [
    { from: 100, strength: "strong" },
    { from: 50, strength: "moderate" },
    { from: 0, strength: "weak" },
  ],
  displacement: { strong: 2, moderate: 1, weak: 0 },
};

/** Guía para la administración del riesgo, Función Pública, versión 4 (2018); versiones 5 y 6 keep it for corruption. */
export const v4v6: RiskMethod = {
  id: "v4-v6",
  title: "Guía para la administración del riesgo, versiones 4 a 6 (2018–2022)",
  experimental: false,
  sources: [
    { part: "probability", citation: "Guía v4 (2018): descriptores; las frecuencias, de memoria.", mark: "memory" },
    {
      part: "impact",
      citation: "Guía v4 (2018): 19 preguntas y umbrales, leídos en dos aplicaciones públicas que los aplican.",
      mark: "secondary",
    },
    { part: "question16", citation: "Guía v4 (2018): nota de la tabla de impacto, de memoria.", mark: "memory" },
    { part: "zones", citation: "Guía v4 (2018): mapa de calor; Rara vez × Catastrófico, de memoria.", mark: "memory" },
    {
      part: "controls",
      citation: "Guía v4 (2018): diseño del control, leído en la aplicación de la Gobernación de Santander.",
      mark: "secondary",
    },
    { part: "set", citation: "Guía v4 (2018): ejecución y solidez, de memoria.", mark: "memory" },
    { part: "displacement", citation: "Guía v4 (2018): desplazamiento, de memoria.", mark: "memory" },
    {
      part: "treatments",
      citation: "Guía v4 (2018): un riesgo de corrupción no se acepta; leído en una aplicación pública.",
      mark: "secondary",
    },
  ],
  probability: corruptionProbability,
  impact: {
    kind: "questionnaire",
    levels: [
      { level: 3, word: "Moderado", description: "De 1 a 5 respuestas «Sí».", value: 3 },
      { level: 4, word: "Mayor", description: "De 6 a 11 respuestas «Sí».", value: 4 },
      { level: 5, word: "Catastrófico", description: "De 12 a 19 respuestas «Sí».", value: 5 },
    ],
    questions: impactQuestions,
    thresholds: [
      { from: 1, level: 3 },
      { from: 6, level: 4 },
      { from: 12, level: 5 },
    ],
    decisive: 16,
  },
  zones: {
    kind: "cells",
    cells: [
      ["moderate", "high", "extreme"],
      ["moderate", "high", "extreme"],
      ["high", "extreme", "extreme"],
      ["high", "extreme", "extreme"],
      ["extreme", "extreme", "extreme"],
    ],
  },
  zoneWords: { moderate: "Moderado", high: "Alto", extreme: "Extremo" },
  controls,
  movesImpact: false,
  treatments: ["Reducir", "Evitar", "Compartir"],
  forbiddenTreatments: ["Aceptar", "Asumir"],
  reviewDates: ["04-30", "08-31", "12-31"],
};
