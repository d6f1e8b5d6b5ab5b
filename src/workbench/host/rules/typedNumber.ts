import type { HostSettings } from "../Host";
import type { Typed } from "./typedDate";

interface Marks {
  readonly group: string;
  readonly decimal: string;
}

const marks: Readonly<Record<HostSettings["locale"], Marks>> = {
  "en-US": { group: ",", decimal: "." },
  "es-CO": { group: ".", decimal: "," },
};

const escaped = (mark: string) => `\\${mark}`;

function plainNumber(text: string, { group, decimal }: Marks): number | undefined {
  const whole = `(?:\\d{1,3}(?:${escaped(group)}\\d{3})+|\\d+)`;
  const pattern = new RegExp(`^(?:${whole}(?:${escaped(decimal)}\\d*)?|${escaped(decimal)}\\d+)(?:e[+-]?\\d+)?$`, "i");
  if (!pattern.test(text)) return undefined;
  return Number(text.replaceAll(group, "").replace(decimal, "."));
}

function formatOf(money: boolean, percent: boolean, decimals: boolean, grouped: boolean): string {
  if (money) return decimals ? "$#,##0.00" : "$#,##0";
  if (percent) return decimals ? "0.00%" : "0%";
  if (grouped) return decimals ? "#,##0.00" : "#,##0";
  return "General";
}

/** A number as a person types it in that language: groups, decimals, $, %, sign or brackets. */
export function parseTypedNumber(input: string, locale: HostSettings["locale"]): Typed | undefined {
  const { group, decimal } = marks[locale];
  const match = /^([-+]?)(\(?)([-+]?)(\$?)\s?([-+]?)([\d.,e+-]+?)(\)?)(%?)$/i.exec(input.trim());
  if (match === null || (match[2] === "(") !== (match[7] === ")")) return undefined;
  const number = plainNumber(match[6] ?? "", { group, decimal });
  if (number === undefined) return undefined;
  const isNegative = `${match[1]}${match[3]}${match[5]}`.includes("-") !== (match[2] === "(");
  const percent = match[8] === "%";
  const value = (isNegative ? -number : number) / (percent ? 100 : 1);
  const digits = match[6] ?? "";
  return { value, format: formatOf(match[4] === "$", percent, digits.includes(decimal), digits.includes(group)) };
}
