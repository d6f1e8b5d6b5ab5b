import { readFileSync } from "node:fs";
import { join } from "node:path";
import { structure } from "../../../src/actions/structure";
import { applyPlan } from "../../../src/domain/workbook/applyPlan";
import { planUndo } from "../../../src/domain/workbook/planUndo";
import type { Snapshot } from "../../../src/domain/workbook/Snapshot";
import { decodeBook } from "../../../src/layouts/decodeBook";
import { validateBook } from "../../../src/rules/validate";
import { readXlsx } from "../../../src/xlsx/readXlsx";

/** A workbook that the version before wrote from the sample form: template 1.0, fifteen sheets. */
async function oldBook(): Promise<Snapshot> {
  const file = await readXlsx(new Uint8Array(readFileSync(join(__dirname, "../../fixtures/libro-1.0.xlsx"))));
  if (!file.ok) throw new Error(file.code);
  return file.snapshot;
}

const bookCodes = (book: Snapshot) =>
  validateBook(decodeBook(book)).findings.flatMap(({ code, params }) =>
    code.startsWith("book/") ? [[code, params]] : [],
  );

/** Every cell with something in it, by sheet and address. */
function cellsOf({ sheets }: Snapshot): readonly (readonly [string, unknown])[] {
  return sheets.flatMap(({ name, cells }) =>
    (cells?.values ?? []).flatMap((row, r) =>
      row.flatMap((value, c) => {
        const place = `${name} ${(cells?.row ?? 1) + r} ${(cells?.column ?? 1) + c}`;
        const isTyped = (cells?.formulas[r]?.[c] ?? "") === "" && value !== "";
        return isTyped ? [[place, value] as const] : [];
      }),
    ),
  );
}

describe("a workbook of the version before", () => {
  it("is told in one sentence and not as missing sheets: nobody deleted them", async () => {
    const book = await oldBook();
    expect(bookCodes(book)).toEqual([
      [
        "book/older-template",
        {
          sheets: ["Municipios", "Seguimiento", "Ejecución", "Capacitación", "Actores", "Índices", "Envíos"],
          columns: expect.arrayContaining(["Peso", "Renglón", "Pagado", "Avance"]),
        },
      ],
    ]);
    const lost = { ...book, sheets: book.sheets.filter(({ name }) => name !== "Evidencias") };
    expect(bookCodes(lost).map(([code]) => code)).toEqual(
      expect.arrayContaining(["book/missing-sheet", "book/older-template"]),
    );
  });

  it("keeps every cell that somebody typed when it is brought up to date, gets its lines numbered, and goes back by one undo", async () => {
    const book = await oldBook();
    const { plan, conflicts } = structure.run(book, {});
    expect(conflicts).toEqual([]);
    const after = applyPlan(book, plan);
    const now = new Map(cellsOf(after));
    const shown = new Set(["Inicio"]);
    const changed = cellsOf(book).filter(
      ([place, value]) => !shown.has(place.split(" ")[0] ?? "") && now.get(place) !== value,
    );
    expect(changed).toEqual([]);
    const [before, project] = [decodeBook(book).project, decodeBook(after).project];
    expect(project.budget).toEqual(before.budget.map((line, index) => ({ ...line, number: index + 1 })));
    expect(project.metas).toEqual(before.metas);
    expect(project.schedule).toEqual(before.schedule);
    expect(project.municipalities.map(({ name }) => name)).toContain("Girón");
    expect(bookCodes(after)).toEqual([]);
    expect(structure.run(after, {}).plan).toEqual([]);
    const undo = planUndo(after, { before: book, plan });
    expect(undo.kept).toEqual([]);
    expect(new Map(cellsOf(applyPlan(after, undo.plan)))).toEqual(new Map(cellsOf(book)));
  });
});
