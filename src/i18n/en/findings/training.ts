import type { PrivateColumn, TrainingFindings } from "../../../domain/findings/TrainingFindings";
import type { WordsFor } from "../../FindingWords";
import { count } from "../../format";
import { longDate, noDate } from "../dates";

const own = "Rule of this add-in; the sheet counts people and does not name them.";

const headers: Readonly<Record<PrivateColumn, string>> = {
  name: "Capacitación",
  topic: "Tema",
  hours: "Horas",
  post: "Tipo de cargo",
  invited: "Invitados",
  attended: "Asistentes",
  repeated: "Ya contados",
};

/** English words of the findings on training. */
export const trainingWords: WordsFor<keyof TrainingFindings> = {
  "training/personal-data": {
    title: "Possible personal data",
    message: (p) => `The cell under «${headers[p.column]}» seems to hold the name or document of a person.`,
    why: "The workbook is shared. Names, documents and telephones need the consent of their owner.",
    norm: "Ley 1581 de 2012, protection of personal data (from memory, not verified).",
    how: "Leave only the number or the type of post in the cell. The list of attendance is kept elsewhere.",
  },
  "training/not-a-count": {
    title: "Count of people that cannot be read",
    message: (p) => `«${headers[p.of]}» says «${p.found}»; expected a whole number from 0.`,
    why: "Formulas add up numbers alone. These people do not count.",
    norm: own,
    how: "Write how many people, with the number alone.",
  },
  "training/over-invited": {
    title: "More people attended than were invited",
    message: (p) => `${p.attended} attended and ${p.invited} were invited.`,
    why: "There may be a digit too many, or guests that nobody wrote down.",
    norm: own,
    how: "Compare both numbers with the list of attendance and the invitation.",
  },
  "training/repeated-exceeds": {
    title: "More people already counted than attended",
    message: (p) => `${p.repeated} people are already counted and ${p.attended} attended.`,
    why: "Those already counted are part of those who attended. New people become negative.",
    norm: own,
    how: "Write under «Ya contados» how many of those who attended stand in another row of the meta.",
  },
  "training/counted-twice": {
    title: "People who may be counted twice",
    message: (p) => {
      const post = p.post === "" ? "Without a type of post" : `As ${p.post}`;
      const where = `${p.code} of ${p.municipality} has ${count(p.sessions, "session", "sessions")}`;
      return `${where} with ${count(p.people, "person", "people")} in all. ${post}, they may be the same people.`;
    },
    why: "Whoever attends two sessions of a meta counts once. The sum may be too high.",
    norm: own,
    how: "In the later sessions write under «Ya contados» how many come again. If none, write 0.",
  },
  "training/outside-vigencia": {
    title: "Session dated outside the vigencia",
    message: (p) => `The session is dated ${longDate(p.date)} and the vigencia is ${p.vigencia}.`,
    why: "The session is added to a quarter of the vigencia, though it is of another year.",
    norm: "Annual budget: Decreto 111 de 1996, art. 14 (from memory, not verified).",
    how: "Correct the date, or move the session to the workbook of its vigencia.",
  },
  "training/bad-date": {
    title: "Session without a date that can be read",
    message: (p) => {
      if (p.found === "") return "The session has attendance and no date.";
      return p.found === undefined ? "The date is no date for Excel." : noDate({ found: p.found });
    },
    why: "Without a date, the people count in no quarter.",
    norm: own,
    how: "Write the date with day, month and year, such as 12/05/2022.",
  },
};
