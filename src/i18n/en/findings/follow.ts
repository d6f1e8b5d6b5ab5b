import type { FollowFindings } from "../../../domain/findings/FollowFindings";
import type { WordsFor } from "../../FindingWords";
import { count, number } from "../../format";
import { shorten } from "../../shorten";
import { longDate, noDate } from "../dates";

const own = "Rule of this add-in; the form asks for evidence by quarter (DIE-FO-013, 6.5).";

/** «1-2-5-1 of Girón in quarter 2». */
function report(p: { readonly code: string; readonly municipality: string; readonly quarter: number }): string {
  return `${p.code} of ${p.municipality} in quarter ${p.quarter}`;
}

const columnOf = { quarter: "The quarter", planned: "The planned value", achieved: "The achieved value" } as const;

/** English words of the findings on the follow-up. */
export const followWords: WordsFor<keyof FollowFindings> = {
  "follow/late": {
    title: "Late reports",
    message: (p) => {
      const late = `${count(p.reports, "late report", "late reports")}${p.explained ? " with an explanation" : ""}`;
      return `${p.municipality} has ${late}: ${p.codes.join(", ")}.`;
    },
    why: "The quarter is over and what was achieved falls short. It can still be reported or explained.",
    norm: own,
    how: "Ask the municipality for the report, or write the reason under Observación. Explained it stays late, as information.",
  },
  "follow/unknown-meta": {
    title: "Meta that is not of the project",
    message: (p) =>
      p.found === "" ? "The row does not say of which meta it is." : `«${shorten(p.found)}» is not on Metas.`,
    why: "Without a meta of the project, the row counts in no progress.",
    norm: "DIE-FO-013, 6.5.",
    how: "Choose the code of the list.",
  },
  "follow/unknown-municipality": {
    title: "Municipality that is not in the list",
    message: (p) => {
      if (p.found === "") return "The row does not say of which municipality it is.";
      const guess = p.expected === undefined ? "" : ` Is it ${p.expected}?`;
      return `«${shorten(p.found)}» is not on Municipios.${guess}`;
    },
    why: "Sums by municipality look for the name as it stands on Municipios.",
    norm: "Codes and names of the DIVIPOLA, DANE.",
    how: "Choose the municipality of the list, or add it to Municipios with its code.",
  },
  "follow/divipola": {
    title: "Municipality that disagrees with the DIVIPOLA",
    message: (p) => {
      if (p.of === "unknown") return `The code ${p.code} of ${shorten(p.name)} is not in the DIVIPOLA.`;
      if (p.of === "code") return `The code of ${p.name} is ${p.expected}, and the row says ${p.code}.`;
      if (p.of === "name") return `The code ${p.code} is that of ${p.expected}, and the row says «${shorten(p.name)}».`;
      return `${p.name} (${p.code}) is of ${p.expected}, and the row says «${shorten(p.department)}».`;
    },
    why: "Other bodies know the municipality by its code. With a wrong code the data seem to be of another.",
    norm: "Codes, names and departments of the DIVIPOLA, DANE, in the edition that comes with the add-in.",
    how: "Correct the code, the name or the department. A municipality that is very new may lack in the list.",
  },
  "follow/not-a-number": {
    title: "Follow-up value that cannot be read",
    message: (p) => {
      const found = p.found === "" ? "is empty" : `says «${p.found}»`;
      const expected = p.of === "quarter" ? "a number from 1 to 4" : "a number from 0";
      return `${columnOf[p.of]} ${found}; expected ${expected}.`;
    },
    why: "Formulas add up numbers alone. The row does not count in the progress.",
    norm: own,
    how: "Write the number. What needs explaining goes under Observación.",
  },
  "follow/duplicate": {
    title: "Report that stands twice",
    message: (p) => `${report(p)} stands twice; the other is row ${p.sameAs}.`,
    why: "Both rows are added up and the progress doubles.",
    norm: own,
    how: "Leave one row for each meta, municipality and quarter.",
  },
  "follow/mixed-cumulative": {
    title: "Cumulative and quarterly values mixed",
    message: (p) => `${p.code} of ${p.municipality} has quarters with «Acumulado» Sí and others with No.`,
    why: "A value from January and one of the quarter do not add up in the same way.",
    norm: own,
    how: "Leave all quarters of that meta and municipality at Sí, or all at No.",
  },
  "follow/falling": {
    title: "Cumulative value that falls",
    message: (p) => `${report(p)} adds up to ${number(p.value)}, and quarter ${p.earlier} had ${number(p.before)}.`,
    why: "What counts from January cannot be lower than before.",
    norm: own,
    how: "Check both values with their evidence. If they are of the quarter, put «No» under Acumulado.",
  },
  "follow/early": {
    title: "Report of a quarter that has not begun",
    message: (p) => `${report(p)} has a value already, and that quarter has not begun on ${longDate(p.day)}.`,
    why: "It may be of the quarter before, or belong in another row.",
    norm: own,
    how: "Check the quarter of the row and the cut-off date.",
  },
  "follow/over-planned": {
    title: "More achieved than planned",
    message: (p) => `${report(p)} achieved ${number(p.achieved)} and planned ${number(p.planned)}.`,
    why: "It may be a good result, a digit too many or a cumulative value that is not marked.",
    norm: own,
    how: "Check the value. If it is right, write the reason under Observación and this warning goes.",
  },
  "follow/without-evidence": {
    title: "Value without evidence",
    message: (p) => `${report(p)} reports ${number(p.achieved)} without evidence or link.`,
    why: "The form asks for evidence of each quarter. Without it the value cannot be verified.",
    norm: "DIE-FO-013, 6.5, column «Evidencia a entregar por trimestre».",
    how: "Write which document proves it and where it is.",
  },
  "follow/evidence-without-value": {
    title: "Evidence without a value",
    message: (p) => `${report(p)} has evidence and does not say how much was achieved.`,
    why: "Without a value, the progress does not count what the evidence proves.",
    norm: "DIE-FO-013, 6.5, column «Evidencia a entregar por trimestre».",
    how: "Write the value achieved. If there is none yet, write 0.",
  },
  "follow/bad-date": {
    title: "A report's date that is no date",
    message: (p) => noDate(p),
    why: "As text it cannot be sorted, filtered or compared with another date.",
    norm: own,
    how: "Write the date with day, month and year, such as 12/03/2022.",
  },
  "follow/bad-link": {
    title: "Link that cannot be opened",
    message: (p) => `«${p.found}» is neither an address that begins with https:// nor the path of a folder.`,
    why: "Whoever reviews will not be able to open the evidence.",
    norm: own,
    how: "Copy the whole address of the browser or the path of the folder.",
  },
  "follow/weights": {
    title: "Weights of the metas do not add up to 100 %",
    message: (p) => {
      const lacking = p.missing === 0 ? "" : ` and ${count(p.missing, "meta lacks", "metas lack")} theirs`;
      return `Weights of ${count(p.metas, "meta", "metas")} add up to ${number(p.sum)} %${lacking}.`;
    },
    why: "The progress of the project weighs each meta. With weights missing, some count too much.",
    norm: own,
    how: "Correct the weights until they add up to 100, or delete them all so that metas weigh alike.",
  },
  "follow/planned-target": {
    title: "Planned values do not make the target",
    message: (p) => `The four quarters of ${p.code} plan ${number(p.planned)}, and the target is ${number(p.target)}.`,
    why: "Doing all that is planned would not meet the meta, or would go past it.",
    norm: "DIE-FO-013, 6.5.",
    how: "Adjust what is planned by municipality and quarter, or the target.",
  },
  "follow/training-differs": {
    title: "Value differs from Capacitación",
    message: (p) =>
      `${report(p)} reports ${number(p.achieved)} people, and Capacitación adds up to ${number(p.trained)}.`,
    why: "Both sheets count the same people.",
    norm: own,
    how: "Check the sessions of that quarter and those already counted, or correct the value.",
  },
};
