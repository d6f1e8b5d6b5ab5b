import { methodChanged, strategies } from "../../../domain/year/words";
import type { Translated } from "../../Catalog";
import type { year as spanish } from "../../es/help/year";
import { yearSheets } from "../../es/year/sheets";
import { followTexts } from "../pane/follow";
import { home } from "../pane/home";
import { review } from "../pane/review";
import { shell } from "../pane/shell";

/** The project through the year: its sheets, the order of the work, how each figure comes about and what nobody verified. */
export const year: Translated<typeof spanish> = {
  title: "Follow the year",
  lead: [
    "Six sheets follow the project from January to December: what was achieved, what was spent and with whom.",
    `The place «${shell.follow}» of the pane shows what is due by municipality. «${shell.home}» says it in a sentence.`,
    "The figures are formulas: a municipality without the add-in sees the same.",
  ],
  followAlt: "Pane at Follow-up: progress of the project, and by municipality what is late, to do and done.",
  followCaption: "First comes the municipality with most late reports. Each line opens its report.",
  file: "On the command line, «seguir» tells what is due; «tablero» and «resumir-municipios» build these sheets.",
  sheetsTitle: "What each sheet is for",
  sheets: [
    ["Municipios", "Who reports. The lists of municipalities on all sheets come from here."],
    ["Seguimiento", "What was planned and achieved of each meta, by municipality and quarter, with its evidence."],
    ["Ejecución", "The documents of the budget, one a row: CDP, RP, obligation and payment."],
    ["Capacitación", "The sessions and how many new people came, by type of post."],
    ["Actores", "Who can help or hold back the project, and how to treat them."],
    ["Índices", "IDI, POL09, ITA or others, by municipality and year."],
  ],
  older: `If your workbook lacks these sheets, «${home.structure.repair}» adds them without touching your data.`,
  orderTitle: "The work of a year, in order",
  order: [
    "On Municipios, check who reports. Write the mail address of the office, not that of a person.",
    `If one is missing, «${followTexts.add.title}» finds it by its name or code, misspelt too.`,
    `In «${shell.follow}», choose the quarter and press «${followTexts.prepare}». The first time, that part is open already.`,
    "Tick the municipalities and add the rows. There is one a meta and municipality, without values.",
    `Write in «${followTexts.form.planned}» what each quarter should achieve, in the unit of the meta.`,
    "When a report arrives, find it in the list of the pane and open it. You can also type it on the sheet.",
    `Write what was achieved with its evidence or link, and press «${followTexts.form.save}».`,
    `On Seguimiento, write the cut-off date of the report: «${yearSheets.followUp.cutDate}». States are worked out with it.`,
    "Look at the late reports and ask for what lacks.",
    "If some metas weigh more, write the column Peso of Metas. Weights add up to 100.",
    "Enter documents on Ejecución and sessions on Capacitación as they happen.",
    "Renew Actores when they change, and Índices when they are published.",
    `Before each report to others, press «${review.check}» and correct.`,
  ],
  orderNotes: [
    "An empty achieved value means that nobody has reported. A 0 is a report.",
    "A result without evidence or link is a warning. So is more than planned, while Observación is empty.",
    "Evidence that comes in is written once, on Seguimiento. Evidencias says what was promised and counts what came.",
    "«Debe 1 de 4» on Evidencias: of four reports of the meta, one brings no evidence. The texts remain to be compared.",
    "A late report with its reason under Observación stays late. The check gives it as information.",
    "A meta that was reported before is prepared only for the municipalities that reported it.",
  ],
  statesTitle: "The states of a report",
  states: [
    ["Sin iniciar", "Not begun: the quarter has begun and nothing is achieved."],
    ["En curso", "Under way: something is achieved, less than planned, and the quarter is not over."],
    ["Cumplida", "Met: the plan is achieved, or the sum of the year covers the plan up to that quarter."],
    ["Atrasada", "Late: the quarter is over and the sum of the year does not cover the plan up to it."],
    ["No vence", "Not due: the quarter has not begun, or nothing was planned in it."],
  ],
  progressTitle: "How progress is worked out",
  progressLead: "The progress of a meta is achieved over planned, with all its municipalities and quarters.",
  progress: [
    "In the progress of the project each meta counts up to 100 %. The surplus of one does not cover another.",
    "Example: two metas weigh alike. One stands at 120 % and one at 40 %. The project stands at 70 %.",
    "With «Sí» in Acumulado, values are counted from January. They count once, with the last one there is.",
    "A short quarter is made up for by later ones. Once the sum suffices, it is no longer late.",
    "A meta without reports counts 0. It is not left out.",
    "If no meta has a weight, all weigh alike. If only some have one, the others do not count, and a warning says so.",
    "The progress of a municipality is worked out alike, with the metas that it has on Seguimiento.",
  ],
  progressRemark: "Only plans that are written count. Prepare and plan all four quarters to measure the whole year.",
  spendTitle: "Ejecución: from CDP to payment",
  spendLead:
    "Each line of Presupuesto has a number and each document names its own. Presupuesto shows the sum of each step.",
  spendSteps: [
    ["CDP", "Certificate of available budget: says that there is money and sets it aside."],
    ["RP", "Budget register: the money is kept for a contract or another commitment."],
    ["Obligación", "Obligation: it is owed, since the good or service was received."],
    ["Pago", "Payment: the money has been paid."],
  ],
  spendChecksLead: "The check compares, line by line:",
  spendChecks: [
    "What is certified is no more than the line. What is committed is no more than what is certified.",
    "What is owed is no more than what is committed. What is paid is no more than what is owed.",
    "A reversal is negative, names the document that it affects and is no greater than it.",
    "A document is not there twice, is of a line that exists and of a known kind.",
    "The date is of the vigencia. A reserve or an account payable is told in Observación.",
  ],
  spendRemark: "These rules cite Decreto 111 de 1996 from memory, not verified. Compare them before you cite them.",
  trainingTitle: "Capacitación: how many people, never who",
  training: [
    "Write numbers; never names, identity numbers or mail addresses. Ley 1581 de 2012 is cited from memory, not verified.",
    "Use one row for each session and type of post.",
    "«Ya contados» holds those present whom another row of the same meta counts already.",
    "Example: 20 came and 5 had come before. Write 20 and 5. They are 15 new people.",
    "If the meta counts people, the check compares these sessions with what Seguimiento says was achieved.",
    `While you report, the pane shows how many there are. «${followTexts.form.take}» copies them.`,
  ],
  actorsTitle: "Actors and their strategy",
  actorsLead: `Write entities, offices or groups; no persons. The cell «${yearSheets.actors.highFrom}» says how much is high, from 1 to 5.`,
  actors: [
    [strategies.manage, "Involve closely: high influence and high interest."],
    [strategies.satisfy, "Keep satisfied: high influence and low interest."],
    [strategies.inform, "Keep informed: low influence and high interest."],
    [strategies.watch, "Watch: low influence and low interest."],
  ],
  indicesTitle: "Indices: when two years compare",
  indices: [
    "Write the year that is measured, not that of publication, and where the value comes from.",
    "The workbook works out the change, the average, the rank and the gap to the best.",
    `If the way of measuring changed, the difference does not tell whether the municipality improved. So it says «${methodChanged}».`,
    "On Tablero the line of each municipality breaks where the method changed or a value is missing.",
    "Of other indices, such as ITA, no breaks are known and the change is always shown. Find out before you compare.",
  ],
  indicesRemark:
    "IDI and POL09 are measured with the FURAG. The series since 2018 and its breaks of 2021 and 2023 are from memory, not verified.",
  builtTitle: "Tablero, Resumen por municipio and Mapa de actores",
  built: [
    "«Tablero», in the place Follow-up, makes a sheet of one page: four figures, what is late and four charts.",
    `«${followTexts.places}» makes a block for each municipality: what is late, progress, evidence, sessions, money and indices.`,
    "Each block is printed whole on its page. Its money is that of the documents in Ejecución that name the municipality.",
    "What names no municipality of the list stands at the end, under «Sin municipio».",
    "«Mapa de actores» puts each actor by interest and influence, with its number, and lists them by quadrant.",
    "«Evidencias por entregar» counts reports without evidence or link: with a value, late, or of the quarter and not begun.",
    "The figures follow the data. If the charts no longer show everything, the sheet says so: press the button again.",
  ],
  ganttTitle: "The colours of Cronograma",
  ganttLead: "You choose ✓ in each month. The sheet paints the rest with formats and formulas of Excel.",
  gantt: [
    ["Dark blue", "A marked month: the bar of the subactivity."],
    ["Yellow", "The month of the cut-off date, or that of today, where there is no mark."],
    ["Light blue", "Second and fourth quarter, so that months are counted without reading the headings."],
    ["Avance", "Progress of the meta, once a group of subactivities."],
    [
      "Estado",
      "State, from the months, the cut-off date and the reports of the meta. Without reports or months it is empty. Atrasada is red.",
    ],
    ["Terminó su plazo", "Its term is over: the months passed, the meta is below 100 % and no report of it is late."],
  ],
};
