import { at, cellOf } from "./address";
import type { CorpusCell, CorpusSheet, CorpusTable, Input, Look, Part, Running, Sum } from "./CorpusSheet";
import { evaluate } from "./evaluate";

/** Row and column, and -1 where it is taken away. */
export type Spot = readonly [row: number, column: number, sign?: 1 | -1];
export type How = "sum" | "subtotal" | "aggregate" | "plus" | "typed" | "product";

interface SumOptions extends Look {
  readonly tell?: Sum["tell"];
  readonly siblings?: boolean;
}

/** A sheet in work. Positions count from 1. */
export interface Draft {
  put(row: number, column: number, input: Input, look?: Look): void;
  /** One row of values from a column on. */
  line(row: number, inputs: readonly Input[], look?: Look, column?: number): void;
  /** A formula that the corpus does not calculate, with what it shows. */
  shows(row: number, column: number, formula: string, shown: Input, look?: Look): void;
  /** An amount written as text. */
  amountText(row: number, column: number, amount: number, write: (amount: number) => string, look?: Look): void;
  /** A total of one column (rows from–to) or of any cells, written in the given way. */
  column(how: How, row: number, column: number, from: number, to: number, options?: SumOptions): void;
  across(how: How, row: number, column: number, from: number, to: number, options?: SumOptions): void;
  total(how: "plus" | "typed", row: number, column: number, spots: readonly Spot[], options?: SumOptions): void;
  /** A total by any other formula, with what it means. */
  formulaTotal(row: number, column: number, formula: string, spots: readonly Spot[], options?: SumOptions): void;
  /** A formula of a line that its column repeats. */
  repeat(row: number, column: number, formula: string, look?: Look): void;
  /** A typed total written as text. */
  totalText(row: number, column: number, spots: readonly Spot[], write: (amount: number) => string, look?: Look): void;
  hide(row: number): void;
  level(row: number, level: number): void;
  pivot(area: string): void;
  table(table: CorpusTable): void;
  other(address: string, value: number): void;
  allow(code: string): void;
  finish(): CorpusSheet;
}

const money: Look = { format: "#,##0" };

function rangeFormula(how: How, range: string, parts: readonly Part[]): string {
  if (how === "subtotal") return `=SUBTOTAL(9,${range})`;
  if (how === "aggregate") return `=AGGREGATE(9,6,${range})`;
  if (how === "product") return `=SUM(${range})*1`;
  if (how === "plus") return plusFormula(parts);
  return `=SUM(${range})`;
}

function plusFormula(parts: readonly Part[]): string {
  return `=${parts.map(({ cell, sign }) => (sign === 1 ? "+" : "-") + cell).join("")}`;
}

function howOf(how: How): Sum["how"] {
  if (how === "typed") return "typed";
  if (how === "plus") return "references";
  return how === "product" ? "other" : "range";
}

export function draft(kind: string, name: string): Draft {
  const cells = new Map<string, CorpusCell>();
  const sums: Sum[] = [];
  const running: Running[] = [];
  const hidden = new Set<number>();
  const outline = new Map<number, number>();
  const pivots: string[] = [];
  const tables: CorpusTable[] = [];
  const others = new Map<string, number>();
  const allows: string[] = [];

  const put = (row: number, column: number, input: Input, look: Look = {}): void => {
    cells.set(at(row, column), { ...look, input });
  };
  const keep = (
    how: How,
    row: number,
    column: number,
    formula: string,
    parts: readonly Part[],
    options: SumOptions,
  ): void => {
    const { tell = "words", siblings = false, ...look } = options;
    // A typed total is a formula until the sheet is finished, so that totals of totals come right.
    put(row, column, how === "typed" ? plusFormula(parts) : formula, { ...money, ...look });
    sums.push({ cell: at(row, column), parts, how: howOf(how), tell, siblings });
  };
  const partsOf = (spots: readonly Spot[]): readonly Part[] =>
    spots.map(([row, column, sign = 1]) => ({ cell: at(row, column), sign }));
  const block = (how: How, row: number, column: number, [a, b]: readonly [Spot, Spot], options: SumOptions): void => {
    const spots: Spot[] = [];
    for (let r = a[0]; r <= b[0]; r += 1) for (let c = a[1]; c <= b[1]; c += 1) spots.push([r, c]);
    const parts = partsOf(spots);
    keep(how, row, column, rangeFormula(how, `${at(a[0], a[1])}:${at(b[0], b[1])}`, parts), parts, options);
  };

  function freeze(): ReadonlyMap<string, CorpusCell> {
    const values = evaluate({ cells, others, tables, hidden });
    const typed = new Set(sums.filter(({ how }) => how === "typed").map(({ cell }) => cell));
    const amounts = new Map(
      [...cells].flatMap(([address, cell]) => (cell.amount === undefined ? [] : [[address, cell.amount] as const])),
    );
    return new Map(
      [...cells].map(([address, cell]) => {
        if (!typed.has(address))
          return [address, cell.write === undefined ? cell : { ...cell, input: cell.write(amounts.get(address) ?? 0) }];
        const amount = Math.round(Number(values.get(address)) * 100) / 100;
        return [
          address,
          cell.write === undefined ? { ...cell, input: amount } : { ...cell, amount, input: cell.write(amount) },
        ];
      }),
    );
  }

  return {
    put,
    line: (row, inputs, look = {}, column = 1) => {
      for (const [i, input] of inputs.entries()) if (input !== "") put(row, column + i, input, look);
    },
    shows: (row, column, formula, shown, look = money) => {
      cells.set(at(row, column), { ...look, input: formula, shown });
    },
    amountText: (row, column, amount, write, look = {}) => {
      cells.set(at(row, column), { ...look, input: amount, amount, write });
    },
    column: (how, row, column, from, to, options = {}) =>
      block(
        how,
        row,
        column,
        [
          [from, column],
          [to, column],
        ],
        options,
      ),
    across: (how, row, column, from, to, options = {}) =>
      block(
        how,
        row,
        column,
        [
          [row, from],
          [row, to],
        ],
        options,
      ),
    total: (how, row, column, spots, options = {}) => {
      const parts = partsOf(spots);
      keep(how, row, column, plusFormula(parts), parts, options);
    },
    formulaTotal: (row, column, formula, spots, options = {}) =>
      keep("product", row, column, formula, partsOf(spots), options),
    repeat: (row, column, formula, look = money) => {
      put(row, column, formula, look);
      running.push({ cell: at(row, column) });
    },
    totalText: (row, column, spots, write, look = {}) => {
      const parts = partsOf(spots);
      cells.set(at(row, column), { ...look, input: plusFormula(parts), write });
      sums.push({ cell: at(row, column), parts, how: "typed", tell: "words", siblings: false });
    },
    hide: (row) => hidden.add(row),
    level: (row, level) => outline.set(row, level),
    pivot: (area) => pivots.push(area),
    table: (table) => tables.push(table),
    other: (address, value) => others.set(address, value),
    allow: (code) => allows.push(code),
    finish: () => {
      const places = [...cells.keys()].map(cellOf);
      const rows = places.reduce((most, { row }) => Math.max(most, row), 1);
      const columns = places.reduce((most, { column }) => Math.max(most, column), 1);
      return {
        kind,
        name,
        cells: freeze(),
        rows,
        columns,
        sums,
        running,
        hidden,
        outline,
        pivots,
        tables,
        others,
        allows,
      };
    },
  };
}
