import type { Random } from "./Random";

/** Values that break readers: lengths, signs, numbers, names of JavaScript, what formulas and marks begin with. */
export const nastyValues: readonly string[] = [
  "",
  " ",
  "-1",
  "0",
  "1e999",
  "-1e308",
  "NaN",
  "Infinity",
  "99999999999999999999",
  "4294967296",
  "2147483648",
  "0.1",
  "1.000.000,00",
  "$ 12.345.678",
  "(1.000)",
  "1-2-5-1",
  "1-2-5",
  "01-02-05-01",
  "#REF!",
  "=1+1",
  "=SUM(A:A)",
  "+57",
  "@x",
  "__proto__",
  "constructor",
  "toString",
  "true",
  "null",
  "A1048576",
  "XFD1",
  "A0",
  "AAAA1",
  "A1:XFD1048576",
  "Z9:A1",
  "rId1",
  "((",
  "[]",
  "'",
  '"',
  "\t",
  "\n",
  "\u0000",
  "\u001b[2J",
  "\ud800",
  "\u202e",
  "\u200b",
  "\ufeff",
  "ñ".repeat(300),
  ". ".repeat(500),
  "9".repeat(400),
  "TOTAL",
  "Total general",
  "8.1. Presupuesto general",
  "&amp;",
  "&#0;",
  "&#1114112;",
  "<ol><li>",
  "**",
  "2026-02-30",
  "31 de febrero de 2026",
  "45658",
];

function spliced(bytes: Uint8Array, from: number, to: number, put: Uint8Array): Uint8Array {
  const result = new Uint8Array(from + put.length + bytes.length - to);
  result.set(bytes.subarray(0, from));
  result.set(put, from);
  result.set(bytes.subarray(to), from + put.length);
  return result;
}

/** Bytes changed, taken away, put in, repeated, cut off. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let result = bytes;
  for (let times = 1 + random.below(4); times > 0; times -= 1) {
    const at = random.below(result.length + 1);
    const end = Math.min(result.length, at + random.below(random.pick([2, 16, 400])));
    const put = Uint8Array.from({ length: 1 + random.below(8) }, () => random.below(256));
    const changes: readonly (() => Uint8Array)[] = [
      () => spliced(result, at, Math.min(result.length, at + put.length), put),
      () => spliced(result, at, end, new Uint8Array()),
      () => spliced(result, at, at, put),
      () => spliced(result, at, at, result.slice(at, end)),
      () => result.slice(0, Math.max(1, at)),
      () =>
        spliced(result, at, Math.min(result.length, at + 1), Uint8Array.of(random.pick([0, 0xff, 0x7f, 0x22, 0x3c]))),
    ];
    result = random.pick(changes)();
  }
  return result;
}

/** One place of a text that an expression finds, changed. */
function changeMatch(text: string, sign: RegExp, random: Random, change: (found: string) => string): string {
  const from = random.below(Math.max(1, text.length));
  sign.lastIndex = from;
  const found = sign.exec(text) ?? sign.exec(text);
  return found === null
    ? text
    : text.slice(0, found.index) + change(found[0]) + text.slice(found.index + found[0].length);
}

const tag = () => /<[^<>]*>/g;
const attribute = () => /"[^"]*"/g;
const content = () => />[^<>]+</g;
const element = () => /<([\w:]+)[^<>]*>[^<>]*<\/\1>/g;

/** Marks of XML: attributes, texts, tags and elements changed, taken away and repeated. */
export function mutateXml(xml: string, random: Random): string {
  const value = () => random.pick(nastyValues);
  const changes: readonly (() => string)[] = [
    () => changeMatch(xml, attribute(), random, () => `"${value()}"`),
    () => changeMatch(xml, content(), random, () => `>${value()}<`),
    () => changeMatch(xml, content(), random, () => "><"),
    () => changeMatch(xml, tag(), random, () => ""),
    () => changeMatch(xml, tag(), random, (found) => found.repeat(1 + random.below(40))),
    () => changeMatch(xml, element(), random, () => ""),
    () => changeMatch(xml, element(), random, (found) => found.repeat(2 + random.below(60))),
    () => changeMatch(xml, element(), random, (found) => `<x>${found}</x>`),
    () => xml.slice(0, random.below(xml.length + 1)),
  ];
  return random.pick(changes)();
}

const words = () => /[^\s;,\t"<>]+/g;
const lines = () => /[^\n]*\n/g;
const fields = () => /[^\t\n;]*[\t;]/g;

/** A text of lines and columns: words, fields and lines changed, taken away and repeated. */
export function mutateText(text: string, random: Random): string {
  const value = () => random.pick(nastyValues);
  const changes: readonly (() => string)[] = [
    () => changeMatch(text, words(), random, value),
    () => changeMatch(text, words(), random, (found) => found + value()),
    () => changeMatch(text, fields(), random, () => `${value()}\t`),
    () => changeMatch(text, fields(), random, () => ""),
    () => changeMatch(text, fields(), random, (found) => found.repeat(2 + random.below(30))),
    () => changeMatch(text, lines(), random, () => ""),
    () => changeMatch(text, lines(), random, (found) => found.repeat(2 + random.below(30))),
    () => changeMatch(text, lines(), random, (found) => `${value()}\n${found}`),
    () => text.slice(0, random.below(text.length + 1)),
  ];
  let result = text;
  for (let times = 1 + random.below(3); times > 0; times -= 1) result = random.pick(changes)();
  return result;
}

const anything: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  3,
  5,
  1e308,
  "",
  "assigned",
  "no",
  [],
  {},
  [[]],
  [null],
  "19",
];

/** A value of JSON with some parts of it changed, whatever their kind. */
export function mutateJson(value: unknown, random: Random): unknown {
  if (random.chance(0.04)) return random.chance(0.5) ? random.pick(anything) : random.pick(nastyValues);
  if (Array.isArray(value)) {
    const items = value.map((item) => mutateJson(item, random));
    return random.chance(0.05) ? [...items, ...items] : items;
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(() => !random.chance(0.02));
  const renamed = entries.map(([key, item]): [string, unknown] => [
    random.chance(0.01) ? random.pick(["__proto__", "constructor", "length"]) : key,
    mutateJson(item, random),
  ]);
  return Object.fromEntries(renamed);
}
