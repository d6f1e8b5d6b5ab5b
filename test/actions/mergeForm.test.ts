import { mergeForm } from "../../src/actions/mergeForm";
import { structure } from "../../src/actions/structure";
import { findingKey } from "../../src/domain/findings/findingKey";
import { resolveForm } from "../../src/domain/form/resolveForm";
import type { Project } from "../../src/domain/project/Project";
import { formTables } from "../../src/domain/project/tables";
import { factsOf } from "../../src/domain/project/versions/FormFacts";
import { recordSheet } from "../../src/domain/project/versions/recordSheet";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import { planUndo } from "../../src/domain/workbook/planUndo";
import { emptySnapshot, type Snapshot } from "../../src/domain/workbook/Snapshot";
import type { Write } from "../../src/domain/workbook/WritePlan";
import { decodeBook } from "../../src/layouts/decodeBook";
import { decodeFindingRows } from "../../src/layouts/findingRows";
import { decodeLastForm } from "../../src/layouts/lastForm";
import { validateForm } from "../../src/rules/validate";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { arbitraryProject } from "../support/arbitraryProject";
import { shownIn, tableIn } from "../support/bookTools";
import { expectSameBook } from "../support/comparableBook";
import { nextVersion, reworded } from "../support/nextVersion";
import { fc } from "../support/property";
import { readGood, sampleText } from "../support/sampleForm";
import { sampleProject, sampleWorkbook } from "../support/sampleProject";

const project = async (): Promise<Project> => (await sampleProject()).project;

function structured(own: Project): Snapshot {
  return applyPlan(emptySnapshot, structure.run(emptySnapshot, { project: own }).plan);
}

function typed(book: Snapshot, sheet: string, area: string, value: Write): Snapshot {
  return applyPlan(book, [{ op: "setValues", sheet, area, values: [[value]] }]);
}

describe("what the workbook remembers of the form", () => {
  it("stands on one very hidden sheet, and is read back from a saved file", async () => {
    const book = await sampleWorkbook();
    expect(
      book.sheets
        .filter(({ visibility }) => visibility !== "visible")
        .map(({ name, visibility }) => [name, visibility]),
    ).toEqual([[recordSheet, "veryHidden"]]);
    const reading = await readXlsx(await writeXlsx(book));
    if (!reading.ok) throw new Error(reading.code);
    const last = decodeLastForm(reading.snapshot);
    const said = factsOf(await project());
    expect(last?.fields.name).toBe(said.fields.name);
    expect(formTables.map((table) => last?.tables[table].length)).toEqual(
      formTables.map((table) => said.tables[table].length),
    );
    expect(mergeForm.run(reading.snapshot, { project: await project() }).comparison).toMatchObject({
      changes: [],
      kept: 0,
      remembers: true,
    });
  });

  it("is nothing where a person took its sheet's name, or wrote on it, and what stands there stays", async () => {
    const own = applyPlan(emptySnapshot, [{ op: "addSheet", sheet: recordSheet }]);
    const book = applyPlan(own, structure.run(own, { project: await project() }).plan);
    expect(decodeLastForm(book)).toBeUndefined();
    for (const [area, text] of [
      ["B5", "{"],
      ["A5", "Nota del usuario"],
      ["D9", "Nota del usuario"],
    ] as const) {
      const noted = typed(await sampleWorkbook(), recordSheet, area, text);
      expect(decodeLastForm(noted)).toBeUndefined();
      const { plan } = mergeForm.run(noted, { project: nextVersion(await project()), chosen: "all" });
      expect(plan.filter((op) => "sheet" in op && op.sheet === recordSheet)).toEqual([]);
    }
  });
});

