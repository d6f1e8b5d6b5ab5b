import { type ImportRiskMapInput, importRiskMap } from "../../actions/importRiskMap";
import type { MapOutcome, ReadOutcome } from "../../actions/risk/MapOutcome";
import { isAsked, urgentReasons } from "../../actions/risk/wordCount";
import { wordOutcome } from "../../actions/risk/wordOutcome";
import { describeConflict } from "../../i18n/describeConflict";
import type { CliWords } from "../CliWords";
import type { ExitCode } from "../Io";
import { findMap } from "../input/findMap";
import type { Result } from "../input/Result";
import { type BookSource, decodeWorkbook, readBytes, readOurBook } from "../input/readSource";
import { refuseCopy } from "../output/refuseExisting";
import { refuse } from "../output/writeOutput";
import { writePlanned } from "../output/writePlanned";
import type { Call, Command } from "./Command";

async function readMapBook({ input, io, words }: Call): Promise<Result<BookSource>> {
  const bytes = await readBytes(input, "map", io, words);
  return bytes.ok ? decodeWorkbook(bytes.value, input, words, { details: true }) : bytes;
}

/** The workbook that takes the risks: one of ours, or the file of the map itself. */
async function readTarget(call: Call, source: BookSource): Promise<Result<BookSource>> {
  const { workbook } = call.args;
  return workbook === undefined ? { ok: true, value: source } : readOurBook(workbook, call.io, call.words);
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
  const code = result.plan.length === 0 ? 0 : await writePlanned(told, book, result.plan, args.workbook ?? call.input);
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
