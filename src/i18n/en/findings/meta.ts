import type { MetaFindings } from "../../../domain/findings/MetaFindings";
import { looksAlike } from "../../../domain/text/dropUnseen";
import type { WordsFor } from "../../FindingWords";
import { count } from "../../format";
import { shorten } from "../../shorten";

const PLAN = "PIDM “Dime tu plan” 2016–2026";
const LEVELS = { componente: "component", linea: "strategic line", programa: "programme" } as const;

/** “The meta 1-2-5-3”, or a meta whose code is missing. */
function meta(code: string): string {
  return code === "" ? "The meta without a code" : `The meta ${code}`;
}

function percent(fraction: number): string {
  return `${Math.round(fraction * 100)}%`;
}

const pidmWords: WordsFor<Extract<keyof MetaFindings, `pidm/${string}`>> = {
  "pidm/format": {
    title: "Miswritten PIDM code",
    message: (p) => {
      if (p.found === "") return "The PIDM code is missing.";
      if (p.suggestion !== undefined && looksAlike(p.found, p.suggestion)) {
        return `“${p.found}” looks like ${p.suggestion}, but holds other kinds of hyphen or signs that are not seen.`;
      }
      const hint = p.suggestion === undefined ? "" : ` Is it ${p.suggestion}?`;
      return p.dated
        ? `“${p.found}” is a date: Excel changed the PIDM code.${hint}`
        : `“${p.found}” is no PIDM code.${hint}`;
    },
    why: "The code links the meta with its subactivities, its evidence and the plan. Badly written, the links are lost.",
    norm: `${PLAN}: component-line-programme-meta, such as 1-2-5-3.`,
    how: "Write four numbers with hyphens, in a cell formatted as text.",
  },
  "pidm/unknown": {
    title: "PIDM code that is not in the catalogue",
    message: (p) =>
      p.catalogue === "shipped"
        ? `The code ${p.code} is not in the catalogue, which is still incomplete.`
        : `The code ${p.code} is not in Catálogo PIDM.`,
    why: "A meta that is not in the plan cannot be aligned with it.",
    norm: `${PLAN}. The add-in only brings the seven known metas.`,
    how: "Correct the code. If it is right, add the meta to Catálogo PIDM.",
  },
  "pidm/duplicate": {
    title: "PIDM code used twice",
    message: (p) =>
      p.kind === "different-texts"
        ? `The code ${p.code} has two different texts.`
        : `The code ${p.code} is repeated with the same text.`,
    why: "A code names one meta. Repeated, it is counted twice.",
    norm: PLAN,
    how: "Leave the code with its own meta and correct or delete the other row.",
  },
  "pidm/meta-number-mismatch": {
    title: "Meta number unlike the code",
    message: (p) => `The text says “Meta ${p.found}” and the code ${p.code} ends in ${p.expected}.`,
    why: "The last number of the code is the number of the meta in its programme.",
    norm: `${PLAN}: component-line-programme-meta.`,
    how: "Compare with the catalogue and correct the number or the code.",
  },
  "pidm/programme-mismatch": {
    title: "Meta under another programme",
    message: (p) => `7.1 puts the meta ${p.code} under ${LEVELS[p.level]} ${p.found}, and its code says ${p.expected}.`,
    why: "The merged cells of 7.1 slip easily and move the meta to another programme.",
    norm: `DIE-FO-013, 6.5 and 7.1. ${PLAN}.`,
    how: "Look at the merged cells of 7.1 and leave the meta under its programme.",
  },
  "pidm/text-mismatch": {
    title: "Text of another meta",
    message: (p) =>
      p.better === undefined
        ? `The text of the meta ${p.code} is not the one of the catalogue.`
        : `The text of the meta ${p.code} belongs to the code ${p.better}.`,
    why: "With the code of another meta, progress is reported in the wrong place.",
    norm: PLAN,
    how: "Correct the code or the text, so that both belong to one meta.",
  },
  "pidm/text-drift": {
    title: "Meta worded in two ways",
    several: "metas worded in two ways",
    message: (p) => `${meta(p.code)} is worded in two ways (likeness ${percent(p.similarity)}).`,
    why: "The meta belongs to the plan and is copied word by word.",
    norm: `${PLAN}. DIE-FO-013, 6.5 and 7.1.`,
    how: "Compare both texts and leave the one of the plan.",
  },
  "pidm/gap": {
    title: "Gap in the numbers of the metas",
    several: "gaps in the numbers",
    message: (p) =>
      p.count === 1
        ? `The programme ${p.programme} does not show the meta ${p.code}.`
        : `The programme ${p.programme} does not show ${p.count} metas, from ${p.code} to ${p.last}.`,
    why: "This is normal: a project does not cover every meta of a programme.",
    norm: PLAN,
    how: "Nothing needs correcting, unless the meta was forgotten.",
  },
};

