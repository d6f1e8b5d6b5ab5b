import { formatMoney, formStyle } from "../budget/formatMoney";
import { parseMoney } from "../budget/parseMoney";
import { isSameAmount, sumMoney } from "../budget/sumMoney";
import type { Ficha } from "../project/Project";
import type { FormRecord } from "./FormRecord";
import type { PaperChoice } from "./Import";

/** What a person confirms about single fields: the month of Mes 1 and the TOTAL that the lines contradict. */
export function listFieldChoices(form: FormRecord, ficha: Ficha): PaperChoice[] {
  const start: PaperChoice[] =
    form.scheduleMonths === 0 && form.schedule.length === 0
      ? []
      : [{ code: "start-month", kept: String(ficha.startMonth), dropped: "", keptAt: form.date.at }];
  return [...start, ...listTotal(form)];
}

/** The declared TOTAL stays beside the lines as written; the dropped copy is their sum, where all can be read. */
function listTotal(form: FormRecord): PaperChoice[] {
  if (form.declaredTotal === undefined) return [];
  const declared = parseMoney(form.declaredTotal.text);
  const sum = sumMoney(form.budget.map((line) => parseMoney(line.amount.text)));
  if (sum === undefined || (declared.ok && isSameAmount(declared, sum))) return [];
  const { text, at } = form.declaredTotal;
  return [{ code: "total-as-declared", kept: text, dropped: formatMoney(sum.pesos, formStyle, sum.cents), keptAt: at }];
}
