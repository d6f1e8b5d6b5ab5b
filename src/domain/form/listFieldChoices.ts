import { formatMoney } from "../budget/formatMoney";
import { parseMoney } from "../budget/parseMoney";
import type { Ficha } from "../project/Project";
import type { FormRecord } from "./FormRecord";
import type { Choice } from "./Import";

/** What a person confirms about single fields: the month of Mes 1 and the TOTAL that the lines contradict. */
export function listFieldChoices(form: FormRecord, ficha: Ficha): Choice[] {
  const start: Choice[] =
    form.scheduleMonths === 0 && form.schedule.length === 0
      ? []
      : [{ code: "start-month", kept: String(ficha.startMonth), dropped: "", keptAt: form.date.at }];
  return [...start, ...listTotal(form)];
}

/** The declared TOTAL stays beside the lines as written; the dropped copy is their sum, where all can be read. */
function listTotal(form: FormRecord): Choice[] {
  if (form.declaredTotal === undefined) return [];
  const declared = parseMoney(form.declaredTotal.text);
  let sum = 0;
  for (const line of form.budget) {
    const amount = parseMoney(line.amount.text);
    if (!amount.ok) return [];
    sum += amount.pesos;
  }
  if (declared.ok && declared.pesos === sum) return [];
  const { text, at } = form.declaredTotal;
  return [{ code: "total-as-declared", kept: text, dropped: formatMoney(sum), keptAt: at }];
}
