import { at, cellOf } from "../sheet/address";
import type { CorpusCell, CorpusSheet, Input, Sum } from "../sheet/CorpusSheet";
import { type Random, random } from "../sheet/random";
import { amountsOf, brokenSums } from "../sheet/selfCheck";
import type { Variant } from "../sheet/toSelection";
import type { Slip, SlipKind } from "./Slip";

/** A change of one cell. */
interface Edit {
  readonly kind: SlipKind;
  readonly cell: string;
  readonly to: Input | { readonly amount: number };
}

type Maker = (sheet: CorpusSheet, chance: Random) => Edit | undefined;

function write(sheet: CorpusSheet, { cell, to }: Edit): CorpusSheet {
  const old = sheet.cells.get(cell);
  if (old === undefined) throw new Error(`no cell ${cell}`);
  const next: CorpusCell =
    typeof to === "object"
      ? old.write === undefined
        ? { ...old, input: to.amount }
        : { ...old, amount: to.amount, input: old.write(to.amount) }
      : { ...old, input: to };
  return { ...sheet, cells: new Map([...sheet.cells, [cell, next]]) };
}

/** Another digit at one place of the whole part, never a zero in front. */
function changeDigit(amount: number, chance: Random): number {
  const [whole = "", cents] = String(Math.abs(amount)).split(".");
  const place = chance.whole(0, whole.length - 1);
  const old = Number(whole[place]);
  const digits = [1, 2, 3, 4, 5, 6, 7, 8, 9, ...(place > 0 ? [0] : [])].filter((digit) => digit !== old);
  const changed = whole.slice(0, place) + chance.pick(digits) + whole.slice(place + 1);
  return Math.sign(amount) * Number(cents === undefined ? changed : `${changed}.${cents}`);
}

function typedAmount(sheet: CorpusSheet, cell: string): number | undefined {
  const held = sheet.cells.get(cell);
  const amount = held?.amount ?? held?.input;
  return typeof amount === "number" && Math.abs(amount) >= 10 ? amount : undefined;
}

function pickFrom<T>(items: readonly T[], chance: Random): T | undefined {
  return items.length === 0 ? undefined : chance.pick(items);
}

const typedSums = (sheet: CorpusSheet): readonly Sum[] => sheet.sums.filter(({ how }) => how === "typed");

/** Typed lines under a typed total, that are no totals themselves. */
function typedLines(sheet: CorpusSheet): readonly string[] {
  const totals = new Set(sheet.sums.map(({ cell }) => cell));
  return typedSums(sheet).flatMap(({ parts }) => parts.map(({ cell }) => cell).filter((cell) => !totals.has(cell)));
}

const wrongTotal: Maker = (sheet, chance) => {
  const sums = typedSums(sheet).filter(({ cell }) => typedAmount(sheet, cell) !== undefined);
  const cell = pickFrom(sums, chance)?.cell;
  if (cell === undefined) return undefined;
  return {
    kind: "wrong digit in a typed total",
    cell,
    to: { amount: changeDigit(typedAmount(sheet, cell) ?? 0, chance) },
  };
};

const wrongLine: Maker = (sheet, chance) => {
  const cell = pickFrom(
    typedLines(sheet).filter((line) => typedAmount(sheet, line) !== undefined),
    chance,
  );
  if (cell === undefined) return undefined;
  return { kind: "wrong digit in a line", cell, to: { amount: changeDigit(typedAmount(sheet, cell) ?? 0, chance) } };
};

const lostZero: Maker = (sheet, chance) => {
  const cells = [...typedSums(sheet).map(({ cell }) => cell), ...typedLines(sheet)];
  const cell = pickFrom(
    cells.filter((each) => (typedAmount(sheet, each) ?? 1) % 10 === 0),
    chance,
  );
  if (cell === undefined) return undefined;
  return { kind: "lost zero", cell, to: { amount: (typedAmount(sheet, cell) ?? 0) / 10 } };
};

/** The range of a sum without its first and without its last line, where that line holds an amount. */
function shorterRanges(first: string, last: string, amountOf: (cell: string) => number): readonly string[] {
  const [a, b] = [cellOf(first), cellOf(last)];
  const [down, right] = a.column === b.column ? [1, 0] : [0, 1];
  return [
    ...(amountOf(first) === 0 ? [] : [`${at(a.row + down, a.column + right)}:${last}`]),
    ...(amountOf(last) === 0 ? [] : [`${first}:${at(b.row - down, b.column - right)}`]),
  ];
}