const metaRowWords: WordsFor<Exclude<keyof MetaFindings, `pidm/${string}`>> = {
  "meta/missing-indicator": {
    title: "Meta without indicator",
    message: (p) => `${meta(p.code)} has no indicator.`,
    why: "Without an indicator nobody can measure whether the meta was reached.",
    norm: "DIE-FO-013, 6.5, column Indicador.",
    how: "Write what is measured, such as “Número de servidores capacitados”.",
  },
  "meta/missing-subactivity": {
    title: "Meta without subactivities",
    several: "metas without subactivities",
    message: (p) => `${meta(p.code)} has no subactivities.`,
    why: "Without subactivities the meta has no schedule.",
    norm: "DIE-FO-013, 6.5, column Sub actividades, and 9.",
    how: "Add the subactivities of the meta in Cronograma.",
  },
  "meta/missing-evidence": {
    title: "Meta without evidence",
    several: "metas without evidence",
    message: (p) => `${meta(p.code)} has no evidence.`,
    why: "The evidence shows each quarter that the meta moves forward.",
    norm: "DIE-FO-013, 6.5, column Evidencia a entregar por trimestre.",
    how: "Add at least one evidence of the meta in Evidencias.",
  },
  "meta/missing-target": {
    title: "Indicator without a quantity",
    several: "indicators without a quantity",
    message: (p) => `The indicator “${shorten(p.indicator, 60)}” does not say how many.`,
    why: "An indicator that counts needs the number to reach. Years and law numbers do not count.",
    norm: "DIE-FO-013, 6.5, columns Meta and Indicador.",
    how: "Write the number in the column Meta numérica.",
  },
  "meta/unknown-activity": {
    title: "Meta of an activity that does not exist",
    message: (p) =>
      p.found === "" ? `${meta(p.code)} has no activity.` : `The activity ${p.found} of this meta does not exist.`,
    why: "Each meta belongs to an activity. Without it, its budget cannot be added up.",
    norm: "DIE-FO-013, 6.5.",
    how: "Choose the number of an activity of the sheet Actividades.",
  },
  "meta/orphan-activity": {
    title: "Activity without metas",
    message: (p) => `The activity ${p.number} has no metas: “${shorten(p.activity, 60)}”.`,
    why: "An activity without metas does not show which result it serves.",
    norm: "DIE-FO-013, 6.5.",
    how: "Give the activity at least one meta, or delete it.",
  },
  "subactivity/duplicate": {
    title: "Subactivity written twice",
    several: "subactivities written twice",
    message: (p) =>
      p.code === p.otherCode
        ? `The subactivity ${p.number} of ${p.code} repeats number ${p.otherNumber}.`
        : `The subactivity ${p.number} of ${p.code} repeats number ${p.otherNumber} of ${p.otherCode}.`,
    why: "One text in two metas is often a copy that nobody changed.",
    norm: "DIE-FO-013, 6.5.",
    how: "Write the subactivity of this meta, or delete it.",
  },
  "subactivity/numbering": {
    title: "Gaps in the numbers of subactivities",
    message: (p) => `${meta(p.code)} has ${count(p.count, "subactivity", "subactivities")} numbered ${p.found}.`,
    why: "The numbers link each subactivity with its row of the schedule.",
    norm: "DIE-FO-013, 6.5 and 9.",
    how: "Number the subactivities of the meta from 1 on, without gaps or repeats.",
  },
};

/** Words of the PIDM, meta and subactivity rules. */
export const metaWords: WordsFor<keyof MetaFindings> = { ...pidmWords, ...metaRowWords };
