import { attendFindings } from "../../src/actions/attendFindings";
import { check } from "../../src/actions/check";
import { fixFindings } from "../../src/actions/fixFindings";
import { importCatalogue } from "../../src/actions/importCatalogue";
import { removeRisk } from "../../src/actions/removeRisk";
import { removeRow } from "../../src/actions/removeRow";
import { reportRisks } from "../../src/actions/reportRisks";
import { saveRisk } from "../../src/actions/saveRisk";
import { setRiskSettings } from "../../src/actions/setRiskSettings";
import { structure } from "../../src/actions/structure";
import { summarize } from "../../src/actions/summarize";
import type { Report } from "../../src/domain/findings/Finding";
import { readRiskMap } from "../../src/domain/risk/readRiskMap";
import { planRedo } from "../../src/domain/workbook/planRedo";
import { planTakeBack } from "../../src/domain/workbook/planTakeBack";
import type { Snapshot } from "../../src/domain/workbook/Snapshot";
import type { WritePlan } from "../../src/domain/workbook/WritePlan";
import { type Written, withCheck } from "../../src/domain/workbook/Written";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { decodeBook } from "../../src/layouts/decodeBook";
import { decodeFindingRows } from "../../src/layouts/findingRows";
import type { CellContent } from "../../src/workbench/host/Book";
import { snapshotBook } from "../../src/workbench/page/files/snapshotBook";
import { completeDraft } from "../actions/riskDrafts";
import { comparableBook } from "../support/comparableBook";
import { fc } from "../support/property";
import { controlRow, impactRow, riskRow } from "../support/riskProject";
import { sampleProject } from "../support/sampleProject";
import { withHost } from "../support/withHost";

/** More with UNDO_RUNS=20: each sequence is some seconds of computing. */
const runs = Number(process.env.UNDO_RUNS ?? 3);
jest.setTimeout(240_000 * runs);
const open = withHost();

const now = "2026-11-29T10:00";
const today = now.slice(0, 10);
const catalogue = [
  ["Código", "Componente", "Línea estratégica", "Programa", "Meta"],
  ["3-1-1-1", "C3", "L1", "P1", "Sembrar árboles."],
];

const jobs = [
  "fix",
  "attend",
  "catalogue",
  "summary",
  "report",
  "risk",
  "removeRisk",
  "removeRow",
  "settings",
] as const;
const steps = [...jobs, "check", "type", "undo", "undoTwo", "redo"] as const;
type Job = (typeof jobs)[number];
type Step = (typeof steps)[number];
/** Everything that the embedded workbook holds, by sheets. */
type Held = Awaited<ReturnType<typeof hold>>;

async function hold() {
  const book = await snapshotBook(open().excel.host);
  // What a check writes of itself, and a person's own sheet, are no part of what a job did.
  const sheets = book.sheets.filter(({ name }) => !["Hallazgos", "Inicio", "Hoja1"].includes(name));
  return { names: book.sheets.map(({ name }) => name), content: comparableBook({ ...book, sheets, properties: {} }) };
}

interface Done extends Written {
  readonly held: Held;
  readonly after?: Held;
}

/** What each job would write. */
function planOf(job: Job, book: Snapshot, report: Report | undefined): WritePlan {
  const [risk] = readRiskMap(decodeBook(book).project).risks;
  const findings = report?.findings ?? [];
  const fix = findings.flatMap((one) => one.explanations ?? [])[0]?.fix ?? findings.find((one) => one.fix)?.fix?.plan;
  const finding = decodeFindingRows(book).find(({ origin, state }) => origin === "form" && state === "open");
  const plans: Readonly<Record<Job, () => WritePlan>> = {
    fix: () => fixFindings.run(book, { plans: [fix ?? []] }).plan,
    attend: () => attendFindings.run(book, { keys: [finding?.key ?? ""], today }).plan,
    catalogue: () => importCatalogue.run(book, { rows: catalogue }).plan,
    summary: () => summarize.run(book).plan,
    report: () => reportRisks.run(book, { now }).plan,
    risk: () => saveRisk.run(book, { draft: completeDraft() }).plan,
    removeRisk: () =>
      risk === undefined ? [] : removeRisk.run(book, { index: risk.index, number: risk.key, text: risk.row.text }).plan,
    removeRow: () => removeRow.run(book, { sheet: "Presupuesto", cell: "B9" }).plan,
    settings: () => setRiskSettings.run(book, { method: "2015" }).plan,
  };
  return plans[job]();
}

