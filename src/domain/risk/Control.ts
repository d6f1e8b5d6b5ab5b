/** What is asked of a control; each method counts some of them. */
export type CriterionKey =
  | "responsible"
  | "authority"
  | "periodicity"
  | "purpose"
  | "how"
  | "deviations"
  | "evidence"
  | "execution"
  | "documented"
  | "implementation"
  | "effective";

/** Answers of one control by option key; a missing one is unanswered. */
export type ControlAnswers = Readonly<Partial<Record<CriterionKey, string>>>;

interface CriterionOption {
  readonly key: string;
  /** What the drop-down of «Controles» offers. */
  readonly word: string;
}

export interface Criterion {
  readonly key: CriterionKey;
  /** Header of its column. */
  readonly header: string;
  readonly options: readonly CriterionOption[];
}

/**
 * The questions on a control as the sheet holds them: the seven criteria and the execution of the 2018 guide, then what only the
 * 2015 guide and the general tables (v5–v7) ask. Shared answers stay when the method changes.
 */
export const criteria: readonly Criterion[] = [
  {
    key: "responsible",
    header: "Asignación del responsable",
    options: [
      { key: "assigned", word: "Asignado" },
      { key: "unassigned", word: "No asignado" },
    ],
  },
  {
    key: "authority",
    header: "Segregación y autoridad",
    options: [
      { key: "adequate", word: "Adecuado" },
      { key: "inadequate", word: "Inadecuado" },
    ],
  },
  {
    key: "periodicity",
    header: "Periodicidad",
    options: [
      { key: "timely", word: "Oportuna" },
      { key: "untimely", word: "Inoportuna" },
    ],
  },
  {
    key: "purpose",
    header: "Propósito",
    options: [
      { key: "prevent", word: "Prevenir" },
      { key: "detect", word: "Detectar" },
      { key: "correct", word: "Corregir" },
      { key: "none", word: "No es un control" },
    ],
  },
  {
    key: "how",
    header: "Cómo se realiza",
    options: [
      { key: "reliable", word: "Confiable" },
      { key: "unreliable", word: "No confiable" },
    ],
  },
  {
    key: "deviations",
    header: "Observaciones o desviaciones",
    options: [
      { key: "resolved", word: "Se resuelven" },
      { key: "unresolved", word: "No se resuelven" },
    ],
  },
  {
    key: "evidence",
    header: "Evidencia",
    options: [
      { key: "complete", word: "Completa" },
      { key: "incomplete", word: "Incompleta" },
      { key: "none", word: "No existe" },
    ],
  },
  {
    key: "execution",
    header: "Ejecución",
    options: [
      { key: "strong", word: "Fuerte" },
      { key: "moderate", word: "Moderado" },
      { key: "weak", word: "Débil" },
    ],
  },
  {
    key: "documented",
    header: "Manual o procedimiento",
    options: [
      { key: "yes", word: "Sí" },
      { key: "no", word: "No" },
    ],
  },
  {
    key: "implementation",
    header: "Implementación",
    options: [
      { key: "automatic", word: "Automático" },
      { key: "manual", word: "Manual" },
      { key: "both", word: "Automático y manual" },
      { key: "neither", word: "Ninguno" },
    ],
  },
  {
    key: "effective",
    header: "Ha demostrado ser efectivo",
    options: [
      { key: "yes", word: "Sí" },
      { key: "no", word: "No" },
    ],
  },
];
