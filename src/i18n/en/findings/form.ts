import type { FormFindings, RequiredField } from "../../../domain/findings/FormFindings";
import type { WordsFor } from "../../FindingWords";
import { count } from "../../format";
import { shorten } from "../../shorten";
import { longDate, noDate } from "../dates";
import { describeUnread } from "../formSections";

const FIELDS: Readonly<Record<RequiredField, string>> = {
  date: "The registration date",
  vigencia: "The vigencia (year of the action plan)",
  name: "The name of the project",
  dependencia: "The responsible department",
  generalObjective: "The general objective",
};

/** Words of the form rules. */
export const formWords: WordsFor<keyof FormFindings> = {
  "form/missing-field": {
    title: "A general fact is missing",
    message: (p) => `${FIELDS[p.field]} is missing.`,
    why: "Without it the project cannot be registered or placed in its action plan.",
    norm: "DIE-FO-013, sections 1 to 4 and 6.1.",
    how: "Write what is missing.",
  },
  "form/field-unreadable": {
    title: "A date or vigencia that cannot be read",
    message: (p) => {
      if (p.read !== undefined) return `The registration date ${noDate(p)}`;
      if (p.field === "date") return `The registration date says «${p.found}», which cannot be read as a date.`;
      const what = p.years.length > 1 ? `names ${p.years.length} years and must be one` : "is no year";
      return `The vigencia says «${p.found}»: it ${what}.`;
    },
    why: "Without them neither the schedule can be checked nor any date compared with the vigencia.",
    norm: "DIE-FO-013, sections 1 and 2.",
    how: "Write the whole date, such as 19 de septiembre de 2022, and the vigencia as one year, such as 2022.",
  },
  "form/date-outside-vigencia": {
    title: "Date after the vigencia",
    message: (p) => `The registration date, ${longDate(p.date)}, comes after the vigencia ${p.vigencia}.`,
    why: "A project is registered before its vigencia ends. Registering it the year before is normal.",
    norm: "DIE-FO-013, sections 1 and 2.",
    how: "Find out which of the two is right and change the other.",
  },
  "form/duplicate-section": {
    title: "Section number used twice",
    message: (p) => `The number ${p.number} heads ${count(p.times, "section", "sections")}.`,
    why: "With two sections of one number, a reference does not say which is meant.",
    norm: "DIE-FO-013, version 02: the form itself repeats the numbers 8.2 and 10.",
    how: "Nothing needs correcting. Add the title when you cite the section.",
  },
  "form/unread-section": {
    title: "Section that could not be read",
    message: describeUnread,
    why: "What could not be read was not checked either: the project is incomplete even where the rest is right.",
    norm: "DIE-FO-013, version 02: each section brings its table or its text.",
    how: "Write the table or the text into the form: a picture, an equation or an embedded file is not read.",
  },
  "form/struck-text": {
    title: "Struck text",
    message: (p) =>
      p.stays === ""
        ? `“${shorten(p.text)}” is struck through and nothing stays in its place.`
        : `“${shorten(p.text)}” is struck through and is not read. “${shorten(p.stays)}” stays.`,
    why: "A struck text does not count, but whoever reads the paper sees both and may take the other.",
    norm: "DIE-FO-013, version 02: each box says one thing.",
    how: "Delete the struck text, or take the strike away if it is the one that counts.",
  },
  "form/empty-section": {
    title: "Section without a title",
    message: (p) => `The number ${p.number} has no title.`,
    why: "A number without a title is often a remnant of another version of the form.",
    norm: "DIE-FO-013, version 02.",
    how: "Delete the number or write its title. No data depends on it.",
  },
  "form/objective-without-activity": {
    title: "Fewer activities than objectives",
    message: (p) =>
      `There are ${count(p.objectives, "specific objective", "specific objectives")} and ${count(p.activities, "activity", "activities")}.`,
    why: "Activities are the means to the objectives. With fewer activities, an objective may have none.",
    norm: "DIE-FO-013, 6.1 and 6.5.",
    how: "Check that an activity reaches each specific objective.",
  },
  "form/municipality-name": {
    title: "Damaged name of a municipality",
    several: "damaged names of municipalities",
    message: (p) => `It says “${p.found}” and should say “${p.expected}”.`,
    why: "The name is damaged. It cannot be grouped or searched by municipality.",
    norm: "DIE-FO-013, page header. Municipalities of the Área Metropolitana de Bucaramanga, see amb.gov.co.",
    how: "Write the whole name of the municipality.",
  },
};
