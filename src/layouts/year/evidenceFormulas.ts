import { quoteText } from "../../domain/formula/literal";
import { deliveryStates } from "../../domain/year/words";
import { ownCell } from "./formulas";

const [pidm, promised] = [ownCell("tEvidencias")("PIDM"), ownCell("tEvidencias")("Trimestres")];
const ofMeta = `tSeguimiento[PIDM],${pidm}`;
const inQuarter = (quarter: number) => `${ofMeta},tSeguimiento[Trimestre],${quarter}`;

/** Added over the trimestres that a person wrote beside the evidence. */
function overPromised(part: (quarter: number) => string): string {
  return [1, 2, 3, 4].map((quarter) => `IF(ISNUMBER(SEARCH(${quarter},${promised})),${part(quarter)},0)`).join("+");
}

/** Reports of the meta whose evidence stands so; without promised trimestres, of the whole year. */
function countOf(state: string): string {
  const isState = `tSeguimiento[Entrega],${quoteText(state)}`;
  const each = overPromised((quarter) => `COUNTIFS(${inQuarter(quarter)},${isState})`);
  return `IF(LEN(${promised})=0,COUNTIFS(${ofMeta},${isState}),${each})`;
}

const isOver = (quarter: number) => `fCorte>=DATE(fVigencia,${quarter * 3 + 1},1)`;
/** Promised trimestres that are over and that nobody reports. */
const unreported = `(${overPromised(
  (quarter) => `IF(${isOver(quarter)},IF(COUNTIFS(${inQuarter(quarter)})=0,1,0),0)`,
)})`;
/** Reports that are not due, and promised trimestres that are not over. */
const toCome = `${countOf(deliveryStates.notDue)}+(${overPromised((quarter) => `IF(${isOver(quarter)},0,1)`)})`;

const handed = ownCell("tEvidencias")("Reportes entregados");
const owed = ownCell("tEvidencias")("Reportes que deben");
const count = `&" "&${owed}&" de "&(${handed}+${owed})`;
const upToDate = `${quoteText(`${deliveryStates.upToDate},`)}&" "&${handed}&" de "&${handed}`;

/**
 * «Evidencias» says what was promised, «Seguimiento» what came. A report does not tell which evidence of its meta it brings:
 * what is shown beside each is how many reports of the meta bring theirs, and nothing is typed twice.
 */
export const evidenceFormulas = {
  handed: `=IF(${pidm}="",0,${countOf(deliveryStates.handed)})`,
  owed: `=IF(OR(${pidm}="",COUNTIFS(${ofMeta})=0),0,IFERROR(${countOf(deliveryStates.owed)}+${unreported},0))`,
  delivery: `=IF(${owed}>0,${quoteText(deliveryStates.owed)}${count},IF(${handed}>0,${upToDate},IF(COUNTIFS(${ofMeta})=0,"",IFERROR(IF(${toCome}>0,${quoteText(deliveryStates.notDue)},""),""))))`,
} as const;
