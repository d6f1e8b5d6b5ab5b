import type { Translated } from "../../Catalog";
import type { yearColumnHelp as spanish, yearFieldHelp as spanishFields } from "../../es/year/columns";

const pidm = "PIDM code of the meta; choose one of the list. Example: 1-2-5-3.";
const municipality = "Municipality, or Área Metropolitana; choose one of the list. It comes from Municipios.";
const metaText = "Calculated: text of the meta. «No existe» warns that the code is not in Metas.";

/** English help of the columns that follow the project through the year. */
export const yearColumnHelp: Translated<typeof spanish> = {
  municipalities: {
    code: "Code of the municipality in the DIVIPOLA of the DANE: five digits, as text. Example: 68307. «AMB» for the Área.",
    name: "Name of the municipality. Example: Girón.",
    department: "Departamento. Example: Santander.",
    contact: "E-mail of the planning office; not that of a person.",
    progress: "Calculated: progress of the municipality, with the weight of each meta.",
    late: "Calculated: reports of Seguimiento that fell due and were not met.",
  },
  followUp: {
    pidm,
    municipality,
    quarter: "Quarter of the vigencia: 1, 2, 3 or 4.",
    planned: "Value expected in the quarter, in the unit of the meta. Example: 30.",
    achieved: "Value achieved. Leave empty what was not reported; 0 is a report.",
    cumulative: "«Sí» if the values are counted from January. «No», or empty, if of the quarter alone.",
    percent: "Calculated: achieved over planned.",
    state: "Calculated with the cut-off date: Sin iniciar, En curso, Cumplida, Atrasada or No vence.",
    evidence: "Document or record that proves what was achieved. Example: attendance list of 12 May.",
    link: "Address that begins with https:// or path of the folder where the evidence is.",
    note: "Anything to make clear: why it lacks, why it is above plan.",
    reported: "Date on which the municipality reported. Example: 15/04/2022.",
    fromTraining: "Calculated: new people of Capacitación for this meta, municipality and quarter.",
    metaText,
    key: "Calculated: meta and municipality together.",
    plannedPart: "Calculated: planned value that adds to the year; cumulative ones count once.",
    achievedPart: "Calculated: achieved value that adds to the year; cumulative ones count once.",
    delivery: "Calculated: whether the report brings evidence or a link, owes it, or is not due yet.",
    pairWeight: "Calculated: weight of the meta, once a municipality.",
    pairProgress: "Calculated: progress of the meta in the municipality by its weight.",
  },
  execution: {
    line: "Number of the line of Presupuesto; choose one of the list.",
    date: "Date of the document. Example: 12/03/2022.",
    kind: "CDP, RP, Obligación or Pago, in that order. Decreto 111 de 1996 (from memory, not verified).",
    document: "Number of the document, as written. Example: 2022-0145.",
    value: "Value in whole pesos. A reversal is negative and names the document that it takes back.",
    municipality: "Municipality that it belongs to, if it is of one alone.",
    refersTo: "Number of the document that this one takes back or draws on. Example: 2022-0101.",
    note: "Anything to make clear. Example: budget reserve.",
    lineText: "Calculated: object of the line. «No existe» warns that the number is not in Presupuesto.",
  },
  training: {
    pidm,
    name: "Name of the session. Example: Taller de integridad.",
    topic: "What it was about. Example: conflict of interests.",
    date: "Date of the session. Example: 12/05/2022.",
    municipality,
    hours: "Hours of the session. Example: 4.",
    post: "Level of the post; a row for each. Choose one of the list.",
    invited: "How many people were invited. Only the number.",
    attended: "How many people attended. Only the number, never names or identity numbers.",
    repeated: "Of them, how many another row of the same meta counts already. If none, write 0.",
    newPeople: "Calculated: people who attended less those already counted.",
    quarter: "Calculated: quarter of the date.",
  },
  actors: {
    number: "Number of the actor, from 1. The map shows it.",
    name: "Entity, office or group; not a person. Example: Personería de Girón.",
    type: "Type of actor; choose one of the list or write another.",
    municipality,
    interest: "How much the project matters to it, from 1 to 5.",
    influence: "How much it can help or stop, from 1 to 5.",
    position: "A favor, Neutral or En contra.",
    strategy: "Calculated: what to do with the actor, by influence and interest.",
    note: "Anything worth remembering of the actor.",
  },
  indices: {
    municipality,
    year: "Year that is measured, not that of publication. Example: 2021.",
    index: "IDI, POL09, ITA or another. Always write the same index alike.",
    value: "Value from 0 to 100. Example: 76.8.",
    source: "Where the value comes from. Example: Función Pública, FURAG results 2021.",
    change:
      "Calculated: value less that of the year before, if the method is the same (breaks of 2021 and 2023, from memory).",
    average: "Calculated: average of the index in that year.",
    rank: "Calculated: rank among the municipalities, 1 the best.",
    gap: "Calculated: points that lack to reach the best of that year.",
  },
};

/** English help of their named cells. */
export const yearFieldHelp: Translated<typeof spanishFields> = {
  cutDate: "Day on which lateness is judged. Empty: today. Example: 30/09/2022.",
  cutUsed: "Calculated: the cut-off date, or today.",
  projectProgress: "Calculated: progress of the metas with their weight. Each meta counts up to 100 %.",
  lateReports: "Calculated: reports that fell due and were not met.",
  spendPlanned: "Calculated: sum of the lines of Presupuesto.",
  spendAvailable: "Calculated: what has no CDP.",
  spendCommitted: "Calculated: sum of the RP.",
  spendOwed: "Calculated: sum of the obligations.",
  spendPaid: "Calculated: sum of the payments.",
  spendShare: "Calculated: paid over budget.",
  peopleTrained: "Calculated: sum of the new people.",
  closeActors: "Calculated: actors with much influence and much interest.",
  highFrom: "Interest and influence are high from this value on. Example: 4.",
};
