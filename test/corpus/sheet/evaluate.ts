import { at, cellOf } from "./address";
import type { CorpusCell, CorpusTable, Input } from "./CorpusSheet";
import { type Argument, callFunction, type Value } from "./functions";
import { type Node, parse } from "./parse";

/** What formulas can refer to. */
export interface Source {
  readonly cells: ReadonlyMap<string, CorpusCell>;
  readonly others: ReadonlyMap<string, number>;
  readonly tables: readonly CorpusTable[];
  readonly hidden: ReadonlySet<number>;
}

function expand(reference: string): readonly string[] {
  const [, sheet = "", first = "", last] = /^(.*!)?([^:!]+)(?::(.+))?$/.exec(reference) ?? [];
  if (last === undefined) return [sheet + first.replaceAll("$", "")];
  const [a, b] = [cellOf(first), cellOf(last)];
  const list: string[] = [];
  for (let row = a.row; row <= b.row; row += 1)
    for (let column = a.column; column <= b.column; column += 1) list.push(sheet + at(row, column));
  return list;
}

/** Tabla1[Valor] and [@Cantidad], [@[Valor unitario]]. */
function expandStructured(reference: string, row: number, tables: readonly CorpusTable[]): readonly string[] {
  const [, name = "", inside = ""] = /^([^[]*)\[(.*)\]$/.exec(reference) ?? [];
  const column = inside.replace(/^@/, "").replace(/^\[|\]$/g, "");
  const table = tables.find((each) => (name === "" ? column in each.columns : each.name === name));
  const index = table?.columns[column];
  if (table === undefined || index === undefined) throw new Error(`no table for ${reference}`);
  if (inside.startsWith("@")) return [at(row, index)];
  return Array.from({ length: table.lastRow - table.firstRow + 1 }, (_, i) => at(table.firstRow + i, index));
}

const number = (value: Value): number => (value === "" ? 0 : Number(value));

const operators: Readonly<Record<string, (a: Value, b: Value) => Value>> = {
  "=": (a, b) => a === b,
  "<>": (a, b) => a !== b,
  "<": (a, b) => a < b,
  ">": (a, b) => a > b,
  "<=": (a, b) => a <= b,
  ">=": (a, b) => a >= b,
  "&": (a, b) => `${a}${b}`,
  "+": (a, b) => number(a) + number(b),
  "-": (a, b) => number(a) - number(b),
  "*": (a, b) => number(a) * number(b),
  "/": (a, b) => number(a) / number(b),
  "^": (a, b) => number(a) ** number(b),
};

function isFormula(input: Input): input is string {
  return typeof input === "string" && input.startsWith("=");
}

const known = new WeakMap<Source["cells"], ReadonlyMap<string, Value>>();

/** The values of a sheet, recalculated from its formulas: a small Excel of the corpus' own. Its cells do not change after. */
export function evaluate(source: Source): ReadonlyMap<string, Value> {
  const values = known.get(source.cells) ?? calculate(source);
  known.set(source.cells, values);
  return values;
}

function calculate(source: Source): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>();
  const busy = new Set<string>();

  function read(address: string): Value {
    const found = values.get(address) ?? source.others.get(address);
    if (found !== undefined) return found;
    if (address.includes("!")) throw new Error(`no cell ${address}`);
    const { input = "", shown = input } = source.cells.get(address) ?? {};
    if (shown !== input || !isFormula(input)) return shown;
    if (busy.has(address)) throw new Error(`circle at ${address}`);
    busy.add(address);
    const value = scalar(parse(input), cellOf(address).row);
    busy.delete(address);
    values.set(address, value);
    return value;
  }
  const asked = {
    valueOf: read,
    counts: (cell: string): boolean =>
      !/^=(SUBTOTAL|AGGREGATE)\(/.test(String(source.cells.get(cell)?.input ?? "")) &&
      !source.hidden.has(cellOf(cell).row),
  };

  function argument(node: Node, row: number): Argument {
    if (node.kind === "cells") return { cells: expand(node.reference) };
    if (node.kind === "structured") return { cells: expandStructured(node.reference, row, source.tables) };
    return { value: scalar(node, row) };
  }
  function scalar(node: Node, row: number): Value {
    switch (node.kind) {
      case "value":
        return node.value;
      case "negative":
        return -number(scalar(node.of, row));
      case "percent":
        return number(scalar(node.of, row)) / 100;
      case "operator":
        return operators[node.operator]?.(scalar(node.left, row), scalar(node.right, row)) ?? 0;
      case "call": {
        const args = node.args.map((arg) => argument(arg, row));
        return callFunction(node.name, args, asked);
      }
      case "cells":
        return read(expand(node.reference)[0] ?? "");
      case "structured":
        return read(expandStructured(node.reference, row, source.tables)[0] ?? "");
    }
  }

  for (const [address, { input }] of source.cells) {
    values.set(address, isFormula(input) ? read(address) : input);
  }
  return values;
}
