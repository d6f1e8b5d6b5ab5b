import { externalBooks } from "../formula/externalBooks";
import { listReferences } from "../formula/listReferences";
import { remember } from "../text/remember";
import { formatCell } from "./address";
import type { CellBlock, Snapshot } from "./Snapshot";

/** What leads from a formula to another file: names of the workbook, and the files that it numbers. */
export type LinkSources = Pick<Snapshot, "names" | "books">;

/** Cells of one sheet whose formulas point to other files. */
export interface ExternalCells {
  /** Runs of cells as "B6, B9:B10"; the first `mostRuns` of them. */
  readonly area: string;
  readonly first: string;
  readonly cells: number;
  /** Names of the files without their folders. */
  readonly files: readonly string[];
  /** Defined names that lead there, in small letters. */
  readonly names: readonly string[];
}

/** A workbook has few names; those that lead to a file are fewer. */
type ExternalNames = ReadonlyMap<string, readonly string[]>;

const mostRuns = 5;

/** "C:\carpeta\Mi%20libro.xlsx" → "Mi libro.xlsx"; a number → the file of that number, "[1]" where it is not known. */
function fileName(book: string, books: readonly string[] = []): string {
  const path = /^\d+$/.test(book) ? books[Number(book) - 1] || `[${book}]` : book;
  const name = path.replace(/^.*[\\/]/, "").replace(/%20/g, " ");
  return name === "" ? path : name;
}

/** The files that a workbook is linked to, whether a formula refers to them or not; a link to a program names none. */
export function linkedFiles({ books = [] }: LinkSources): readonly string[] {
  return books.flatMap((book) => (book === "" ? [] : [fileName(book)]));
}

/** Names that stand for cells of another file, in small letters. */
function externalNames({ names }: LinkSources): ExternalNames {
  const entries = names.map(({ name, formula }) => [name.toLowerCase(), externalBooks(formula)] as const);
  return new Map(entries.filter(([, books]) => books.length > 0));
}

/** Names with an external meaning that a formula uses. */
function namesIn(formula: string, named: ExternalNames): readonly string[] {
  if (named.size === 0) return [];
  const names = (listReferences(formula) ?? []).flatMap((one) =>
    one.kind === "name" && one.workbook === undefined ? [one.name.toLowerCase()] : [],
  );
  return names.filter((name) => named.has(name));
}

interface Run {
  readonly column: number;
  readonly from: number;
  to: number;
}

/** Puts a cell to the run that it continues downwards. */
function extend(runs: Run[], open: Map<number, Run>, row: number, column: number): void {
  const run = open.get(column);
  if (run !== undefined && run.to === row - 1) run.to = row;
  else {
    const next: Run = { column, from: row, to: row };
    runs.push(next);
    open.set(column, next);
  }
}

function nameRun({ column, from, to }: Run): string {
  return from === to ? formatCell(from, column) : `${formatCell(from, column)}:${formatCell(to, column)}`;
}

interface LinkedCell {
  readonly row: number;
  readonly column: number;
  readonly books: readonly string[];
  readonly names: readonly string[];
}

function listLinked({ row, column, formulas }: Cells, named: ExternalNames): readonly LinkedCell[] {
  const linked: LinkedCell[] = [];
  const booksOf = remember(externalBooks);
  for (const [r, line] of formulas.entries()) {
    for (const [c, formula] of line.entries()) {
      if (formula === "") continue;
      const names = namesIn(formula, named);
      const books = [...booksOf(formula), ...names.flatMap((name) => named.get(name) ?? [])];
      if (books.length > 0) linked.push({ row: row + r, column: column + c, books, names });
    }
  }
  return linked;
}

type Cells = Pick<CellBlock, "row" | "column" | "formulas">;

/** The cells of a block that point to another file; undefined where there is none. */
export function findExternal(cells: Cells, sources: LinkSources): ExternalCells | undefined {
  const linked = listLinked(cells, externalNames(sources));
  const runs: Run[] = [];
  const open = new Map<number, Run>();
  for (const { row, column } of linked) extend(runs, open, row, column);
  const [first] = linked;
  if (first === undefined) return undefined;
  return {
    area: runs.slice(0, mostRuns).map(nameRun).join(", "),
    first: formatCell(first.row, first.column),
    cells: linked.length,
    files: [...new Set(linked.flatMap(({ books }) => books.map((book) => fileName(book, sources.books))))],
    names: [...new Set(linked.flatMap(({ names }) => names))],
  };
}

/** Names that point to another file and that none of `used` (in small letters) is, with the files. */
export function unusedExternalNames(
  sources: LinkSources,
  used: ReadonlySet<string>,
): { readonly names: readonly string[]; readonly files: readonly string[] } {
  const named = [...externalNames(sources)].filter(([name]) => !used.has(name));
  const files = named.flatMap(([, books]) => books.map((book) => fileName(book, sources.books)));
  const names = sources.names
    .map(({ name }) => name)
    .filter((name) => named.some(([one]) => one === name.toLowerCase()));
  return { names, files: [...new Set(files)] };
}
