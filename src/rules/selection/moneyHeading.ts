const money =
  /\b(?:valor(?:es)?|presupuesto|apropiacion(?:es)?|apropiado|monto|costos?|total(?:es)?|pagos?|pagad[oa]|ejecutad[oa]|ejecucion|inversion(?:es)?|recursos|ingresos?|gastos?|compromisos?|comprometido|obligacion(?:es)?|recaudos?|giros?|aportes?|asignado|asignacion|amounts?|costs?|budgets?|values?|payments?|expenses?|revenues?|pesos|cop|inicial|definitiv[oa]|adicion(?:es)?|reduccion(?:es)?|credito|contracredito|debe|haber|debito|pay|payroll|wages?|salar(?:y|ies)|salarios?|honorarios|devengados?|deducciones|fees?)\b|\$/;

/** Counts of things, whatever else their heading says: «Ejecutado físico», «Meta ejecutada». */
const counted =
  /\b(?:fisic[oa]s?|metas?|cantidad(?:es)?|numero|personas|beneficiari[oa]s|horas|dias|unidades|cupos|hours|units|people)\b/;

/** Whether a word of a normalised heading is one of money; it may count things all the same («Total personas»). */
export function hasMoneyWord(heading: string): boolean {
  return money.test(heading);
}

/** Whether a normalised heading speaks of money and of nothing that is counted. */
export function isMoneyHeading(heading: string): boolean {
  return hasMoneyWord(heading) && !counted.test(heading);
}
