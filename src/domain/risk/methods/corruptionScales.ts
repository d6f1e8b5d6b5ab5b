import type { ImpactQuestion, ScaleLevel } from "../RiskMethod";

/**
 * Probability of corruption risks from 2015 to v6: descriptors read in a public application that applies the guide (secondary);
 * the frequencies are from memory and not verified.
 */
export const corruptionProbability: readonly ScaleLevel[] = [
  { level: 1, word: "Rara vez", description: "No se ha presentado en los últimos 5 años.", value: 1 },
  { level: 2, word: "Improbable", description: "Al menos 1 vez en los últimos 5 años.", value: 2 },
  { level: 3, word: "Posible", description: "Al menos 1 vez en los últimos 2 años.", value: 3 },
  { level: 4, word: "Probable", description: "Al menos 1 vez en el último año.", value: 4 },
  { level: 5, word: "Casi seguro", description: "Más de 1 vez al año.", value: 5 },
];

const questions: readonly (readonly [header: string, text: string])[] = [
  ["P1 Funcionarios del proceso", "¿Afectar al grupo de funcionarios del proceso?"],
  ["P2 Metas de la dependencia", "¿Afectar el cumplimiento de metas y objetivos de la dependencia?"],
  ["P3 Misión de la entidad", "¿Afectar el cumplimiento de misión de la entidad?"],
  ["P4 Misión del sector", "¿Afectar el cumplimiento de la misión del sector al que pertenece la entidad?"],
  ["P5 Confianza y reputación", "¿Generar pérdida de confianza de la entidad, afectando su reputación?"],
  ["P6 Recursos económicos", "¿Generar pérdida de recursos económicos?"],
  ["P7 Productos o servicios", "¿Afectar la generación de los productos o la prestación de servicios?"],
  [
    "P8 Calidad de vida",
    "¿Dar lugar al detrimento de calidad de vida de la comunidad por la pérdida del bien, servicios o recursos públicos?",
  ],
  ["P9 Pérdida de información", "¿Generar pérdida de información de la entidad?"],
  ["P10 Órganos de control", "¿Generar intervención de los órganos de control, de la Fiscalía u otro ente?"],
  ["P11 Procesos sancionatorios", "¿Dar lugar a procesos sancionatorios?"],
  ["P12 Procesos disciplinarios", "¿Dar lugar a procesos disciplinarios?"],
  ["P13 Procesos fiscales", "¿Dar lugar a procesos fiscales?"],
  ["P14 Procesos penales", "¿Dar lugar a procesos penales?"],
  ["P15 Credibilidad del sector", "¿Generar pérdida de credibilidad del sector?"],
  ["P16 Lesiones o vidas humanas", "¿Ocasionar lesiones físicas o pérdida de vidas humanas?"],
  ["P17 Imagen regional", "¿Afectar la imagen regional?"],
  ["P18 Imagen nacional", "¿Afectar la imagen nacional?"],
  ["P19 Daño ambiental", "¿Generar daño ambiental?"],
];

/** «Si el riesgo de corrupción se materializa podría…»: the 19 questions of v4–v6; the 2015 guide has the first 18. */
export const impactQuestions: readonly ImpactQuestion[] = questions.map(([header, text], index) => ({
  number: index + 1,
  header,
  text,
}));
