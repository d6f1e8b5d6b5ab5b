import { type ImportRiskMapInput, type ImportRiskMapResult, importRiskMap } from "../../actions/importRiskMap";
import type { MapOutcome, ReadOutcome } from "../../actions/risk/MapOutcome";
import { isAsked, urgentReasons } from "../../actions/risk/wordCount";
import { wordOutcome } from "../../actions/risk/wordOutcome";
import type { NoMap } from "../../domain/risk/importing/ImportedMap";
import { findSheet } from "../../domain/workbook/findSheet";
import type { SheetSnapshot } from "../../domain/workbook/Snapshot";
import { describeConflict } from "../../i18n/describeConflict";
import { quoteAll } from "../../i18n/format";
import type { CliWords } from "../CliWords";
import type { ExitCode } from "../Io";
import { fail, type Result } from "../input/Result";
import { type BookSource, decodeWorkbook, readBytes, readOurBook } from "../input/readSource";
import { refuseCopy } from "../output/refuseExisting";
import { nameLost, rewriteBook } from "../output/rewriteBook";
import { refuse, writeOutput } from "../output/writeOutput";
import { refuseName } from "../output/writeRewritten";
import type { Call, Command } from "./Command";

async function readMapBook({ input, io, words }: Call): Promise<Result<BookSource>> {
  const bytes = await readBytes(input, "map", io, words);
  return bytes.ok ? decodeWorkbook(bytes.value, input, words, { details: true }) : bytes;
}

/** A sheet without risks that says more than that it is no map. */
function isNearly({ wordless, other, nearly, card }: NoMap): boolean {
  return card === true || wordless !== undefined || other !== undefined || nearly !== undefined;
}

function findNamed(wanted: string, { snapshot }: BookSource, words: CliWords): Result<SheetSnapshot> {
  const named = findSheet(snapshot, wanted);
  return named === undefined ? fail(words.map.noSheet(wanted)) : { ok: true, value: named };
}

/** Fewer columns are a list of the risks of a map, where the book has the map too. */
const leastColumns = 4;

/** The only map that a person sees; the hidden ones are named. */
function findSeen(maps: readonly SheetSnapshot[], { io, words }: Call): SheetSnapshot | undefined {
  const [seen, ...others] = maps.filter(({ visibility }) => visibility === "visible");
  if (seen === undefined || others.length > 0) return undefined;
  const hidden = maps.filter((sheet) => sheet !== seen).map(({ name }) => name);
  if (hidden.length > 0) io.printError(words.cli.map.hiddenMaps(quoteAll(hidden)));
  return seen;
}

/** The sheet that was asked for, else the only one that is a risk map. */
function findMap(call: Call, book: BookSource): Result<SheetSnapshot> {
  const { args, input, words } = call;
  if (args.sheet !== undefined) return findNamed(args.sheet, book, words);
  const { snapshot } = book;
  const { impacts, controls } = book.decoded.sources.tables;
  // Of the sheets of a workbook of ours one alone is the map.
  const filled = snapshot.sheets.filter(
    ({ name, cells }) => cells !== undefined && name !== impacts?.sheet && name !== controls?.sheet,
  );
  const outcomes = filled.map((sheet) => ({
    sheet,
    outcome: importRiskMap.run(snapshot, { sheet: sheet.name }).outcome,
  }));
  const found = outcomes.filter(({ outcome }) => outcome.kind === "map");
  const wide = found.filter(({ outcome }) => outcome.kind === "map" && outcome.columns.length >= leastColumns);
  const maps = (wide.length > 0 ? wide : found).map(({ sheet }) => sheet);
  // A sheet that is nearly a map says why it cannot be imported, where there is no better one.
  const refused = outcomes
    .filter(({ outcome }) => outcome.kind !== "map" && (outcome.kind !== "no-map" || isNearly(outcome)))
    .map(({ sheet }) => sheet)
    .slice(0, 1);
  const [only, ...others] = filled.length === 1 ? filled : [...maps, ...(maps.length === 0 ? refused : [])];
  if (only === undefined) return fail(words.cli.map.noMaps(input));
  if (others.length === 0) return { ok: true, value: only };
  const seen = findSeen(maps, call);
  if (seen !== undefined) return { ok: true, value: seen };
  return fail(words.cli.map.severalMaps(quoteAll(maps.map(({ name }) => name))));
}

/** The workbook that takes the risks: one of ours, or the file of the map itself. */
async function readTarget(call: Call, source: BookSource): Promise<Result<BookSource>> {
  const { workbook } = call.args;
  return workbook === undefined ? { ok: true, value: source } : readOurBook(workbook, call.io, call.words);
}

