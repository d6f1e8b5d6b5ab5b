import { quoteText } from "../../domain/formula/literal";
import { yes } from "../../domain/risk/words";
import { deliveryStates, followStates } from "../../domain/year/words";
import { metaText, ownCell, rowOf } from "./formulas";

const cell = ownCell("tSeguimiento");
const column = (header: string) => `tSeguimiento[${header}]`;
const [pidm, place, quarter] = [cell("PIDM"), cell("Municipio"), cell("Trimestre")];
const [planned, achieved] = [cell("Planeado"), cell("Logrado")];
const [key, keys] = [cell("Clave"), column("Clave")];
const isCumulative = `${cell("Acumulado")}=${quoteText(yes)}`;
const word = (state: keyof typeof followStates) => quoteText(followStates[state]);

/** The day on which states are judged. */
const today = "fCorte";
const firstDay = `DATE(fVigencia,${quarter}*3-2,1)`;
const afterLast = `DATE(fVigencia,${quarter}*3+1,1)`;

/** Everything that the meta and municipality of the row achieved so far, whatever the trimestre. */
const achievedSoFar = `SUMIFS(${column("Logrado que suma")},${keys},${key})`;
/** What they had planned up to this trimestre. */
const plannedSoFar = `IF(${isCumulative},${planned},SUMIFS(${column("Planeado")},${keys},${key},${column("Trimestre")},"<="&${quarter}))`;

/** A trimestre that fell short is met when later ones made up for it. */
const overdue = `IF(${achievedSoFar}>=${plannedSoFar},${word("done")},${word("late")})`;
const started = `IF(N(${achieved})>0,${word("underway")},IF(${today}>=${firstDay},${word("notStarted")},${word("notDue")}))`;
const judged = `IF(${today}>=${afterLast},${overdue},${started})`;
const reached = `IF(ISNUMBER(${achieved}),IF(${achieved}>=${planned},${achieved}+${planned}>0,FALSE),FALSE)`;

/** Cumulative values count once, in the last trimestre that has one. */
function partOf(value: string, header: string): string {
  const later = `COUNTIFS(${keys},${key},${column("Trimestre")},">"&${quarter},${column(header)},"<>")`;
  return `=IF(ISNUMBER(${value}),IF(${isCumulative},IF(${later}>0,0,${value}),${value}),"")`;
}

/** The first row of a meta and municipality carries what counts once. */
const isFirst = `MATCH(${key},${keys},0)=${rowOf("tSeguimiento[Clave]")}`;
const pairSum = (header: string) => `SUMIFS(${column(header)},${keys},${key})`;
const share = `MIN(1,IFERROR(${pairSum("Logrado que suma")}/${pairSum("Planeado que suma")},0))`;

const state = cell("Estado");
const hasProof = `LEN(TRIM(${cell("Evidencia")}&${cell("Enlace")}))>0`;
/** A trimestre that later ones made up for owes no evidence of its own. */
const proofDue = `OR(N(${achieved})>0,${state}=${word("late")})`;
const proofToCome = `OR(${state}=${word("notStarted")},${state}=${word("notDue")})`;
const withoutProof = `IF(${proofDue},${quoteText(deliveryStates.owed)},IF(${proofToCome},${quoteText(deliveryStates.notDue)},""))`;

const persons = "tCapacitacion[Personas nuevas]";
const trained = [`tCapacitacion[PIDM],${pidm}`, `tCapacitacion[Municipio],${place}`];

/** Native formulas of tSeguimiento; `src/domain/year/follow.ts` computes the same. */
export const followFormulas = {
  key: `=IF(${pidm}="","",${pidm}&"|"&${place})`,
  percent: `=IF(AND(ISNUMBER(${planned}),ISNUMBER(${achieved})),IF(${planned}>0,${achieved}/${planned},""),"")`,
  state: `=IF(OR(${pidm}="",NOT(ISNUMBER(${planned})),NOT(ISNUMBER(${quarter}))),"",IFERROR(IF(${reached},${word("done")},IF(${planned}<=0,${word("notDue")},${judged})),""))`,
  plannedPart: partOf(planned, "Planeado"),
  achievedPart: partOf(achieved, "Logrado"),
  pairWeight: `=IF(${key}="","",IF(${isFirst},IFERROR(INDEX(tMetas[Peso aplicado],MATCH(${pidm},tMetas[PIDM],0)),0),0))`,
  pairProgress: `=IF(${key}="","",N(${cell("Peso en el municipio")})*${share})`,
  fromTraining: `=IF(OR(${pidm}="",NOT(ISNUMBER(${quarter}))),"",IF(COUNTIFS(tCapacitacion[PIDM],${pidm})=0,"",SUMIFS(${persons},${trained.join(",")},tCapacitacion[Trimestre],IF(${isCumulative},"<=","=")&${quarter})))`,
  metaText: metaText(pidm),
  delivery: `=IF(OR(${pidm}="",NOT(ISNUMBER(${quarter}))),"",IF(${hasProof},${quoteText(deliveryStates.handed)},${withoutProof}))`,
} as const;

/** Formulas of tMetas that the follow-up feeds. */
export const progressFormulas = {
  weightUsed: `=IF(${ownCell("tMetas")("PIDM")}="",0,IF(COUNT(tMetas[Peso])=0,1,N(${ownCell("tMetas")("Peso")})))`,
  progress: `=IF(${ownCell("tMetas")("PIDM")}="","",IFERROR(SUMIFS(${column("Logrado que suma")},${column("PIDM")},${ownCell("tMetas")("PIDM")})/SUMIFS(${column("Planeado que suma")},${column("PIDM")},${ownCell("tMetas")("PIDM")}),""))`,
  weighted: `=${ownCell("tMetas")("Peso aplicado")}*MIN(1,N(${ownCell("tMetas")("Avance")}))`,
} as const;
