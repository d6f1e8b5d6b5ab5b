import { type CatalogueInput, importCatalogue } from "../../actions/importCatalogue";
import type { Report } from "../../domain/findings/Finding";
import type { CatalogueOutcome } from "../../domain/pidm/CatalogueOutcome";
import { listInBook } from "../../domain/pidm/listInBook";
import { describeListProblem, listNotes } from "../../i18n/describeCatalogue";
import { readDelimited } from "../../importers/table/readDelimited";
import { catalogoPidm } from "../../layouts/catalogoPidm";
import type { ExitCode } from "../Io";
import type { Result } from "../input/Result";
import { type BookSource, decodeWorkbook, readBytes, readOurBook } from "../input/readSource";
import { readText } from "../input/readText";
import { refuseCopy } from "../output/refuseExisting";
import { tableReport } from "../output/tableReport";
import { endsInBook, refuse } from "../output/writeOutput";
import { writePlanned } from "../output/writePlanned";
import type { Call, Command } from "./Command";

async function readLists({ input, io, words }: Call): Promise<Result<CatalogueInput>> {
  const bytes = await readBytes(input, "list", io, words);
  if (!bytes.ok) return bytes;
  const text = readText(bytes.value, input, "list", words);
  if (text !== undefined)
    return text.ok ? { ok: true, value: { rows: readDelimited(text.value, { keepIndent: true }) } } : text;
  const book = await decodeWorkbook(bytes.value, input, words);
  return book.ok ? { ok: true, value: listInBook(book.value.snapshot.sheets, catalogoPidm.table.name) } : book;
}

function refuseOutput(call: Call): string | undefined {
  const { workbook = "", output = "" } = call.args;
  return endsInBook(output) ? refuseCopy(call, [workbook]) : call.words.cli.arguments.xlsxOutput(output);
}

type Problem = NonNullable<CatalogueOutcome["problem"]>;

/** The list is to blame where it has no codes, else the workbook. */
function wordProblem({ input, args, words }: Call, problem: Problem, outcome: CatalogueOutcome): string {
  const { cli, help, catalogue } = words;
  const reason = describeListProblem(problem, outcome, catalogue);
  const ofList = problem === "no-header" || problem === "no-rows";
  return ofList ? cli.files.list(input, reason, help.takes.list) : cli.files.listBook(args.workbook ?? "", reason);
}

function print({ io, words }: Call, outcome: CatalogueOutcome, report: Report): void {
  io.print(words.catalogue.added(outcome.added.length, outcome.known));
  for (const note of listNotes(outcome, words.catalogue)) io.print(note);
  if (report.findings.length > 0) io.print(`\n${tableReport(report, [], undefined, words)}`);
}

async function run(call: Call, book: BookSource, lists: CatalogueInput): Promise<ExitCode> {
  const { plan, outcome, report } = importCatalogue.run(book.snapshot, lists);
  if (outcome.problem !== undefined) return refuse(call, wordProblem(call, outcome.problem, outcome));
  const code = plan.length === 0 ? 0 : await writePlanned(call, book, plan, call.args.workbook ?? "");
  if (code !== 0) return code;
  print(call, outcome, report);
  const leftOut = outcome.unreadable.length + outcome.duplicates.length + outcome.conflicts.length;
  return leftOut > 0 || !report.valid ? 1 : 0;
}

/** «catalogo»: appends a list of metas to «Catálogo PIDM» of a workbook and checks the catalogue. */
export const importList = {
  ...importCatalogue.cli,
  input: "list",
  options: ["workbook", "output", "overwrite"],
  required: ["workbook", "output"],
  run: async (call: Call): Promise<ExitCode> => {
    const { args, io, words } = call;
    const refused = refuseOutput(call);
    if (refused !== undefined) return refuse(call, refused);
    const lists = await readLists(call);
    if (!lists.ok) return refuse(call, lists.sentence);
    const book = await readOurBook(args.workbook ?? "", io, words);
    return book.ok ? run(call, book.value, lists.value) : refuse(call, book.sentence);
  },
} as const satisfies Command;
