import { check } from "../../../src/actions/check";
import { structure } from "../../../src/actions/structure";
import { applyPlan } from "../../../src/domain/workbook/applyPlan";
import { planUndo } from "../../../src/domain/workbook/planUndo";
import type { Snapshot } from "../../../src/domain/workbook/Snapshot";
import { decodeFindingRows } from "../../../src/layouts/findingRows";
import { sheetOf, tableIn, typeInto } from "../../support/bookTools";
import { formerFindings } from "../../support/formerFindings";
import { sampleWorkbook } from "../../support/sampleProject";

const now = "2026-11-24T14:05";
const headings = [
  "Regla",
  "Gravedad",
  "Código",
  "Hallazgo",
  "Hoja",
  "Celda",
  "Encontrado",
  "Esperado",
  "Cómo se corrige",
];
const rest = ["Origen", "Estado", "Atendido por", "Fecha", "Clave"];

/** A checked workbook of template 1.0 in which a person attended a finding of the form. */
async function formerBook(): Promise<Snapshot> {
  const made = await sampleWorkbook();
  const book = formerFindings(applyPlan(made, check.run(made, { now }).plan));
  const row = decodeFindingRows(book).find(({ origin }) => origin === "form")?.row ?? 0;
  return typeInto(book, "Hallazgos", `K${row}`, [["Atendido", "Jurídica", 45_000]]);
}

const withoutRow = (book: Snapshot) => decodeFindingRows(book).map(({ row: _, ...finding }) => finding);

describe("«Hallazgos» of template 1.0", () => {
  it("is read as before: key, code and what people wrote beside a finding", async () => {
    const book = await formerBook();
    expect(tableIn(book, "tHallazgos").table.columns[0]).toBe("Clave");
    expect(withoutRow(book).filter(({ state }) => state === "attended")).toEqual([
      expect.objectContaining({ attendedBy: "Jurídica", date: "2023-03-15" }),
    ]);
    expect(withoutRow(book).every(({ key, code }) => key.startsWith(`${code}@`))).toBe(true);
  });

  it("gets by «Estructurar» the name of the rule first and its key and code hidden, and loses nothing", async () => {
    const book = await formerBook();
    const { plan, conflicts } = structure.run(book, {});
    const after = applyPlan(book, plan);
    expect(conflicts).toEqual([]);
    expect(withoutRow(after)).toEqual(withoutRow(book));
    const { table, columns } = tableIn(after, "tHallazgos");
    expect(table.columns).toEqual([...headings, ...rest]);
    expect(columns).toMatchObject({ rule: 1, severity: 2, code: 3, state: 11, key: 14 });
    const { widths } = sheetOf(after, "Hallazgos").look;
    expect([widths[1], widths[3], widths[14]]).toEqual([17, 0, 0]);
    const names =
      sheetOf(after, "Hallazgos")
        .cells?.values.slice(4)
        .map((row) => row[0]) ?? [];
    expect(names).toContain("El TOTAL no es la suma de los renglones");
    expect(names).not.toContain("");
    expect(structure.run(after, {})).toEqual({ plan: [], conflicts: [] });
  });

  it("gets the same by «Revisar», which then finds what it found before", async () => {
    const book = await formerBook();
    const after = applyPlan(book, check.run(book, { now }).plan);
    expect(tableIn(after, "tHallazgos").table.columns).toEqual([...headings, ...rest]);
    expect(withoutRow(after)).toEqual(withoutRow(book));
  });

  it("comes back whole by undo, with no column left hidden", async () => {
    const book = await formerBook();
    const { plan } = structure.run(book, {});
    const undo = planUndo(applyPlan(book, plan), { before: book, plan });
    const back = applyPlan(applyPlan(book, plan), undo.plan);
    expect(undo.kept).toEqual([]);
    expect(tableIn(back, "tHallazgos").table).toEqual(tableIn(book, "tHallazgos").table);
    expect(decodeFindingRows(back)).toEqual(decodeFindingRows(book));
    expect(Object.values(sheetOf(back, "Hallazgos").look.widths)).not.toContain(0);
  });

  it("stays as a person arranged it: what is missing comes at the right end", async () => {
    const book = await formerBook();
    const noted = typeInto(book, "Hallazgos", "N6", [["Nota al margen"]]);
    const after = applyPlan(noted, structure.run(noted, {}).plan);
    expect(tableIn(after, "tHallazgos").columns).toMatchObject({ key: 1, severity: 2, code: 3 });
    expect(withoutRow(after)).toEqual(withoutRow(book));
    expect(sheetOf(after, "Hallazgos").cells?.values.flat()).toContain("Nota al margen");
  });
});
