import { readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { sampleRiskMap } from "../../assets/samples/riskMap";
import { check } from "../../src/actions/check";
import { reportRisks } from "../../src/actions/reportRisks";
import { structure } from "../../src/actions/structure";
import { summarize } from "../../src/actions/summarize";
import { resolveForm } from "../../src/domain/form/resolveForm";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import { emptySnapshot, type Snapshot } from "../../src/domain/workbook/Snapshot";
import { readForm } from "../../src/importers/readForm";
import { validateForm } from "../../src/rules/validate";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { toPdf } from "../support/libreOffice";
import { withOffice } from "../support/office/withOffice";
import { judgePaper } from "../support/paper/judgePaper";

const now = "2026-11-24T14:05";
const sample = join(__dirname, "../fixtures/sample-form.txt");

/** The finished workbook of a form: checked and summed up; with the sample map of risks and its report where asked. */
async function finishedBook(path: string, withRisks: boolean): Promise<Snapshot> {
  const reading = await readForm(new Uint8Array(readFileSync(path)));
  if (!reading.ok) throw new Error(`${path}: ${reading.code}`);
  const resolved = resolveForm(reading.form);
  const project = withRisks ? { ...resolved.project, ...sampleRiskMap } : resolved.project;
  const formReport = validateForm(reading.form, resolved);
  const made = applyPlan(emptySnapshot, structure.run(emptySnapshot, { project, formReport }).plan);
  const checked = applyPlan(made, check.run(made, { now }).plan);
  const summed = applyPlan(checked, summarize.run(checked).plan);
  return withRisks ? applyPlan(summed, reportRisks.run(summed, { now }).plan) : summed;
}

async function openBook(path: string): Promise<Snapshot> {
  const file = await readXlsx(new Uint8Array(readFileSync(path)));
  if (!file.ok) throw new Error(`${path}: ${file.code}`);
  return file.snapshot;
}

async function measureBook(book: Snapshot) {
  const sheets = judgePaper(book, await toPdf(await writeXlsx(book)));
  const list = (pages: readonly number[]) => pages.join(" ");
  return Object.fromEntries(
    sheets.map(({ sheet, pages, smallest, headingsOnly, withoutTitles, cut }) => [
      sheet,
      {
        pages: pages.length,
        smallest,
        ...(headingsOnly.length > 0 ? { headingsOnly: list(headingsOnly) } : {}),
        ...(withoutTitles.length > 0 ? { withoutTitles: list(withoutTitles) } : {}),
        ...(cut.length > 0 ? { cut } : {}),
      },
    ]),
  );
}

/**
 * Every sheet as LibreOffice prints it: pages, smallest letter in points (the font size in the page's own text operators, times
 * text matrix and transformation), pages with headings only, words over the margin. Of the sample form, and of the forms and
 * workbooks given.
 */
export async function benchPaper(paths: readonly string[]) {
  return withOffice(async () => {
    const results: Record<string, unknown> = {
      sample: await measureBook(await finishedBook(sample, false)),
      "sample with risks": await measureBook(await finishedBook(sample, true)),
    };
    for (const path of paths) {
      const isBook = extname(path).toLowerCase() === ".xlsx";
      results[basename(path)] = await measureBook(await (isBook ? openBook(path) : finishedBook(path, false)));
    }
    return results;
  });
}
