import { structure } from "../../actions/structure";
import { applyPlan } from "../../domain/workbook/applyPlan";
import { emptySnapshot, type Snapshot } from "../../domain/workbook/Snapshot";
import { describeConflict } from "../../i18n/describeConflict";
import { describePlace } from "../../i18n/describePlace";
import { decodeBook } from "../../layouts/decodeBook";
import { validateForm } from "../../rules/validate";
import { findUnwritableName } from "../../xlsx/findUnwritable";
import { writeXlsx } from "../../xlsx/writeXlsx";
import type { CliWords } from "../CliWords";
import type { ExitCode } from "../Io";
import { type BookSource, type FormSource, readSource } from "../input/readSource";
import { refuseCopy } from "../output/refuseExisting";
import { repairNotes } from "../output/repairNotes";
import { withValues } from "../output/withValues";
import { endsInXlsx, refuse, writeOutput } from "../output/writeOutput";
import type { Call, Command } from "./Command";

interface Made {
  readonly snapshot: Snapshot;
  readonly notes: readonly string[];
}

/** The month that was taken for «Mes 1»; nothing where a person said it, or where there is no schedule. */
function startNotes({ resolved }: FormSource, { cli }: CliWords, chosen: number | undefined): readonly string[] {
  if (chosen !== undefined || !resolved.choices.some(({ code }) => code === "start-month")) return [];
  const { startMonth } = resolved.project.ficha;
  return [typeof startMonth === "number" ? cli.notes.startMonth(startMonth) : cli.notes.noStartMonth];
}

function readingNotes({ messages, resolved }: FormSource, { cli, imports }: CliWords): readonly string[] {
  const read = messages.map(({ code, text, line }) => {
    const at = line === undefined ? "" : ` (${cli.notes.line(line)})`;
    return `  ${imports.messages[code](text)}${at}`;
  });
  const contradictions = resolved.choices.filter(({ code }) => code !== "start-month");
  const chosen = contradictions.map(
    ({ code, keptAt }) => `  ${cli.notes.choice(describePlace(keptAt, cli.report.place), imports.choices[code])}`,
  );
  return [
    ...(read.length === 0 ? [] : [cli.notes.messages, ...read]),
    ...(chosen.length === 0 ? [] : [cli.notes.choices, ...new Set(chosen)]),
  ];
}

function fromForm(source: FormSource, words: CliWords, startMonth: number | undefined): Made {
  const { project } = source.resolved;
  const formReport = validateForm(source.form, source.resolved);
  const { plan } = structure.run(emptySnapshot, { project, formReport });
  const snapshot = applyPlan(emptySnapshot, plan);
  const { report, ...texts } = words.cli;
  const { error, warning, info } = formReport.counts;
  const shown = snapshot.sheets.filter(({ visibility }) => visibility === "visible");
  const sizes = { sheets: shown.length, metas: project.metas.length, lines: project.budget.length };
  const notes = [
    texts.imported(sizes),
    ...startNotes(source, words, startMonth),
    ...readingNotes(source, words),
    ...(formReport.findings.length === 0 ? [] : [texts.kept(report.counts(error, warning, info))]),
  ];
  return { snapshot, notes };
}

/** A workbook of ours is repaired into the new file, as «Estructurar» does in Excel. */
function fromBook({ snapshot, decoded }: BookSource, words: CliWords): Made {
  const { plan, conflicts } = structure.run(snapshot, {});
  const notes = conflicts.map((conflict) => describeConflict(conflict, words.plan));
  const after = applyPlan(snapshot, plan);
  const repairs = repairNotes(decoded, decodeBook(after), words);
  return { snapshot: after, notes: [...repairs, ...notes, words.cli.onlyData] };
}

/** What is wrong with the asked output; undefined when it can be written. */
function refuseOutput(call: Call, output: string): string | undefined {
  return endsInXlsx(output) ? refuseCopy(call, [call.input]) : call.words.cli.arguments.xlsxOutput(output);
}

/** «importar»: a form becomes a structured workbook, with what the form check found in «Hallazgos». */
export const importForm = {
  ...structure.cli,
  input: "source",
  options: ["output", "startMonth", "overwrite"],
  required: ["output"],
  run: async (call: Call): Promise<ExitCode> => {
    const { input, args, io, words } = call;
    const { output = "", startMonth, overwrite } = args;
    const refused = refuseOutput(call, output);
    if (refused !== undefined) return refuse(call, refused);
    const source = await readSource(input, io, words, startMonth);
    if (!source.ok) return refuse(call, source.sentence);
    const made =
      source.value.kind === "form" ? fromForm(source.value, words, startMonth) : fromBook(source.value, words);
    const unwritable = findUnwritableName(made.snapshot);
    if (unwritable !== undefined) return refuse(call, words.cli.files.sheetName(output, unwritable));
    const code = await writeOutput(call, output, await writeXlsx(await withValues(made.snapshot, call)), overwrite);
    if (code === 0) for (const note of made.notes) io.print(note);
    return code;
  },
} as const satisfies Command;