describe("a new version of the form in a workbook", () => {
  it("writes the ticked changes only, keeps what the person filled in, and takes the new line into the table", async () => {
    const sample = await project();
    let book = await sampleWorkbook();
    book = typed(book, "Evidencias", "D5", "En curso");
    book = typed(book, "Metas", "H5", 120);
    const { comparison, plan, conflicts } = mergeForm.run(book, { project: nextVersion(sample) });
    expect(comparison.changes.map(({ kind, table, by }) => `${kind} ${table} ${by}`)).toEqual([
      "field ficha form",
      "removed schedule form",
      "field evidence form",
      "field budget form",
      "added budget form",
    ]);
    expect(comparison.kept).toBe(2);
    expect(comparison.places.get(comparison.changes[3]?.id ?? "")).toEqual({ sheet: "Presupuesto", cell: "F11" });
    expect(conflicts).toEqual([]);
    const after = applyPlan(book, plan);
    expect(shownIn(after, "Presupuesto", 11, 6)).toBe(34_500_000);
    expect(shownIn(after, "Evidencias", 5, 2)).toBe(reworded);
    expect([shownIn(after, "Evidencias", 5, 4), shownIn(after, "Metas", 5, 8)]).toEqual(["En curso", 120]);
    expect(tableIn(after, "tPresupuesto").table.area).toBe("A8:M13");
    expect([1, 2, 4, 6].map((column) => shownIn(after, "Presupuesto", 13, column))).toEqual([
      2,
      "Transporte para las mesas de trabajo",
      4,
      2_000_000,
    ]);
    const number = tableIn(after, "tPresupuesto").columns.number ?? 0;
    expect([9, 10, 11, 12, 13].map((row) => shownIn(after, "Presupuesto", row, number))).toEqual([1, 2, 3, 4, 5]);
    const { cells } = tableIn(after, "tPresupuesto").sheet;
    expect(cells?.formulas[13 - (cells?.row ?? 1)]?.[4]).toContain("tPresupuesto[[#This Row],[Valor parcial]]");
    expect(decodeBook(after).project.schedule).toHaveLength(sample.schedule.length);
    expect(mergeForm.run(after, { project: nextVersion(sample) }).comparison.changes.map(({ kind }) => kind)).toEqual(
      [],
    );
  });

  it("takes a row out only when that is ticked, and the rows below move up", async () => {
    const sample = await project();
    const book = await sampleWorkbook();
    const { comparison } = mergeForm.run(book, { project: nextVersion(sample) });
    const gone = comparison.changes.filter(({ kind }) => kind === "removed").map(({ id }) => id);
    const after = applyPlan(book, mergeForm.run(book, { project: nextVersion(sample), chosen: gone }).plan);
    expect(decodeBook(after).project.schedule).toHaveLength(sample.schedule.length - 1);
    expect(shownIn(after, "Presupuesto", 11, 6)).toBe(434_500_000);
  });

  it("marks as attended what was wrong with the former form and is right in the new one, and adds what is new", async () => {
    const book = await sampleWorkbook();
    const open = (one: Snapshot) =>
      decodeFindingRows(one).filter(({ origin, state }) => origin === "form" && state === "open");
    const reading = await readGood(sampleText.replace("434.500.000", "$34.500.000"));
    const resolved = resolveForm(reading.form);
    const formReport = validateForm(reading.form, resolved);
    const input = { project: resolved.project, formReport, today: "2026-11-29" };
    const { plan, settled } = mergeForm.run(book, input);
    const after = applyPlan(book, plan);
    expect(open(book).some(({ code }) => code === "budget/total-mismatch")).toBe(true);
    expect(new Set(open(after).map(({ key }) => key))).toEqual(new Set(formReport.findings.map(findingKey)));
    const marked = decodeFindingRows(after).filter(({ state }) => state === "attended");
    expect(marked).toHaveLength(settled);
    expect(marked.find(({ code }) => code === "budget/total-mismatch")?.date).toBe("2026-11-29");
    expect(mergeForm.run(book, { ...input, chosen: [] }).plan).toEqual([]);
  });

  it("keeps a change that was declined within reach, and does not ask for it again", async () => {
    const book = await sampleWorkbook();
    const next = nextVersion(await project());
    const first = mergeForm.run(book, { project: next }).comparison.changes;
    const chosen = first.filter(({ table }) => table === "ficha").map(({ id }) => id);
    const after = applyPlan(book, mergeForm.run(book, { project: next, chosen }).plan);
    const { changes, differing } = mergeForm.run(after, { project: next }).comparison;
    expect(changes).toEqual([]);
    expect(differing.map(({ kind, table, by }) => `${kind} ${table} ${by}`)).toEqual([
      "field evidence book",
      "field budget book",
      "added budget book",
    ]);
    const late = mergeForm.run(after, { project: next, chosen: differing.map(({ id }) => id) });
    expect(shownIn(applyPlan(after, late.plan), "Presupuesto", 11, 6)).toBe(34_500_000);
  });

  it("is taken back whole, what it remembers too", async () => {
    const book = await sampleWorkbook();
    const { plan } = mergeForm.run(book, { project: nextVersion(await project()) });
    const after = applyPlan(book, plan);
    const undo = planUndo(after, { before: book, plan });
    expect(undo.kept).toEqual([]);
    expectSameBook(applyPlan(after, undo.plan), book);
  });

  it("writes nothing when nothing is ticked, or when the form says what the workbook holds", async () => {
    const book = await sampleWorkbook();
    expect(mergeForm.run(book, { project: nextVersion(await project()), chosen: [] }).plan).toEqual([]);
    expect(mergeForm.run(book, { project: await project() })).toMatchObject({ plan: [], conflicts: [] });
  });

  it("does not tick a cell that holds a formula of the person", async () => {
    const book = applyPlan(await sampleWorkbook(), [
      { op: "setFormulas", sheet: "Presupuesto", area: "F11", formulas: [["=34500000+400000000"]] },
    ]);
    const { comparison, plan } = mergeForm.run(book, { project: nextVersion(await project()) });
    expect(comparison.changes.find(({ table, kind }) => table === "budget" && kind === "field")?.by).toBe("formula");
    const after = tableIn(applyPlan(book, plan), "tPresupuesto").sheet.cells;
    expect(after?.formulas[11 - (after?.row ?? 1)]?.[5]).toBe("=34500000+400000000");
  });

  it("leaves a protected sheet alone, says so, writes the rest and asks again next time", async () => {
    const open = await sampleWorkbook();
    const sheets = open.sheets.map((sheet) => ({ ...sheet, protected: sheet.name === "Presupuesto" }));
    const book = { ...open, sheets };
    const { plan, conflicts } = mergeForm.run(book, { project: nextVersion(await project()) });
    expect(conflicts).toEqual([{ kind: "sheet-protected", sheet: "Presupuesto" }]);
    const after = applyPlan(book, plan);
    expect(shownIn(after, "Evidencias", 5, 2)).toBe(reworded);
    const again = mergeForm.run(after, { project: nextVersion(await project()) }).comparison.changes;
    expect(again.map(({ kind, table }) => `${kind} ${table}`)).toEqual([
      "removed schedule",
      "field budget",
      "added budget",
    ]);
  });

  it("makes a deleted sheet anew and offers its rows again", async () => {
    const book = applyPlan(await sampleWorkbook(), [{ op: "removeSheet", sheet: "Evidencias" }]);
    const { comparison, plan } = mergeForm.run(book, { project: await project() });
    expect(comparison.gone).toEqual(["Evidencias"]);
    expect(comparison.changes.map(({ kind, table }) => `${kind} ${table}`)).toEqual(Array(12).fill("added evidence"));
    expect(decodeBook(applyPlan(book, plan)).project.evidence).toEqual((await project()).evidence);
  });

  it("names cells under a table that nobody compares", async () => {
    const loose = [[2, "Renglón suelto", "UND", 1, null, 5_000_000]];
    const book = applyPlan(await sampleWorkbook(), [
      { op: "setValues", sheet: "Presupuesto", area: "A13:F13", values: loose },
    ]);
    const { outside } = mergeForm.run(book, { project: await project() }).comparison;
    expect(outside).toEqual(["Presupuesto, A13:M13"]);
  });

  it("puts another project in the place of this one, and the risks stay", async () => {
    const sample = await project();
    const other: Project = { ...nextVersion(sample), ficha: { ...sample.ficha, name: "Parques metropolitanos" } };
    const book = typed(await sampleWorkbook(), "Riesgos", "C5", "Posibilidad de recibir dádivas");
    const { plan } = mergeForm.run(book, { project: other, chosen: "all" });
    const after = applyPlan(book, plan);
    const { project: now } = decodeBook(after);
    expect(now.ficha.name).toBe("Parques metropolitanos");
    expect([now.budget.length, now.schedule.length, now.metas.length]).toEqual([5, sample.schedule.length - 1, 7]);
    expect(now.risks).toEqual(decodeBook(book).project.risks);
    const undo = planUndo(after, { before: book, plan });
    expectSameBook(applyPlan(after, undo.plan), book);
  });

  it("makes the workbook say what the form says when everything is ticked, for any two projects", () => {
    fc.assert(
      fc.property(arbitraryProject, arbitraryProject, fc.boolean(), (own, next, remembers) => {
        const book = structured({ ...own, origin: remembers ? "form" : "book" });
        const first = mergeForm.run(book, { project: next }).comparison;
        const { plan, missed, conflicts } = mergeForm.run(book, {
          project: next,
          chosen: first.changes.map(({ id }) => id),
        });
        expect([missed, conflicts]).toEqual([0, []]);
        const after = applyPlan(book, plan);
        expect(mergeForm.run(after, { project: next }).comparison.changes).toEqual([]);
        const undo = planUndo(after, { before: book, plan });
        expectSameBook(applyPlan(after, undo.plan), book);
      }),
      { numRuns: 25 },
    );
  });
});