async function writeBook(call: Call, book: BookSource, { plan }: ImportRiskMapResult): Promise<ExitCode> {
  const { args, io, words, input } = call;
  if (plan.length === 0) return 0;
  const grafting = await rewriteBook(book, plan, args.workbook ?? input, call);
  if (!grafting.ok) return refuse(call, grafting.sentence);
  const output = args.output ?? "";
  const refused = refuseName(call, output, grafting.value.hasMacros);
  if (refused !== undefined) return refuse(call, refused);
  const code = await writeOutput(call, output, grafting.value.bytes, args.overwrite);
  if (code !== 0) return code;
  for (const { sheet, parts } of nameLost(grafting.value, words)) io.printError(words.cli.files.lost(sheet, parts));
  return 0;
}

function printOutcome({ io }: Call, outcome: MapOutcome, { map, cli }: CliWords): void {
  const { summary, sections } = wordOutcome(outcome, map);
  for (const sentence of summary) io.print(sentence);
  if (outcome.kind === "map" && !outcome.sure) io.print(cli.map.unsure);
  if (outcome.kind === "map" && asksTypes(outcome)) io.print(cli.map.types);
  for (const { title, help, lines } of sections) {
    io.print(`\n${[title, help].filter((text) => text !== "").join(". ")}`);
    for (const line of lines) io.print(`  ${line}`);
  }
}

/** Types of which a person has to say whether they are corruption. */
function asksTypes({ types, typesSaid }: ReadOutcome): boolean {
  return !typesSaid && (types?.counts.some(isAsked) ?? false);
}

/** 1 where a person should look at something before relying on the map. */
function exitCodeOf(outcome: MapOutcome): ExitCode {
  if (outcome.kind !== "map") return 2;
  const { mismatches, unread, near, seconds, known, left, tables, packed } = outcome;
  const differences = known.flatMap((risk) => risk.differences);
  if (left.some(({ control, reason }) => control === true || urgentReasons.has(reason))) return 1;
  if (asksTypes(outcome) || tables.length + packed.length > 0) return 1;
  return mismatches.length + unread.length + near.length + seconds.length + differences.length > 0 ? 1 : 0;
}

async function run(call: Call, book: BookSource, input: ImportRiskMapInput): Promise<ExitCode> {
  const { io, words, args } = call;
  const result = importRiskMap.run(book.snapshot, input);
  const { problem } = wordOutcome(result.outcome, words.map);
  const isRefused = ["other-map", "no-corruption"].includes(result.outcome.kind);
  if (problem !== "") return refuse(call, isRefused ? `${problem} ${words.cli.map.everyRisk}` : problem);
  const conflicts = result.conflicts.map((conflict) => describeConflict(conflict, words.plan));
  const nothingFits = result.plan.length === 0 && conflicts.length > 0;
  if (nothingFits) return refuse(call, conflicts.join("\n"));
  // With --json standard output is for other programs alone.
  const told = args.json ? { ...call, io: { ...io, print: io.printError } } : call;
  const code = await writeBook(told, book, result);
  if (code !== 0) return code;
  for (const conflict of conflicts) io.printError(conflict);
  if (args.json) io.print(JSON.stringify(result.outcome, undefined, 2));
  else printOutcome(call, result.outcome, words);
  return exitCodeOf(result.outcome);
}

/** «importar-mapa»: the risks of an old map go into a copy of a workbook of ours, or of the file of the map itself. */
export const importMap = {
  ...importRiskMap.cli,
  input: "map",
  options: ["output", "sheet", "layout", "types", "workbook", "json", "overwrite"],
  required: ["output"],
  run: async (call: Call): Promise<ExitCode> => {
    const { input, args } = call;
    const refused = refuseCopy(call, [input, args.workbook ?? input]);
    if (refused !== undefined) return refuse(call, refused);
    const source = await readMapBook(call);
    if (!source.ok) return refuse(call, source.sentence);
    const sheet = findMap(call, source.value);
    if (!sheet.ok) return refuse(call, sheet.sentence);
    const book = await readTarget(call, source.value);
    if (!book.ok) return refuse(call, book.sentence);
    const { workbook, layout, types } = args;
    const place = workbook === undefined ? { sheet: sheet.value.name } : { from: sheet.value };
    const said = { ...(layout === undefined ? {} : { layout }), ...(types === undefined ? {} : { types }) };
    return run(call, book.value, { ...place, ...said });
  },
} as const satisfies Command;
