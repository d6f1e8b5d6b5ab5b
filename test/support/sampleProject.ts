import { readFileSync } from "node:fs";
import { join } from "node:path";
import { structure } from "../../src/actions/structure";
import type { Report } from "../../src/domain/findings/Finding";
import { resolveForm } from "../../src/domain/form/resolveForm";
import type { Project } from "../../src/domain/project/Project";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import { emptySnapshot, type Snapshot } from "../../src/domain/workbook/Snapshot";
import { readForm } from "../../src/importers/readForm";
import { validateForm } from "../../src/rules/validate";

const path = join(__dirname, "../fixtures/sample-form.txt");

/** The project's own sample form, read: the project and what the form check found. */
export async function sampleProject(): Promise<{ readonly project: Project; readonly report: Report }> {
  const reading = await readForm(new Uint8Array(readFileSync(path)));
  if (!reading.ok) throw new Error(`The sample form cannot be read: ${reading.code}`);
  const resolved = resolveForm(reading.form);
  return { project: resolved.project, report: validateForm(reading.form, resolved) };
}

/** A structured workbook with the sample form in it, as «Importar» and «Estructurar» leave it. */
export async function sampleWorkbook(): Promise<Snapshot> {
  const { project, report } = await sampleProject();
  return applyPlan(emptySnapshot, structure.run(emptySnapshot, { project, formReport: report }).plan);
}
