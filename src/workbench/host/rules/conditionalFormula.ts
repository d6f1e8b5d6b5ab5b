import { lockAddress } from "../../../domain/formula/cellReference";
import { quoteText } from "../../../domain/formula/literal";
import { type Area, formatArea } from "../../../domain/workbook/address";
import type { ConditionalRule, ConditionalRules } from "../ConditionalSpec";

/** Formulas that Excel itself writes into the file for these criteria (ECMA-376, 18.3.1.10), of a cell `c`. */
const presets: Readonly<Record<string, string>> = {
  Blanks: "LEN(TRIM(c))=0",
  NonBlanks: "LEN(TRIM(c))>0",
  Errors: "ISERROR(c)",
  NonErrors: "NOT(ISERROR(c))",
  Yesterday: "FLOOR(c,1)=TODAY()-1",
  Today: "FLOOR(c,1)=TODAY()",
  Tomorrow: "FLOOR(c,1)=TODAY()+1",
  LastSevenDays: "AND(TODAY()-FLOOR(c,1)<=6,FLOOR(c,1)<=TODAY())",
  LastWeek: "AND(TODAY()-ROUNDDOWN(c,0)>=(WEEKDAY(TODAY())),TODAY()-ROUNDDOWN(c,0)<(WEEKDAY(TODAY())+7))",
  ThisWeek: "AND(TODAY()-ROUNDDOWN(c,0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(c,0)-TODAY()<=7-WEEKDAY(TODAY()))",
  NextWeek: "AND(ROUNDDOWN(c,0)-TODAY()>(7-WEEKDAY(TODAY())),ROUNDDOWN(c,0)-TODAY()<(15-WEEKDAY(TODAY())))",
  LastMonth: "AND(MONTH(c)=MONTH(EDATE(TODAY(),0-1)),YEAR(c)=YEAR(EDATE(TODAY(),0-1)))",
  ThisMonth: "AND(MONTH(c)=MONTH(TODAY()),YEAR(c)=YEAR(TODAY()))",
  NextMonth: "AND(MONTH(c)=MONTH(EDATE(TODAY(),0+1)),YEAR(c)=YEAR(EDATE(TODAY(),0+1)))",
};

const signs: Readonly<Record<string, string>> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqual: ">=",
  LessThanOrEqual: "<=",
};

const deviations: Readonly<Record<string, number>> = { One: 1, Two: 2, Three: 3 };

/** The first cell, from which the formulas of a format are read: the highest, of these the leftmost. */
export function firstCell(areas: readonly Area[]): Area {
  const [first] = [...areas].sort((a, b) => a.row - b.row || a.column - b.column);
  return { row: first?.row ?? 1, column: first?.column ?? 1, rows: 1, columns: 1 };
}

/** "$B$2:$C$5,$E$1" for formulas over all cells of a format. */
export function lockedAreas(areas: readonly Area[]): string {
  return areas.map((area) => lockAddress(formatArea(area))).join(",");
}

function ofValue({ operator, formula1, formula2 = "" }: ConditionalRules["CellValue"], cell: string): string {
  const [a, b] = [formula1, formula2].map((formula) => `(${formula.replace(/^=/, "")})`);
  const isBetween = `IF(${a}<=${b},AND(${cell}>=${a},${cell}<=${b}),AND(${cell}>=${b},${cell}<=${a}))`;
  if (operator === "Between") return isBetween;
  if (operator === "NotBetween") return `NOT(${isBetween})`;
  return `${cell}${signs[operator]}${a}`;
}

function ofText({ operator, text }: ConditionalRules["ContainsText"], cell: string): string {
  const wanted = text.startsWith("=") ? text.slice(1) : quoteText(text);
  if (operator === "Contains") return `NOT(ISERROR(SEARCH(${wanted},${cell})))`;
  if (operator === "NotContains") return `ISERROR(SEARCH(${wanted},${cell}))`;
  return `${operator === "BeginsWith" ? "LEFT" : "RIGHT"}(${cell},LEN(${wanted}))=${wanted}`;
}

/** Excel counts numbers only, and takes the deviation of a sample (as Apache POI's evaluator, tried against Excel). */
function ofDeviation(criterion: string, cell: string, areas: readonly Area[]): string | undefined {
  const [, word = "", side] = /^(One|Two|Three)StdDev(Above|Below)Average$/.exec(criterion) ?? [];
  const cells = lockedAreas(areas);
  const [sign, step] = side === "Above" ? [">", "+"] : ["<", "-"];
  const limit = `AVERAGE(${cells})${step}${deviations[word]}*STDEV(${cells})`;
  return side === undefined ? undefined : `AND(ISNUMBER(${cell}),${cell}${sign}${limit})`;
}

function bodyOf(own: ConditionalRule, areas: readonly Area[]): string | undefined {
  if ("operator" in own.rule && own.rule.operator === "Invalid") return undefined;
  const cell = formatArea(firstCell(areas));
  if (own.type === "CellValue") return ofValue(own.rule, cell);
  if (own.type === "ContainsText") return ofText(own.rule, cell);
  if (own.type !== "PresetCriteria") return undefined;
  const { criterion } = own.rule;
  return presets[criterion]?.replace(/\bc\b/g, cell) ?? ofDeviation(criterion, cell, areas);
}

/** The formula that says whether a rule holds for the first cell; undefined for rules that need more than a formula. */
export function conditionalFormula(own: ConditionalRule, areas: readonly Area[]): string | undefined {
  if (own.type === "Custom") return own.rule.formula;
  const body = bodyOf(own, areas);
  return body === undefined ? undefined : `=${body}`;
}
