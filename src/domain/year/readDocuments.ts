import { parseMoney } from "../budget/parseMoney";
import { readBudget } from "../budget/readBudget";
import { toNumber } from "../budget/sumMoney";
import { numberKey } from "../metas/numberKey";
import { groupBy } from "../project/byKey";
import type { BudgetLine, Project } from "../project/Project";
import { dropUnseen, plainDashes } from "../text/dropUnseen";
import { isBlank } from "../text/isBlank";
import type { Cell } from "../workbook/Cell";
import { guessKind } from "./guessKind";
import type { DocumentKind } from "./words";

/** A row of «Ejecución» as a person means it: the formulas of the sheets read less. */
export interface MeantDocument {
  readonly row: Project["execution"][number];
  /** Data row, from 0. */
  readonly index: number;
  /** Key of its line; undefined where «Presupuesto» has none such. */
  readonly line?: string;
  readonly kind?: DocumentKind;
  /** Undefined where no amount can be read. */
  readonly pesos?: number;
  /** Keys of its own number and of the one that it names; "" where there is none. */
  readonly document: string;
  readonly refersTo: string;
}

/** Lines that share a «Renglón», in their order: their documents cannot be told apart. */
export interface NumberedLines {
  readonly number: Cell;
  readonly lines: readonly { readonly index: number; readonly line: BudgetLine; readonly amount?: number }[];
}

interface Documents {
  readonly documents: readonly MeantDocument[];
  readonly lines: ReadonlyMap<string, NumberedLines>;
}

/** Two amounts of pesos and centavos closer than this are the same. */
export const sameAmount = 0.005;

/** The number of a document as it is compared: «0145», 145 and «145 » are one. */
export function documentKey(cell: Cell): string {
  const text = plainDashes(dropUnseen(String(cell)))
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
  return /^\d+$/.test(text) ? text.replace(/^0+(?=\d)/, "") : text;
}

function numberLines(project: Project): ReadonlyMap<string, NumberedLines> {
  const keyed = groupBy(readBudget(project).lines, ({ line: { number } }) =>
    isBlank(number) ? "" : numberKey(number),
  );
  const numbered = [...keyed].filter(([key]) => key !== "");
  return new Map(
    numbered.map(([key, lines]) => {
      const read = lines.map(({ index, line, money }) => ({
        index,
        line,
        ...(money.ok ? { amount: toNumber(money) } : {}),
      }));
      return [key, { number: lines[0]?.line.number ?? "", lines: read }] as const;
    }),
  );
}

function readRow(row: MeantDocument["row"], index: number, lines: Documents["lines"]): MeantDocument {
  const [line, kind, money] = [numberKey(row.line), guessKind(row.kind), parseMoney(row.value)];
  return {
    row,
    index,
    ...(lines.has(line) ? { line } : {}),
    ...(kind === undefined ? {} : { kind }),
    ...(money.ok ? { pesos: toNumber(money) } : {}),
    document: documentKey(row.document),
    refersTo: documentKey(row.refersTo),
  };
}

/** Projects do not change, and every rule on documents asks for the same reading. */
const readings = new WeakMap<Project, Documents>();

/** Reads the documents of a project once, with the lines that they name. */
export function readDocuments(project: Project): Documents {
  const known = readings.get(project);
  if (known !== undefined) return known;
  const lines = numberLines(project);
  const reading = { lines, documents: project.execution.map((row, index) => readRow(row, index, lines)) };
  readings.set(project, reading);
  return reading;
}
