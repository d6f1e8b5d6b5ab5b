import type { BudgetLine, Project, RubroLine } from "../project/Project";
import { isBlank } from "../text/isBlank";
import { findPeers, type LinePeers } from "./findPeers";
import type { MoneyReading } from "./MoneyReading";
import { parseMoney } from "./parseMoney";
import { parseQuantity } from "./parseQuantity";
import { type Sum, sumMoney } from "./sumMoney";

/** A line of 8.1 with its amounts read; blank rows are left out. */
interface ReadLine {
  /** From 0, in the project's table. */
  readonly index: number;
  readonly line: BudgetLine;
  readonly money: MoneyReading;
  /** Undefined unless above zero. */
  readonly quantity: number | undefined;
}

interface ReadRubro {
  readonly index: number;
  readonly line: RubroLine;
  readonly money: MoneyReading;
}

/** 8.1 and 8.2 as amounts; a sum is undefined where one of its amounts cannot be read. */
export interface BudgetReading {
  readonly lines: readonly ReadLine[];
  readonly rubro: readonly ReadRubro[];
  readonly declared: MoneyReading;
  readonly sum: Sum | undefined;
  /** Undefined too where there is no rubro line. */
  readonly rubroSum: Sum | undefined;
  /** By position in `lines`. */
  readonly peers: LinePeers;
}

/** Projects do not change, and every rule asks for the same reading. */
const readings = new WeakMap<Project, BudgetReading>();

/** Reads the amounts of a project once. */
export function readBudget(project: Project): BudgetReading {
  const known = readings.get(project);
  if (known !== undefined) return known;
  const reading = makeReading(project);
  readings.set(project, reading);
  return reading;
}

function makeReading(project: Project): BudgetReading {
  const lines = project.budget.flatMap((line, index) => (isBlankLine(line) ? [] : [readLine(line, index)]));
  const rubro = project.rubro.flatMap((line, index) =>
    isBlankRow(line) ? [] : [{ index, line, money: parseMoney(line.amount) }],
  );
  return {
    lines,
    rubro,
    declared: parseMoney(project.ficha.declaredTotal),
    sum: sumMoney(lines.map(({ money }) => money)),
    rubroSum: rubro.length === 0 ? undefined : sumMoney(rubro.map(({ money }) => money)),
    peers: findPeers(
      lines.map((read) => ({ unit: read.line.unit, object: read.line.object, unitValue: unitValueOf(read) })),
    ),
  };
}

function readLine(line: BudgetLine, index: number): ReadLine {
  return { index, line, money: parseMoney(line.amount), quantity: parseQuantity(line.quantity) };
}

/** Pesos per unit of a line; undefined where it cannot be known. */
export function unitValueOf({ money, quantity }: ReadLine): number | undefined {
  return money.ok && quantity !== undefined ? money.pesos / quantity : undefined;
}

/** A number that the add-in gave makes no line. */
function isBlankLine({ number: _, ...line }: BudgetLine): boolean {
  return isBlankRow(line);
}

function isBlankRow(row: Omit<BudgetLine, "number"> | RubroLine): boolean {
  return Object.values(row).every(isBlank);
}
