import { boundNames } from "./boundNames";
import { rememberLast } from "./cache";
import { parseFormula } from "./parseFormula";
import { type Corner, readCellParts } from "./readReference";
import { readTokens, type Token } from "./tokens";

/** A formula without its numbers: copies of it down a column have one skeleton, so that it is read only once. */
interface Skeleton {
  /** The text with a mark for each run of digits; the mark says whether the run can be a row of a sheet. */
  readonly key: string;
  readonly runs: readonly string[];
}

const [rowMark, numberMark] = ["\u0001", "\u0002"];

/** 1 to 1048576 without leading zero: only these make «A…» a cell, so that equal keys have equal tokens. */
function canBeRow(run: string): boolean {
  return run.charCodeAt(0) !== 48 && (run.length < 7 || (run.length === 7 && run <= "1048576"));
}

const digits = /\d+/g;

/** Cuts a formula at its digits. */
function readSkeleton(formula: string): Skeleton {
  const runs = formula.match(digits) ?? [];
  const texts = formula.split(digits);
  if (runs.every(canBeRow)) return { key: texts.join(rowMark), runs };
  const marks = runs.map((run) => (canBeRow(run) ? rowMark : numberMark));
  return { key: texts.map((text, i) => text + (marks[i] ?? "")).join(""), runs };
}

/** Text as it is, or the number of the run of digits that stands here. */
type Piece = string | number;

/** A corner whose row is a run of digits; no run for a whole column. */
export interface CornerPiece extends Corner {
  readonly run: number | undefined;
}

export interface TokenPieces {
  readonly type: Token["type"];
  readonly pieces: readonly Piece[];
  /** Only for cells: the text before them, and their corners. */
  readonly cells?: {
    readonly prefix: readonly Piece[];
    readonly corners: readonly CornerPiece[];
    readonly colon: string;
  };
}

/** What all formulas of one skeleton have in common. */
interface Template {
  readonly tokens: readonly TokenPieces[];
  /** Those that refer to something: cells, parts of tables, names. */
  readonly references: readonly TokenPieces[];
  /** False when no formula of this skeleton is in the grammar. */
  readonly isFormula: boolean;
  /** Names bound by LET and LAMBDA, in small letters: they refer to nothing. */
  readonly bound: ReadonlySet<string>;
  /** Runs of digits that are rows of relative references. */
  readonly movingRuns: ReadonlySet<number>;
}

/** A formula as a template and the runs of digits that fill it; undefined when it cannot be cut into tokens. */
export interface Templated {
  readonly template: Template;
  readonly runs: readonly string[];
}

function cutPieces(text: string, firstRun: number): readonly Piece[] {
  let run = firstRun;
  return text.split(/(\d+)/).map((piece, i) => {
    if (i % 2 === 0) return piece;
    run += 1;
    return run - 1;
  });
}

function cutToken({ type, text }: Token, firstRun: number): TokenPieces {
  const pieces = cutPieces(text, firstRun);
  if (type !== "reference") return { type, pieces };
  const { prefix, first, last } = readCellParts(text);
  const before = cutPieces(prefix, firstRun);
  let run = firstRun + countRuns(before);
  const corners = [first, ...(last === undefined ? [] : [last])].map((corner): CornerPiece => {
    if (corner.row === 0) return { ...corner, run: undefined };
    run += 1;
    return { ...corner, run: run - 1 };
  });
  const colon = text.slice(prefix.length).replace(/[^.:]/g, "");
  return { type, pieces, cells: { prefix: before, corners, colon } };
}

function countRuns(pieces: readonly Piece[]): number {
  return pieces.filter((piece) => typeof piece === "number").length;
}

/** A template is made from one example: a skeleton with its marks replaced by 1 and 0. */
const templateOf = rememberLast(1_000_000, (key: string): { readonly template?: Template } => {
  const example = key.replaceAll(rowMark, "1").replaceAll(numberMark, "0");
  const tokens = readTokens(example);
  if (tokens === undefined || tokens.map(({ text }) => text).join("") !== example) return {};
  const parsed = parseFormula(example);
  let used = 0;
  const cut = tokens.map((token) => {
    const made = cutToken(token, used);
    used += countRuns(made.pieces);
    return made;
  });
  const corners = cut.flatMap(({ cells }) => cells?.corners ?? []);
  const movingRuns = new Set(corners.flatMap(({ run, lockRow }) => (run === undefined || lockRow ? [] : [run])));
  const references = cut.filter(({ type }) => type === "reference" || type === "structured" || type === "name");
  return { template: { tokens: cut, references, isFormula: parsed.ok, bound: boundNames(example), movingRuns } };
});

/** The template of a formula, made once for all formulas that differ only in their numbers. */
export function readTemplate(formula: string): Templated | undefined {
  if (formula.includes(rowMark) || formula.includes(numberMark)) return undefined;
  const { key, runs } = readSkeleton(formula);
  const { template } = templateOf(key);
  return template === undefined ? undefined : { template, runs };
}

/** Puts the runs of digits back. */
export function fillPieces(pieces: readonly Piece[], runs: readonly string[]): string {
  let text = "";
  for (const piece of pieces) text += typeof piece === "string" ? piece : (runs[piece] ?? "");
  return text;
}
