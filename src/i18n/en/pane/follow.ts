import type { Translated } from "../../Catalog";
import type { followTexts as spanish } from "../../es/pane/follow";
import { count, number, percent } from "../../format";
import { longDate } from "../dates";
import { home } from "./home";

/** English words of «Seguimiento». */
export const followTexts: Translated<typeof spanish> = {
  title: "Follow the year",
  card: {
    standing: (share, late) => {
      const progress = share === undefined ? "Progress without data." : `Progress ${percent(share)}.`;
      return `${progress} ${late === 0 ? "No report is late." : `${count(late, "late report", "late reports")}.`}`;
    },
    none: "There are no reports yet.",
    lost: `The workbook lacks the table of Seguimiento. The step «${home.structure.title}» adds it.`,
    open: "Open Follow-up",
  },
  day: (day) => `As of ${longDate(day)}.`,
  progress: (share) =>
    share === undefined ? "Progress of the project: no data" : `Progress of the project: ${percent(share)}`,
  quarter: "Quarter",
  quarters: ["First quarter", "Second quarter", "Third quarter", "Fourth quarter"],
  none: "There are no reports yet",
  noneHelp: "«Prepare quarter» adds a row for each meta and municipality. Then write in each what is planned.",
  nothingDue: "Nobody has reports in this quarter.",
  prepare: "Prepare quarter",
  prepareHelp: "Adds to Seguimiento the rows that lack, without values. It can be undone.",
  add: {
    title: "Add a municipality",
    name: "Name or DANE code",
    help: "Write three letters or more. Accents do not matter.",
    offers: "Municipalities that are alike",
    offer: (p) => `Add ${p.name}, ${p.department}`,
    place: (p) => `${p.department} · ${p.code}`,
    known: "is in the list already",
    homonyms: (n) => `There are ${n} of that name. Choose by the department.`,
    none: "None is alike. Look at the name, or write the code.",
    source: "By the DIVIPOLA of DANE. A municipality that is newer is written on Municipios.",
  },
  dashboard: "Dashboard",
  places: "Summary by municipality",
  mapActors: "Map of actors",
  who: "Municipalities that report",
  prepareRows: (n) => (n === 0 ? "No row lacks" : `Add ${count(n, "row", "rows")}`),
  late: (n) => `${count(n, "report", "reports")} past the term`,
  counts: (p) => `${p.late} late, ${p.open} to do, ${p.done} met`,
  share: (share) => (share === undefined ? "no progress" : percent(share)),
  state: {
    late: "Late",
    done: "Met",
    underway: "Under way",
    notStarted: "Not begun",
    notDue: "Not due",
    none: "No plan yet",
  },
  values: (achieved, planned) =>
    `${achieved === undefined ? "no value" : number(achieved)} of ${planned === undefined ? "no plan" : number(planned)}`,
  noEvidence: "no evidence",
  edit: (code, municipality, quarter) => `Report ${code}, ${municipality}, quarter ${quarter}`,
  form: {
    title: (code, municipality) => `${code} · ${municipality}`,
    planned: "Planned",
    achieved: "Achieved",
    achievedHelp: "Empty: not reported yet. Write 0 if nothing was achieved.",
    notANumber: "Expected a number from 0, such as 30 or 12,5.",
    training: (people) => `According to Capacitación: ${count(people, "person", "people")}.`,
    take: "Use that value",
    evidence: "Evidence",
    link: "Link",
    linkHelp: "An address with https:// or the path of the folder.",
    note: "Note",
    reported: "Date of report",
    cumulative: "Values are counted from January",
    save: "Save report",
    goTo: "See in the sheet",
  },
};