/** A range that loses its first or last line; at least three lines stay. */
const leftOut: Maker = (sheet, chance) => {
  const amountOf = amountsOf(sheet);
  const edits = sheet.sums.flatMap(({ cell, how, parts }): readonly Edit[] => {
    const [first, last] = [parts[0]?.cell, parts.at(-1)?.cell];
    if (how !== "range" || parts.length < 4 || first === undefined || last === undefined) return [];
    const formula = String(sheet.cells.get(cell)?.input);
    const to = (range: string): string => formula.replace(`${first}:${last}`, range);
    return shorterRanges(first, last, amountOf).map((range) => ({ kind: "line left out", cell, to: to(range) }));
  });
  return pickFrom(edits, chance);
};

/** A constant in the place of a sum that has formulas of its kind beside it. */
const overwritten: Maker = (sheet, chance) => {
  const amountOf = amountsOf(sheet);
  const sums = sheet.sums.filter(
    ({ cell, how, siblings, parts }) =>
      how !== "typed" && siblings && parts.length > 1 && Math.abs(amountOf(cell)) >= 10,
  );
  const cell = pickFrom(sums, chance)?.cell;
  if (cell === undefined) return undefined;
  return { kind: "sum overwritten", cell, to: { amount: changeDigit(Math.round(amountOf(cell)), chance) } };
};

const overwrittenLine: Maker = (sheet, chance) => {
  const amountOf = amountsOf(sheet);
  const cell = pickFrom(
    sheet.running.filter((line) => Math.abs(amountOf(line.cell)) >= 10),
    chance,
  )?.cell;
  if (cell === undefined) return undefined;
  return { kind: "formula overwritten", cell, to: { amount: changeDigit(Math.round(amountOf(cell)), chance) } };
};

function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

/** A typed total that counts one line twice; only where no other line has its amount. */
function typedTwice({ cell, parts }: Sum, line: string, amountOf: (cell: string) => number): readonly Edit[] {
  const same = parts.filter((part) => amountOf(part.cell) === amountOf(line)).length;
  return same > 1 ? [] : [{ kind: "line counted twice", cell, to: { amount: cents(amountOf(cell) + amountOf(line)) } }];
}

const twice: Maker = (sheet, chance) => {
  const amountOf = amountsOf(sheet);
  const edits = sheet.sums.flatMap((sum): readonly Edit[] => {
    const { cell, how, parts } = sum;
    const line = pickFrom(
      parts.filter((part) => part.sign === 1 && amountOf(part.cell) !== 0),
      chance,
    )?.cell;
    if (line === undefined || parts.length < 3 || how === "other") return [];
    if (how === "typed") return typedTwice(sum, line, amountOf);
    return [{ kind: "line counted twice", cell, to: `${String(sheet.cells.get(cell)?.input)}+${line}` }];
  });
  return pickFrom(edits, chance);
};

const makers: readonly Maker[] = [wrongTotal, wrongLine, lostZero, leftOut, overwritten, overwrittenLine, twice];

/** The edit with its honest reading; undefined where nobody could prove it (the formulas follow it, or only the look told the total). */
function judge(sheet: CorpusSheet, edit: Edit, variant: Variant): Slip | undefined {
  const spoiled = write(sheet, edit);
  const seen = ({ how, tell }: Sum): boolean =>
    how !== "typed" || tell === "words" || (tell === "look" && variant === "full");
  const broken = brokenSums(spoiled)
    .filter(seen)
    .map(({ cell }) => cell);
  const own = sheet.sums.find(({ cell }) => cell === edit.cell);
  const base = { kind: edit.kind, sheet: spoiled, cell: edit.cell };
  if ((own !== undefined && seen(own)) || edit.kind === "formula overwritten") {
    return { ...base, right: new Set([edit.cell]), follows: new Set(broken.filter((cell) => cell !== edit.cell)) };
  }
  if (broken.length === 0) return undefined;
  return { ...base, right: new Set([edit.cell, ...broken]), follows: new Set() };
}

/** One slip of each kind that fits the sheet; the seed chooses where. Large sheets get two. */
export function makeSlips(sheet: CorpusSheet, seed: number, variant: Variant): readonly Slip[] {
  const chance = random(seed);
  const slips = makers.flatMap((make) => {
    const edit = make(sheet, chance);
    const slip = edit === undefined ? undefined : judge(sheet, edit, variant);
    return slip === undefined ? [] : [slip];
  });
  return sheet.cells.size > 20_000 ? slips.slice(0, 2) : slips;
}
