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

interface Sample {
  readonly project: Project;
  readonly report: Report;
}

// Plain data that nobody changes: read and structured once a test file.
let sample: Promise<Sample> | undefined;
let workbook: Promise<Snapshot> | undefined;

/** The project's own sample form, read: the project and what the form check found. */
export function sampleProject(): Promise<Sample> {
  sample ??= readSample();
  return sample;
}

async function readSample(): Promise<Sample> {
  const reading = await readForm(new Uint8Array(readFileSync(path)));
  if (!reading.ok) throw new Error(`The sample form cannot be read: ${reading.code}`);
  const resolved = resolveForm(reading.form);
  return { project: resolved.project, report: validateForm(reading.form, resolved) };
}

/** A structured workbook with the sample form in it, as «Importar» and «Estructurar» leave it. */
export function sampleWorkbook(): Promise<Snapshot> {
  workbook ??= structureSample();
  return workbook;
}

async function structureSample(): Promise<Snapshot> {
  const { project, report } = await sampleProject();
  return applyPlan(emptySnapshot, structure.run(emptySnapshot, { project, formReport: report }).plan);
}
