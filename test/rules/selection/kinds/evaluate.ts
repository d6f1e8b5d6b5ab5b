import { parseArea } from "../../../../src/domain/workbook/address";
import type { Cell } from "../../../../src/domain/workbook/Cell";

/** Reads the value of a cell by sheet row and column, both from 1. */
export type ReadCell = (row: number, column: number) => Cell;

type Value = Cell | readonly Cell[];

const tokens =
  /\s*("[^"]*"|\$?[A-Z]{1,2}\$?\d+(?::\$?[A-Z]{1,2}\$?\d+)?|[A-Z][A-Z.]+(?=\()|\d+(?:\.\d+)?%?|<=|>=|<>|[-+*/^&=<>(),;])/gy;

/** What the formula of a fixture shows: arithmetic, comparisons and the few functions that the fixtures use. */
export function evaluate(formula: string, read: ReadCell): Cell {
  const words = [...formula.replace(/^=/, "").matchAll(tokens)].map(([, word = ""]) => word);
  let at = 0;
  const take = (word: string): boolean => words[at] === word && ++at > 0;

  function compared(): Value {
    let left = added();
    for (const sign of ["<=", ">=", "<>", "=", "<", ">"]) if (take(sign)) left = compare(sign, one(left), one(added()));
    return left;
  }
  function added(): Value {
    let left = multiplied();
    for (;;) {
      if (take("+")) left = num(left) + num(multiplied());
      else if (take("-")) left = num(left) - num(multiplied());
      else return left;
    }
  }
  function multiplied(): Value {
    let left = signed();
    for (;;) {
      if (take("*")) left = num(left) * num(signed());
      else if (take("/")) left = num(left) / num(signed());
      else return left;
    }
  }
  function signed(): Value {
    if (take("-")) return -num(signed());
    if (take("+")) return signed();
    return atom();
  }
  function atom(): Value {
    const word = words[at++] ?? "";
    if (word === "(") {
      const inner = compared();
      at++;
      return inner;
    }
    if (word.startsWith('"')) return word.slice(1, -1);
    if (/^\d/.test(word)) return word.endsWith("%") ? Number(word.slice(0, -1)) / 100 : Number(word);
    if (words[at] === "(") return call(word);
    return area(word, read);
  }
  function call(name: string): Value {
    at++;
    const given: Value[] = [];
    while (!take(")")) {
      given.push(compared());
      if (!take(",")) take(";");
    }
    const known = functions[name];
    if (known === undefined) throw new Error(`No function ${name} in fixtures`);
    return known(given);
  }
  return one(compared());
}

function area(address: string, read: ReadCell): Value {
  const found = parseArea(address.replaceAll("$", ""));
  if (found === undefined) throw new Error(`No area ${address}`);
  const { row, column, rows, columns } = found;
  const cells = Array.from({ length: rows * columns }, (_, i) =>
    read(row + Math.floor(i / columns), column + (i % columns)),
  );
  return cells.length === 1 ? (cells[0] ?? "") : cells;
}

const list = (value: Value | undefined): readonly Cell[] => (Array.isArray(value) ? value : [value as Cell]);
const one = (value: Value | undefined): Cell => list(value)[0] ?? "";
const num = (value: Value | undefined): number => Number(one(value)) || 0;
const numbers = (values: readonly Value[]): readonly number[] =>
  values.flatMap(list).filter((cell): cell is number => typeof cell === "number");
const add = (values: readonly number[]): number => Number(values.reduce((sum, value) => sum + value, 0).toFixed(6));
const mean = (values: readonly number[]): number => add(values) / values.length;

function compare(sign: string, left: Cell, right: Cell): boolean {
  if (sign === "=") return left === right;
  if (sign === "<>") return left !== right;
  const gap = Number(left) - Number(right);
  if (sign === "<") return gap < 0;
  if (sign === ">") return gap > 0;
  return sign === "<=" ? gap <= 0 : gap >= 0;
}

const functions: Readonly<Record<string, (given: readonly Value[]) => Value>> = {
  SUM: (given) => add(numbers(given)),
  SUBTOTAL: ([, ...areas]) => add(numbers(areas)),
  AGGREGATE: ([, , ...areas]) => add(numbers(areas)),
  AVERAGE: (given) => mean(numbers(given)),
  MAX: (given) => Math.max(...numbers(given)),
  MIN: (given) => Math.min(...numbers(given)),
  COUNT: (given) => numbers(given).length,
  ROUND: ([value, digits]) => Number(num(value).toFixed(Math.max(0, num(digits)))),
  IF: ([test, yes, no]) => (one(test) ? one(yes) : one(no)),
  IFERROR: ([value, other]) => (Number.isFinite(one(value)) ? one(value) : one(other)),
  SUMIF: ([keys, key, amounts]) =>
    add(list(amounts).map((amount, i) => (list(keys)[i] === one(key) ? Number(amount) || 0 : 0))),
  SUMPRODUCT: (areas) =>
    add(list(areas[0]).map((_, i) => areas.map((one) => num(list(one)[i] ?? 0)).reduce((all, one) => all * one, 1))),
};
