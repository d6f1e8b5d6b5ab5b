import { readVersions } from "../../actions/newForm/readVersions";
import { knownMonth } from "../../domain/form/knownMonth";
import { resolveForm } from "../../domain/form/resolveForm";
import type { BookComparison } from "../../domain/project/versions/BookComparison";
import type { FormChange } from "../../domain/project/versions/FormChange";
import { countChanges, describeChange, groupBySheet, showFact } from "../../i18n/describeChange";
import type { CliWords } from "../CliWords";
import type { ExitCode } from "../Io";
import { type BookSource, type FormSource, readOurBook, readSource } from "../input/readSource";
import { comparisonJson } from "../output/comparisonJson";
import { refuse } from "../output/writeOutput";
import type { Call, Command } from "./Command";

/** Longer facts stand under each other. */
const oneLine = 60;

/** What the workbook has and what the form says, or what becomes of a row. */
function sidesOf(change: FormChange, { newForm }: CliWords): readonly [beside: string, ...below: string[]] {
  if (change.kind !== "field") return change.kind === "renumbered" ? [""] : [`: ${newForm.sort[change.kind]}`];
  const [book, form] = [change.book, change.form].map((fact) => showFact(change.field, fact, newForm));
  const isShort = Math.max(book?.length ?? 0, form?.length ?? 0) <= oneLine;
  return isShort ? [`: ${book} → ${form}`] : ["", `${newForm.book}: ${book}`, `${newForm.form}: ${form}`];
}

/** «  Renglón 3 · Valor parcial (F11): $434.500.000 → $34.500.000», and why it is a question. */
function changeLines(change: FormChange, comparison: BookComparison, words: CliWords): readonly string[] {
  const { newForm } = words;
  const { title, about, why, old, facts } = describeChange(change, comparison, newForm);
  const cell = comparison.places.get(change.id)?.cell;
  const [beside, ...below] = sidesOf(change, words);
  const before = old === undefined ? "" : `${newForm.old}: ${old}`;
  const row = facts.map(([heading, fact]) => `${heading}: ${fact}`).join("; ");
  const more = [about, why, ...below, before, row].filter((line) => line !== "");
  return [`  ${title}${cell === undefined ? "" : ` (${cell})`}${beside}`, ...more.map((line) => `    ${line}`)];
}

function report(comparison: BookComparison, words: CliWords): string {
  const { newForm } = words;
  const { kept, remembers, changes, outside, gone, sameProject, names } = comparison;
  const groups = [...groupBySheet(comparison)].flatMap(([sheet, own]) => [
    "",
    sheet,
    ...own.flatMap((change) => changeLines(change, comparison, words)),
  ]);
  return [
    ...(sameProject ? [] : [newForm.other.text(names.book, names.form)]),
    countChanges(comparison, newForm),
    ...(kept > 0 ? [newForm.kept(kept)] : []),
    ...(remembers || changes.length === 0 ? [] : [newForm.forgot]),
    ...(outside.length > 0 ? [newForm.outside(outside.join("; "))] : []),
    ...(gone.length > 0 ? [newForm.gone(gone.join(", "))] : []),
    ...groups,
  ].join("\n");
}

/** The form under the month of «Mes 1» that the workbook has, unless one was said. */
function projectOf({ form, resolved }: FormSource, { decoded }: BookSource, { args }: Call) {
  const { name, startMonth } = decoded.project.ficha;
  const month = Number(startMonth);
  const held = { projectName: name.trim(), ...(month >= 1 && month <= 12 ? { startMonth: month } : {}) };
  const known = args.startMonth === undefined ? knownMonth(form, held) : undefined;
  return known === undefined ? resolved.project : resolveForm(form, known).project;
}

/** «comparar»: what a new version of a form changes in a workbook; nothing is written. */
export const compareForm = {
  names: ["comparar", "compare"],
  input: "form",
  options: ["workbook", "startMonth", "json"],
  required: ["workbook"],
  run: async (call: Call): Promise<ExitCode> => {
    const { input, args, io, words } = call;
    const source = await readSource(input, io, words, args.startMonth);
    if (!source.ok) return refuse(call, source.sentence);
    if (source.value.kind !== "form") return refuse(call, words.cli.files.notForm(input));
    const book = await readOurBook(args.workbook ?? "", io, words);
    if (!book.ok) return refuse(call, book.sentence);
    const { comparison } = readVersions(book.value.snapshot, projectOf(source.value, book.value, call));
    io.print(args.json ? comparisonJson(comparison) : report(comparison, words));
    return comparison.changes.length > 0 ? 1 : 0;
  },
} as const satisfies Command;