/** The workbook of the host, the jobs that were done in it and those that were taken back, newest first. */
class Session {
  private readonly port = excelWorkbook();
  private done: Done[] = [];
  private undone: Done[] = [];
  private report: Report | undefined;
  private typed = 1;

  private async write(plan: (book: Snapshot) => WritePlan): Promise<void> {
    const [held, before] = [await hold(), await this.port.read()];
    const made = plan(before);
    if (made.length === 0) return;
    await this.port.apply(made);
    this.done.unshift({ before, plan: made, held });
    this.undone = [];
  }

  private async check(): Promise<void> {
    const before = await this.port.read();
    const { plan, report } = check.run(before, { now });
    await this.port.apply(plan);
    this.done = [...withCheck(this.done, { before, plan })];
    this.report = report;
  }

  private async takeBack(count: number): Promise<void> {
    const back = this.done.slice(0, count);
    const oldest = back.at(-1);
    if (oldest === undefined) return;
    const after = await hold();
    const undo = planTakeBack(await this.port.read(), back);
    expect(undo.kept).toEqual([]);
    await this.port.apply(undo.plan);
    expect(await hold()).toEqual(oldest.held);
    this.done = this.done.slice(count);
    this.report = undefined;
    this.undone.unshift(
      ...back.toReversed().map(({ before, plan, held }, i) => ({
        before,
        plan,
        held,
        after: back[count - i - 2]?.held ?? after,
      })),
    );
  }

  private async redo(): Promise<void> {
    const [first, ...rest] = this.undone;
    if (first === undefined) return;
    const plan = planRedo(await this.port.read(), first);
    expect(plan).toBe(first.plan);
    await this.port.apply(first.plan);
    expect((await hold()).content).toEqual(first.after?.content);
    this.done.unshift(first);
    this.undone = rest;
  }

  /** A person types on their own sheet. */
  private type(): void {
    const { book } = open().excel.host;
    const sheet = book.sheets().find(({ name }) => name === "Hoja1")?.id ?? "";
    this.typed += 1;
    const line: readonly CellContent[] = [{ value: this.typed }, { formula: `=A${this.typed}*2` }];
    book.write(sheet, { row: this.typed, column: 1, rows: 1, columns: 2 }, [line]);
  }

  async begin(plan: (book: Snapshot) => WritePlan): Promise<void> {
    await this.write(plan);
  }

  async run(step: Step): Promise<void> {
    if (step === "check") return this.check();
    if (step === "type") return this.type();
    if (step === "undo") return this.takeBack(1);
    if (step === "undoTwo") return this.takeBack(2);
    if (step === "redo") return this.redo();
    return this.write((book) => planOf(step, book, this.report));
  }

  async clear(): Promise<void> {
    await this.port.apply([{ op: "clearSheet", sheet: "Hoja1" }]);
  }

  async end(): Promise<void> {
    await this.takeBack(this.done.length);
    const book = await this.port.read();
    const own = book.sheets.find(({ name }) => name === "Hoja1")?.cells;
    const lines = Array.from({ length: this.typed - 1 }, (_, i) => [i + 2, (i + 2) * 2]);
    expect(own?.values ?? []).toEqual(lines);
    expect([book.sheets.map(({ name }) => name), book.names, book.properties]).toEqual([["Hoja1"], [], {}]);
  }
}

describe("undo and redo in Excel", () => {
  it("after any sequence of jobs, checks, undo and redo, with a person typing between them, the workbook is the one of the beginning", async () => {
    const { project: sample, report } = await sampleProject();
    const project = {
      ...sample,
      risks: [riskRow()],
      impacts: [impactRow(1, [true, true])],
      controls: [controlRow(1, 1, {})],
    };
    const sequences = fc.array(fc.constantFrom(...steps), { minLength: 3, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(sequences, async (sequence) => {
        const session = new Session();
        await session.begin((book) => structure.run(book, { project, formReport: report }).plan);
        for (const step of sequence) await session.run(step);
        await session.end();
        await session.clear();
      }),
      { numRuns: runs, seed: 599_290_000, endOnFailure: true },
    );
  });
});
