import { parseMoney } from "../../domain/budget/parseMoney";
import type { Report } from "../../domain/findings/Finding";
import type { FormRecord } from "../../domain/form/FormRecord";
import type { ImportMessage, Resolved } from "../../domain/form/Import";
import type { Cell } from "../../domain/workbook/Cell";
import { pesos } from "../../i18n/format";
import type { PaneTexts } from "../texts/Texts";

/** A form read and resolved, waiting to be written into the sheets. */
export interface ImportedForm {
  readonly fileName: string;
  readonly form: FormRecord;
  readonly messages: readonly ImportMessage[];
  readonly resolved: Resolved;
  readonly report: Report;
}

/** A labelled fact of the form just read. */
interface Fact {
  readonly label: string;
  readonly value: string;
}

/** Whole pesos of a cell, or undefined when it is no amount. */
export function readAmount(cell: Cell): number | undefined {
  const money = parseMoney(cell);
  return money.ok ? money.pesos : undefined;
}

/** Sum of the budget lines in whole pesos; undefined when one cannot be read. */
function sumLines(resolved: Resolved): number | undefined {
  return resolved.project.budget
    .map((line) => readAmount(line.amount))
    .reduce<number | undefined>((sum, n) => (sum === undefined || n === undefined ? undefined : sum + n), 0);
}

function shown(amount: number | undefined, missing: string): string {
  return amount === undefined ? missing : pesos(amount);
}

/** What was read, in the order a planner checks it. */
export function describeForm(resolved: Resolved, words: PaneTexts["importing"]): readonly Fact[] {
  const { project } = resolved;
  const { ficha } = project;
  const total = ficha.declaredTotal === "" ? words.noValue : shown(readAmount(ficha.declaredTotal), words.unreadable);
  return [
    { label: words.project, value: ficha.name === "" ? words.noValue : ficha.name },
    { label: words.vigencia, value: ficha.vigencia === "" ? words.noValue : String(ficha.vigencia) },
    { label: words.activities, value: String(project.activities.length) },
    { label: words.metas, value: String(project.metas.length) },
    { label: words.subactivities, value: String(project.schedule.length) },
    { label: words.lines, value: String(project.budget.length) },
    { label: words.linesSum, value: shown(sumLines(resolved), words.unreadable) },
    { label: words.declaredTotal, value: total },
  ];
}
