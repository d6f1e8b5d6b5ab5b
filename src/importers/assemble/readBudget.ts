import type { FormBudgetLine, FormCode, FormRubroLine, Said } from "../../domain/form/FormRecord";
import type { ImportMessage } from "../../domain/form/Import";
import type { StruckText } from "../../domain/form/UnreadPart";
import { appendAll } from "../appendAll";
import { joinCell, joinRow } from "../Block";
import {
  type Collected,
  groupRows,
  joinGroup,
  notUnderstood,
  startsInside,
  struckIn,
  struckInGroups,
  textOf,
} from "./collectRows";
import { flatLabel } from "./flatText";
import { placeOf, say } from "./placeOf";
import type { TableRow } from "./recognizeTable";

export interface Budget {
  readonly lines: readonly FormBudgetLine[];
  readonly declaredTotal?: Said;
  readonly messages: readonly ImportMessage[];
  readonly struck: readonly StruckText[];
}

const budgetSection = "8.1";
const rubroSection = "8.2";

/** Reads the table of §8.1: lines under their carried activity, and the declared TOTAL; amounts as written. */
export function readBudget(table: Collected): Budget {
  const messages: ImportMessage[] = [];
  const kept: TableRow[] = [];
  const totals: TableRow[] = [];
  let declaredTotal: Said | undefined;
  for (const row of table.rows) {
    const label = totalLabel(row);
    (label === "" ? kept : totals).push(row);
    if (label === "") continue;
    if (label === "total" && declaredTotal === undefined) {
      const { total, others } = splitTotal(row);
      declaredTotal = say(total, budgetSection, 0, row.raw.line);
      appendAll(
        messages,
        others.map((text) => notUnderstood(text, row.raw.line)),
      );
    } else messages.push(notUnderstood(joinRow(row.raw), row.raw.line));
  }
  const groups = groupRows(kept, continuesLine);
  const lines = readLines(groups);
  const struckTotals = struckIn(
    totals.map(({ raw }) => raw),
    budgetSection,
    0,
  );
  const struck = [...struckInGroups(table, groups, budgetSection), ...struckTotals];
  return { lines, messages, struck, ...(declaredTotal === undefined ? {} : { declaredTotal }) };
}

function readLines(groups: readonly (readonly [TableRow, ...TableRow[]])[]): FormBudgetLine[] {
  let activity = say("", budgetSection, 0);
  return groups.map((group, index) => {
    const row = index + 1;
    const line = group[0].raw.line;
    const own = joinGroup(group, "activity");
    if (own !== "") activity = say(own, budgetSection, row, line);
    const cell = (key: string): Said => say(joinGroup(group, key), budgetSection, row, line);
    return {
      activity,
      object: cell("object"),
      unit: cell("unit"),
      quantity: cell("quantity"),
      amount: cell("amount"),
      at: placeOf(budgetSection, row, line),
    };
  });
}

/** A line is cut with its amounts on the first page, or with all of them on the second. */
function continuesLine(row: TableRow, previous: TableRow): boolean {
  const texts = [textOf(row, "activity"), textOf(row, "object")].filter((text) => text !== "");
  const inside = texts.every(startsInside);
  if (hasAmounts(row)) return inside && texts.length > 0 && row.raw.afterBreak === true && !hasAmounts(previous);
  return inside || row.raw.afterBreak === true;
}

function hasAmounts(row: TableRow): boolean {
  return ["unit", "quantity", "amount"].some((key) => textOf(row, key) !== "");
}

/** "total", "subtotal" or ""; the label stands in any cell but an amount's. */
function totalLabel(row: TableRow): "total" | "subtotal" | "" {
  for (const text of row.raw.cells.map((cell) => flatLabel(joinCell(cell)))) {
    if (text === "") continue;
    if (/^sub\s?-?total/.test(text)) return "subtotal";
    return /^(?:valor )?total(?: (?:del )?(?:proyecto|presupuesto|general))?$/.test(text) ? "total" : "";
  }
  return "";
}

/** The TOTAL is the last text after its label; whatever stands between them is told. */
function splitTotal(row: TableRow): { readonly total: string; readonly others: readonly string[] } {
  const [, ...texts] = row.raw.cells.map(joinCell).filter((text) => text !== "");
  return { total: texts.at(-1) ?? "", others: texts.slice(0, -1) };
}

/** Reads the table of §8.2: codes split from the names beside them. */
export function readRubro(table: Collected): {
  lines: FormRubroLine[];
  messages: ImportMessage[];
  struck: StruckText[];
} {
  const messages: ImportMessage[] = [];
  const rows = table.rows.filter((row) => {
    if (totalLabel(row) === "") return true;
    messages.push(notUnderstood(joinRow(row.raw), row.raw.line));
    return false;
  });
  const groups = groupRows(rows, continuesRubro);
  const lines = groups.map((group, index): FormRubroLine => {
    const code = (key: string): FormCode => splitCode(joinGroup(group, key));
    return {
      sector: code("sector"),
      programa: code("programa"),
      elemento: code("elemento"),
      producto: code("producto"),
      indicador: code("indicador"),
      fuente: joinGroup(group, "fuente"),
      amount: joinGroup(group, "amount"),
      at: placeOf(rubroSection, index + 1, group[0].raw.line),
    };
  });
  return { lines, messages, struck: struckInGroups(table, groups, rubroSection) };
}

function continuesRubro(row: TableRow): boolean {
  if (textOf(row, "amount") !== "" || textOf(row, "fuente") !== "") return false;
  return !row.raw.cells.some((cell) => /^\d/.test(joinCell(cell)));
}

/** «45 Gobierno territorial» → code "45" and name; a text without a code is all name. */
export function splitCode(text: string): FormCode {
  const match = /^(\d(?:[\d.-]*\d)?)(?![\d.]*\d)\s*[-–:.]?\s*(.*)$/s.exec(text);
  return match?.[1] === undefined
    ? { code: "", name: text }
    : { code: match[1], name: (match[2] ?? "").replace(/^[⁰¹²³⁴-⁹]+\s*/, "") };
}
