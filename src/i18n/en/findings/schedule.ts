import type { ScheduleFindings } from "../../../domain/findings/ScheduleFindings";
import type { WordsFor } from "../../FindingWords";
import { count } from "../../format";
import { shorten } from "../../shorten";
import { monthList } from "../dates";

/** “Subactivity 3 of 1-2-5-5”, with what is known of it. */
function subactivity(p: { readonly code: string; readonly number: string; readonly text: string }): string {
  if (p.code === "" && p.number === "") return `The subactivity “${shorten(p.text, 60)}”`;
  const owner = p.code === "" ? "" : ` of ${p.code}`;
  return `Subactivity ${p.number}${owner}`;
}

function percent(fraction: number): string {
  return `${Math.round(fraction * 100)}%`;
}

const scheduleOnlyWords: WordsFor<Extract<keyof ScheduleFindings, `schedule/${string}`>> = {
  "schedule/empty": {
    title: "Schedule without marked months",
    message: (p) => `No month is marked in ${count(p.rows, "subactivity", "subactivities")} of the schedule.`,
    why: "A schedule without months cannot be planned or followed.",
    norm: "DIE-FO-013, 9 Cronograma de ejecución del proyecto.",
    how: "Mark the months of each subactivity with ✓.",
  },
  "schedule/row-without-month": {
    title: "Subactivity without months",
    message: (p) => `${subactivity(p)} has no month marked.`,
    why: "The other subactivities have months. This one seems forgotten.",
    norm: "DIE-FO-013, 9 Cronograma de ejecución del proyecto.",
    how: "Mark with ✓ the months in which it is carried out.",
  },
  "schedule/missing-subactivity": {
    title: "Subactivity missing in the schedule",
    message: (p) => `${subactivity(p)} is in 6.5 and not in the schedule.`,
    why: "What is not in the schedule is not planned.",
    norm: "DIE-FO-013, 6.5 and 9.",
    how: "Add the subactivity to the schedule, with its months.",
  },
  "schedule/unknown-subactivity": {
    title: "Subactivity only in the schedule",
    message: (p) => `The schedule has a subactivity that is not in 6.5: “${shorten(p.text, 60)}”.`,
    why: "A subactivity that stands only in the schedule belongs to no meta.",
    norm: "DIE-FO-013, 6.5 and 9.",
    how: "Add it to its meta in 6.5, or take it out of the schedule.",
  },
  "schedule/text-drift": {
    title: "Subactivity worded in two ways",
    several: "different wordings",
    message: (p) =>
      `Subactivity ${p.number} of ${p.code} is worded differently in 6.5 and 9 (likeness ${percent(p.similarity)}).`,
    why: "It is the same subactivity. With two wordings nobody knows which one holds.",
    norm: "DIE-FO-013, 6.5 and 9.",
    how: "Compare both texts and leave one. The import keeps the one of 6.5.",
  },
  "schedule/column-shift": {
    title: "Row shifted by one column",
    several: "rows shifted by one column",
    message: (p) => `${subactivity(p)} stands one column to the left.`,
    why: "The row lost the cell of its activity. Its months stand under other headings.",
    norm: "DIE-FO-013, 9 Cronograma de ejecución del proyecto.",
    how: "Move the row one column to the right.",
  },
  "schedule/beyond-vigencia": {
    title: "Months outside the vigencia",
    message: (p) =>
      p.edge === "after"
        ? `${subactivity(p)} runs until ${monthList(p.months)} ${p.year}, outside the vigencia ${p.vigencia}.`
        : `${subactivity(p)} has marks before the registration: ${monthList(p.months)} ${p.year}.`,
    why: "A vigencia is one year, January to December. Before the registration the project did not exist.",
    norm: "Decreto 111 de 1996, artículo 14, anualidad (from memory, not verified). DIE-FO-013, 2 and 9.",
    how: "Look at the month of start and the marks. What passes December belongs to another vigencia.",
  },
  "schedule/unknown-meta": {
    title: "Subactivity of a meta that does not exist",
    message: (p) =>
      p.found === ""
        ? `The subactivity “${shorten(p.text, 60)}” has no PIDM code.`
        : `The code ${p.found} of the schedule is not in Metas.`,
    why: "Each subactivity belongs to a meta. Without it, no summary counts it.",
    norm: "DIE-FO-013, 6.5 and 9.",
    how: "Choose the code of a meta of the sheet Metas.",
  },
};

const evidenceWords: WordsFor<Exclude<keyof ScheduleFindings, `schedule/${string}`>> = {
  "evidence/unknown-meta": {
    title: "Evidence of a meta that does not exist",
    message: (p) =>
      p.found === ""
        ? `The evidence “${shorten(p.text, 60)}” has no PIDM code.`
        : `The code ${p.found} of the evidence is not in Metas.`,
    why: "Each evidence shows the progress of a meta.",
    norm: "DIE-FO-013, 6.5.",
    how: "Choose the code of a meta of the sheet Metas.",
  },
  "deliverable/without-evidence": {
    title: "Product that is not among the evidence",
    several: "products that are not among the evidence",
    message: (p) => `The product “${shorten(p.text, 60)}” is not among the evidence of 6.5.`,
    why: "The products of section 10 are the evidence that the metas promise.",
    norm: "DIE-FO-013, 6.5 and 10 Productos y/o entregables.",
    how: "Write the product as the evidence is written, or add it to its meta.",
  },
  "evidence/without-deliverable": {
    title: "Evidence that is not among the products",
    several: "pieces of evidence that are not among the products",
    message: (p) => `The evidence “${shorten(p.text, 60)}” of ${p.code} is not among the products.`,
    why: "What a meta promises belongs among the products of the project.",
    norm: "DIE-FO-013, 6.5 and 10 Productos y/o entregables.",
    how: "Add the evidence to the products, or word both alike.",
  },
  "deliverable/duplicate": {
    title: "Product written twice",
    message: (p) =>
      `The product “${shorten(p.text, 60)}” stands ${count(p.copies, "time", "times")} and the metas ask for it ${count(p.evidence, "time", "times")}.`,
    why: "A repeated product is counted twice.",
    norm: "DIE-FO-013, 6.5 and 10 Productos y/o entregables.",
    how: "Delete the copy that is too many.",
  },
  "deliverable/truncated": {
    title: "Product with a text cut short",
    message: (p) => `The text “${shorten(p.text, 60)}” is incomplete.`,
    why: "The text announces something that does not follow, or stops in the middle of a sentence.",
    norm: "DIE-FO-013, 6.5 and 10 Productos y/o entregables.",
    how: "Complete the sentence. If the next bullet continues it, join them.",
  },
};

/** Words of the schedule, evidence and deliverable rules. */
export const scheduleWords: WordsFor<keyof ScheduleFindings> = { ...scheduleOnlyWords, ...evidenceWords };
