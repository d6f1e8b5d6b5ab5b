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

/** Excel keeps 15 digits; what is no finite number stays text. */
function keepDigits(value: number): number | undefined {
  return Number.isFinite(value) ? Number(value.toPrecision(15)) : undefined;
}

function plainNumber(text: string, { group, decimal }: Marks): number | undefined {
  const whole = `(?:\\d{1,3}(?:${escaped(group)}\\d{3})+|\\d+)`;
  const pattern = new RegExp(`^(?:${whole}(?:${escaped(decimal)}\\d*)?|${escaped(decimal)}\\d+)(?:e[+-]?\\d+)?$`, "i");
  if (!pattern.test(text)) return undefined;
  return keepDigits(Number(text.replaceAll(group, "").replace(decimal, ".")));
}

interface Look {
  readonly sign: string;
  readonly percent: boolean;
  readonly decimals: boolean;
  readonly grouped: boolean;
  readonly power: boolean;
}

/** Formats of whole numbers; with decimals two zeros follow. */
const signFormats: Readonly<Record<string, string>> = { "€": "[$€-2] #,##0", $: "$#,##0" };

function formatOf({ sign, percent, decimals, grouped, power }: Look): string {
  const money = signFormats[sign];
  if (money === undefined && percent) return decimals ? "0.00%" : "0%";
  if (money === undefined && power) return "0.00E+00";
  const plain = money ?? (grouped ? "#,##0" : "General");
  return decimals && plain !== "General" ? `${plain}.00` : plain;
}

/** A number with a fraction: 1 1/2. */
function parseFraction(text: string): Typed | undefined {
  const match = /^(-?)(\d{1,15}) (\d{1,3})\/(\d{1,3})$/.exec(text);
  const under = Number(match?.[4] ?? 0);
  if (match === null || under === 0) return undefined;
  const value = Number(match[2]) + Number(match[3]) / under;
  return { value: match[1] === "-" ? -value : value, format: under > 9 ? "# ??/??" : "# ?/?" };
}

/** A number as a person types it in that language: groups, decimals, $, €, %, sign or brackets, powers of ten, fractions. */
export function parseTypedNumber(input: string, locale: HostSettings["locale"]): Typed | undefined {
  const { group, decimal } = marks[locale];
  const match = /^([-+]?)(\(?)([-+]?)([$€%]?)\s?([-+]?)([\d.,e+-]+?)(\)?)(%?)$/i.exec(input.trim());
  if (match === null || (match[2] === "(") !== (match[7] === ")")) return parseFraction(input.trim());
  const digits = match[6] ?? "";
  const number = plainNumber(digits, { group, decimal });
  const sign = match[4] ?? "";
  if (number === undefined || (sign === "%" && match[8] === "%")) return undefined;
  const isNegative = `${match[1]}${match[3]}${match[5]}`.includes("-") !== (match[2] === "(");
  const percent = match[8] === "%" || sign === "%";
  const value = (isNegative ? -number : number) / (percent ? 100 : 1);
  const [decimals, grouped, power] = [digits.includes(decimal), digits.includes(group), /e/i.test(digits)];
  return { value, format: formatOf({ sign, percent, decimals, grouped, power }) };
}
