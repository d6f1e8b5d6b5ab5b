import { impactQuestions } from "../methods/corruptionScales";
import { columnAliases, sidedAliases } from "./columnAliases";
import { headerKey, sideOf, withoutSide } from "./headerText";
import { bestLikeness, describedBy, isVetoed, patternScores } from "./headingPatterns";
import { controlFields, type MapField } from "./MapField";

/** A field that a heading may name; 1 is the heading itself. `after`: only where another column is that field already. */
export type FieldScore = readonly [field: MapField, score: number, after?: MapField];

const questionKeys = impactQuestions.map(({ number, header, text }) => ({
  field: `answer${number}` as const,
  number,
  aliases: [headerKey(text), headerKey(header), headerKey(`${number} ${text}`)],
}));

/** «1», «P1», «Pregunta 1» under a heading of the questionnaire, or the question itself. */
function questionScore(group: string, leaf: string, number: number, aliases: readonly string[]): number {
  const short = /^(p|pregunta)? ?(\d{1,2})$/.exec(leaf);
  const within = short?.[1] !== undefined || /pregunta|impacto|materializa|cuestionario/.test(group);
  if (short !== null) return within && Number(short[2]) === number ? 1 : 0;
  return leaf.length < 12 ? 0 : bestLikeness(aliases, [leaf]);
}

/** A group such as «Valoración de los controles» tells whose «Responsable» or «Evidencia» it is. */
function contextScore(group: string, field: MapField): number {
  const isControl = controlFields.has(field);
  // «Acciones asociadas al control» are the plan of 2015; its «Monitoreo · Acciones» and «· Fecha» say what was done.
  const isPlan = /\bacciones asociadas\b/.test(group);
  if (!isPlan && (field === "action" || field === "actionDate") && /\bmonitoreo\b/.test(group)) return -0.03;
  if (!isPlan && /\bcontrol/.test(group)) return isControl ? 0.03 : -0.03;
  if (isPlan || /\b(?:plan|accion|acciones|tratamiento|manejo|respuesta|monitoreo|seguimiento)\b/.test(group))
    return isControl ? -0.03 : 0.03;
  return 0;
}

const marks = /^(?:n|no|nro|num|numero|id|item|codigo|ref|referencia|consecutivo)$/;

function plainScores(group: string, leaf: string): readonly FieldScore[] {
  const path = `${group} ${leaf}`.trim();
  const side = sideOf(path);
  const own = columnAliases.flatMap(([field, aliases]): readonly FieldScore[] => {
    // A result after the controls is never the plain field of the same name.
    const score = side === undefined ? bestLikeness(aliases, [leaf, path]) : bestLikeness(aliases, [leaf]);
    return score === 0 ? [] : [[field, score + contextScore(group, field)]];
  });
  const questions = questionKeys.flatMap(({ field, number, aliases }): readonly FieldScore[] => {
    const score = questionScore(group, leaf, number, aliases);
    return score === 0 ? [] : [[field, score]];
  });
  const named = patternScores(leaf).map(([field, score]): FieldScore => [field, score + contextScore(group, field)]);
  const described = describedBy(group, leaf);
  // «N.º | Descripción»: of the risks that are numbered, where no other column says them.
  const lone: readonly FieldScore[] = leaf === "descripcion" && marks.test(group) ? [["text", 0.75]] : [];
  return [...own, ...named, ...lone, ...(described === undefined ? [] : [[described, 1.02] as const]), ...questions];
}

/** «Probabilidad de que ocurra…» is a probability; other words must stand alone or nearly so. */
function sidedLikeness(aliases: readonly string[], base: string): number {
  const opens = aliases.some((alias) => alias === "probabilidad" && base.startsWith(`${alias} `));
  return Math.max(bestLikeness(aliases, [base]), opens ? 0.72 : 0);
}

function sidedScores(group: string, leaf: string): readonly FieldScore[] {
  const side = sideOf(`${group} ${leaf}`);
  const base = withoutSide(leaf);
  return sidedAliases.flatMap(({ inherent, residual, aliases }): readonly FieldScore[] => {
    const score = base === "" ? Number(side !== undefined && aliases.includes("")) : sidedLikeness(aliases, base);
    if (score === 0) return [];
    // «Probabilidad residual final» is the result of all controls, «Probabilidad residual» of each of them.
    const last = /\bfinal\b/.test(leaf) ? 0.005 : 0;
    if (side !== undefined) return [[side === "inherent" ? inherent : residual, score + 0.01 + last]];
    // Without a word that says so, the second column of that name is the one after the controls.
    return [
      [inherent, score + contextScore(group, inherent)],
      [residual, score - 0.05, inherent],
    ];
  });
}

/** What is longer is a text of the map, unless it is one of the questions on a control. */
const longest = 160;
const longestQuestion = 300;

/** «Seguimiento · Corte 30 de abril», «Seguimiento a 30 de abril · Avance». */
function followUpScores(group: string, leaf: string): readonly FieldScore[] {
  if (!/\b(?:seguimiento|avance|monitoreo)\b/.test(group)) return [];
  const path = /\b(?:abril|agosto|diciembre)\b/.test(leaf) ? leaf : `${group} ${leaf}`;
  const isText = path === leaf || /^(?:avance|seguimiento|actividad|accion|descripcion|observacion)/.test(leaf);
  const found = isText ? patternScores(`seguimiento ${path}`) : [];
  return found.filter(([field]) => field.startsWith("followUp"));
}

/** Fields that a heading may name, from its own words and those of the group above it (both normalised). */
export function scoreHeading(group: string, leaf: string): readonly FieldScore[] {
  if (leaf === "" || leaf.length > longestQuestion) return [];
  if (leaf.length > longest) return patternScores(leaf).filter(([field]) => controlFields.has(field));
  return [...plainScores(group, leaf), ...sidedScores(group, leaf), ...followUpScores(group, leaf)].filter(
    ([field]) => !isVetoed(field, leaf),
  );
}
