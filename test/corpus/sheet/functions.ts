export type Value = string | number | boolean;

/** An argument: cells with their values, or one value. */
export type Argument = { readonly cells: readonly string[] } | { readonly value: Value };

/** What a function asks of the sheet. */
export interface Asked {
  valueOf(cell: string): Value;
  /** Not hidden, and no SUBTOTAL or AGGREGATE itself: these skip such cells. */
  counts(cell: string): boolean;
}

function cellsOf(argument: Argument | undefined): readonly string[] {
  return argument !== undefined && "cells" in argument ? argument.cells : [];
}

function scalar(argument: Argument | undefined, asked: Asked): Value {
  if (argument === undefined) return "";
  return "cells" in argument ? asked.valueOf(argument.cells[0] ?? "") : argument.value;
}

function numbersOf(args: readonly Argument[], asked: Asked): readonly number[] {
  return args.flatMap((argument) => {
    if (!("cells" in argument)) return [Number(argument.value)];
    return argument.cells.map((cell) => asked.valueOf(cell)).filter((value) => typeof value === "number");
  });
}

const add = (list: readonly number[]): number => list.reduce((total, n) => total + n, 0);

function meets(value: Value, criterion: Value): boolean {
  const [, operator = "", rest = ""] = /^(<=|>=|<>|<|>|=)?(.*)$/.exec(String(criterion)) ?? [];
  if (operator === ">") return Number(value) > Number(rest);
  if (operator === "<") return Number(value) < Number(rest);
  if (operator === "<>") return String(value) !== rest;
  return String(value).toLowerCase() === rest.toLowerCase();
}

/** Cells whose row meets each pair of range and criterion. */
function matching(cells: readonly string[], pairs: readonly Argument[], asked: Asked): readonly string[] {
  let kept = cells.map((cell, i) => ({ cell, i }));
  for (let k = 0; k < pairs.length; k += 2) {
    const [range, criterion] = [cellsOf(pairs[k]), scalar(pairs[k + 1], asked)];
    kept = kept.filter(({ i }) => meets(asked.valueOf(range[i] ?? ""), criterion));
  }
  return kept.map(({ cell }) => cell);
}

function visible(args: readonly Argument[], asked: Asked): number {
  return add(numbersOf([{ cells: args.flatMap(cellsOf).filter((cell) => asked.counts(cell)) }], asked));
}

function deviation(list: readonly number[]): number {
  const mean = add(list) / list.length;
  return Math.sqrt(add(list.map((n) => (n - mean) ** 2)) / (list.length - 1));
}

function round(amount: number, places: number): number {
  return Math.round(amount * 10 ** places) / 10 ** places;
}

type Work = (args: readonly Argument[], asked: Asked) => Value;

const functions: Readonly<Record<string, Work>> = {
  SUM: (args, asked) => add(numbersOf(args, asked)),
  SUBTOTAL: (args, asked) => visible(args.slice(1), asked),
  AGGREGATE: (args, asked) => visible(args.slice(2), asked),
  SUMIF: (args, asked) => {
    const cells = matching(cellsOf(args[2] ?? args[0]), args.slice(0, 2), asked);
    return add(numbersOf([{ cells }], asked));
  },
  SUMIFS: (args, asked) => add(numbersOf([{ cells: matching(cellsOf(args[0]), args.slice(1), asked) }], asked)),
  SUMPRODUCT: ([a, b], asked) =>
    add(cellsOf(a).map((cell, i) => Number(asked.valueOf(cell)) * Number(asked.valueOf(cellsOf(b)[i] ?? "")))),
  AVERAGE: (args, asked) => add(numbersOf(args, asked)) / numbersOf(args, asked).length,
  COUNT: (args, asked) => numbersOf(args, asked).length,
  COUNTA: (args, asked) => args.flatMap(cellsOf).filter((cell) => asked.valueOf(cell) !== "").length,
  MAX: (args, asked) => Math.max(...numbersOf(args, asked)),
  MIN: (args, asked) => Math.min(...numbersOf(args, asked)),
  STDEV: (args, asked) => deviation(numbersOf(args, asked)),
  ROUND: ([amount, places], asked) => round(Number(scalar(amount, asked)), Number(scalar(places, asked))),
  IF: ([test, yes, no], asked) => scalar(scalar(test, asked) ? yes : no, asked),
  IFERROR: ([first, other], asked) => {
    const value = scalar(first, asked);
    return typeof value === "number" && !Number.isFinite(value) ? scalar(other, asked) : value;
  },
};

export function callFunction(name: string, args: readonly Argument[], asked: Asked): Value {
  const work = functions[name];
  if (work === undefined) throw new Error(`no function ${name}`);
  return work(args, asked);
}
