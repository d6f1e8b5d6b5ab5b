import { describePlan } from "../../src/actions/describePlan";
import { type StructureResult, structure } from "../../src/actions/structure";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import type { Snapshot } from "../../src/domain/workbook/Snapshot";
import type { WritePlan } from "../../src/domain/workbook/WritePlan";
import { planTexts } from "../../src/i18n/es/plan";
import {
  deleteColumn,
  renameColumn,
  renameSheet,
  sheetOf,
  shownIn,
  swapColumns,
  tableIn,
  typeInto,
} from "../support/bookTools";
import { sampleProject, sampleWorkbook } from "../support/sampleProject";

/** What a repair does, and that a second run finds nothing more. */
function repair(book: Snapshot): StructureResult & { readonly after: Snapshot } {
  const result = structure.run(book, {});
  const after = applyPlan(book, result.plan);
  expect(structure.run(after, {}).plan).toEqual([]);
  return { ...result, after };
}

function without(book: Snapshot, change: (book: Snapshot) => Partial<Snapshot>): Snapshot {
  return { ...book, ...change(book) };
}

const steps = (plan: WritePlan) => [...new Set(plan.map(({ op }) => op))].sort();

describe("«Estructurar» on a workbook in use", () => {
  it("puts a deleted column back at the right end, with format, validation, look and name", async () => {
    const book = await sampleWorkbook();
    const { plan, after } = repair(deleteColumn(book, "tMetas", "target"));
    expect(tableIn(after, "tMetas").missing).toEqual([]);
    expect(tableIn(after, "tMetas").table.columns.at(-1)).toBe("Meta numérica");
    expect(planTexts.summary(describePlan(plan))).toBe("Se creará 1 columna. No se borra ningún dato.");
    expect(after.names.find(({ name }) => name === "gm.tMetas.target")?.formula).toBe("=Metas!$P$4");
    const rules = sheetOf(after, "Metas").look.validations.filter(({ area }) => area.startsWith("P"));
    expect(rules.map(({ validation }) => validation.rule)).toEqual([{ kind: "decimal", min: 0, max: 1e12 }]);
  });

  it("puts a deleted derived column back with its formula on every row", async () => {
    const { after } = repair(deleteColumn(await sampleWorkbook(), "tMetas", "evidenceCount"));
    const { cells } = sheetOf(after, "Metas");
    const column = (tableIn(after, "tMetas").columns.evidenceCount ?? 0) - (cells?.column ?? 1);
    const formulas = cells?.formulas.slice(4, 11).map((row) => row[column] ?? "");
    expect(formulas).toHaveLength(7);
    expect(new Set(formulas).size).toBe(1);
    expect(formulas?.[0]).toContain("tEvidencias[PIDM]");
  });

  it("gives a renamed column its header back and follows it in the formulas", async () => {
    const renamed = renameColumn(await sampleWorkbook(), "tPresupuesto", "amount", "Valor");
    const { plan, after } = repair(renamed);
    expect(tableIn(after, "tPresupuesto").table.columns).toContain("Valor parcial");
    expect(steps(plan)).toEqual(["setValues"]);
    expect(shownIn(after, "Presupuesto", 11, 6)).toBe(434_500_000);
  });

  it("leaves a moved column where the user wants it", async () => {
    const moved = swapColumns(await sampleWorkbook(), "tActividades", "text", "responsible");
    expect(repair(moved).plan).toEqual([]);
  });

  it("restores the text format of an empty code cell and leaves a person's own format of amounts", async () => {
    const book = applyPlan(await sampleWorkbook(), [
      { op: "setNumberFormat", sheet: "Metas", area: "B5:B11", format: "General" },
      { op: "setNumberFormat", sheet: "Presupuesto", area: "F9:F12", format: '"$"#,##0.00' },
    ]);
    const { plan } = repair(book);
    expect(plan).toEqual([{ op: "setNumberFormat", sheet: "Metas", area: "B5:B11", format: "@" }]);
  });

  it("restores a lost validation with its help", async () => {
    const book = await sampleWorkbook();
    const bare = without(book, ({ sheets }) => ({
      sheets: sheets.map((sheet) =>
        sheet.name === "Evidencias" ? { ...sheet, look: { ...sheet.look, validations: [] } } : sheet,
      ),
    }));
    const { plan, after } = repair(bare);
    expect(steps(plan)).toEqual(["setValidation"]);
    expect(sheetOf(after, "Evidencias").look.validations).toEqual(sheetOf(book, "Evidencias").look.validations);
  });

  it("restores every lost or broken defined name", async () => {
    const book = await sampleWorkbook();
    const { plan, after } = repair({ ...book, names: [] });
    expect(steps(plan)).toEqual(["defineName"]);
    expect(new Set(after.names.map(({ name, formula }) => `${name}${formula}`))).toEqual(
      new Set(book.names.map(({ name, formula }) => `${name}${formula}`)),
    );
    const broken = { ...book, names: book.names.map((name) => ({ ...name, formula: "=#REF!" })) };
    expect(
      repair(broken)
        .after.names.map(({ formula }) => formula)
        .filter((text) => text.includes("#REF")),
    ).toEqual([]);
  });

  it("makes a deleted sheet anew and touches no other", async () => {
    const book = await sampleWorkbook();
    const gone = without(book, ({ sheets, names }) => ({
      sheets: sheets.filter(({ name }) => name !== "Evidencias"),
      names: names.map((name) => (name.formula.startsWith("=Evidencias!") ? { ...name, formula: "=#REF!" } : name)),
    }));
    const { plan, after } = repair(gone);
    expect([...new Set(plan.flatMap((op) => ("sheet" in op ? [op.sheet] : [])))]).toEqual(["Evidencias"]);
    expect(tableIn(after, "tEvidencias").missing).toEqual([]);
  });

  it("puts the frame of a table back around its cells when somebody turned it into plain cells", async () => {
    const book = await sampleWorkbook();
    const plain = applyPlan(book, [{ op: "removeTable", sheet: "Cronograma", table: "tCronograma" }]);
    const { plan, after } = repair(plain);
    expect(plan[0]).toEqual({ op: "addTable", sheet: "Cronograma", table: "tCronograma", area: "A4:V36" });
    expect(sheetOf(after, "Cronograma").cells).toEqual(sheetOf(book, "Cronograma").cells);
  });

  it("writes the formula again where a derived cell was emptied, and leaves a value typed over it", async () => {
    const book = typeInto(await sampleWorkbook(), "Presupuesto", "E9", [[""], [15_000_000]]);
    const { plan, after } = repair(book);
    expect(plan).toEqual([{ op: "setFormulas", sheet: "Presupuesto", area: "E9", formulas: [[expect.any(String)]] }]);
    expect(shownIn(after, "Presupuesto", 10, 5)).toBe(15_000_000);
  });

  it("keeps the format and the validation of a row that the user added below", async () => {
    const book = typeInto(await sampleWorkbook(), "Presupuesto", "A13", [[1, "Transporte", "GLB", 1, "", 3_000_000]]);
    const grown = applyPlan(book, [{ op: "resizeTable", sheet: "Presupuesto", table: "tPresupuesto", area: "A8:M13" }]);
    const { plan, after } = repair(grown);
    expect(steps(plan)).toEqual(["setNumberFormat", "setValidation", "setValues"]);
    expect(shownIn(after, "Presupuesto", 13, 6)).toBe(3_000_000);
    expect(shownIn(after, "Presupuesto", 13, 7)).toBe(5);
  });

  it("finds the sheets that the user renamed", async () => {
    const named = renameSheet(renameSheet(await sampleWorkbook(), "Ficha", "Datos"), "Metas", "Metas 2022");
    expect(repair(named).plan).toEqual([]);
  });

  it("raises an older template version and never lowers a newer one", async () => {
    const book = await sampleWorkbook();
    const older = repair({ ...book, properties: { "gm.template": "0.9" } });
    expect(older.after.properties).toEqual({ "gm.template": "1.2" });
    expect(repair({ ...book, properties: { "gm.template": "2.3" } }).plan).toEqual([]);
  });
});

describe("«Estructurar» beside things of the user's", () => {
  const own = (name: string): WritePlan => [
    { op: "addSheet", sheet: name },
    {
      op: "setValues",
      sheet: name,
      area: "A1:B2",
      values: [
        ["Concepto", "Pesos"],
        ["Viáticos", 5],
      ],
    },
  ];

  it("leaves a sheet of theirs with one of our names alone and makes ours beside it", () => {
    const book = applyPlan({ sheets: [], names: [], properties: {} }, own("Presupuesto"));
    const { conflicts, after } = repair(book);
    expect(conflicts).toEqual([{ kind: "sheet-taken", sheet: "Presupuesto", used: "Presupuesto (AMB)" }]);
    expect(sheetOf(after, "Presupuesto")).toEqual(sheetOf(book, "Presupuesto"));
    expect(tableIn(after, "tPresupuesto").sheet.name).toBe("Presupuesto (AMB)");
    const link = sheetOf(after, "Inicio").look.links.find(({ text }) => text === "Presupuesto (AMB)");
    expect(link?.to).toEqual({ sheet: "Presupuesto (AMB)", cell: "A1" });
    expect(planTexts.conflicts["sheet-taken"]({ sheet: "Presupuesto", used: "Presupuesto (AMB)" })).toBe(
      "Ya existe una hoja suya llamada «Presupuesto». No se toca; la nueva se llama «Presupuesto (AMB)».",
    );
  });

  it("uses an empty sheet that has one of our names", () => {
    const book = applyPlan({ sheets: [], names: [], properties: {} }, [{ op: "addSheet", sheet: "Metas" }]);
    const { conflicts, after } = repair(book);
    expect(conflicts).toEqual([]);
    expect(after.sheets.filter(({ name }) => name.startsWith("Metas"))).toHaveLength(1);
  });

  it("leaves data that differ from the form as they are and says so", async () => {
    const book = typeInto(await sampleWorkbook(), "Presupuesto", "F11", [[34_500_000]]);
    const { project } = await sampleProject();
    const result = structure.run(typeInto(book, "Ficha", "C9", [["Otro nombre"]]), { project });
    expect(result.plan).toEqual([]);
    expect(result.conflicts).toEqual([
      { kind: "field-has-value", sheet: "Ficha", label: "Nombre del proyecto" },
      { kind: "table-has-data", sheet: "Presupuesto" },
    ]);
  });

  it("writes no form over notes that stand below an empty table", async () => {
    const { project } = await sampleProject();
    const empty = applyPlan(
      { sheets: [], names: [], properties: {} },
      structure.run({ sheets: [], names: [], properties: {} }, {}).plan,
    );
    const noted = typeInto(empty, "Metas", "C8", [["Nota: falta la meta de cultura"]]);
    const { plan, conflicts } = structure.run(noted, { project });
    expect(conflicts).toEqual([{ kind: "no-room", sheet: "Metas" }]);
    expect(shownIn(applyPlan(noted, plan), "Metas", 8, 3)).toBe("Nota: falta la meta de cultura");
  });

  it("does not take a header that another column of the table bears", async () => {
    const book = renameColumn(await sampleWorkbook(), "tActividades", "responsible", "Encargado");
    const taken = applyPlan(book, [
      { op: "addTableColumn", sheet: "Actividades", table: "tActividades", header: "Responsable" },
    ]);
    const { plan, conflicts } = structure.run(taken, {});
    expect(plan).toEqual([]);
    expect(conflicts).toEqual([{ kind: "header-taken", sheet: "Actividades", header: "Responsable" }]);
  });

  it("does not write into a place of a field that the user took for something else", async () => {
    const book = await sampleWorkbook();
    const lost = { ...book, names: book.names.filter(({ name }) => name !== "fZona") };
    const { plan, conflicts } = structure.run(typeInto(lost, "Ficha", "A12", [["Correo"]]), {});
    expect(plan).toEqual([]);
    expect(conflicts).toEqual([{ kind: "field-elsewhere", sheet: "Ficha", label: "Zona" }]);
  });

  it("writes nothing into a protected sheet and says which one", async () => {
    const broken = deleteColumn(await sampleWorkbook(), "tMetas", "unit");
    const locked: Snapshot = {
      ...broken,
      sheets: broken.sheets.map((sheet) => (sheet.name === "Metas" ? { ...sheet, protected: true } : sheet)),
    };
    const { plan, conflicts } = structure.run(locked, {});
    expect(plan.filter((op) => "sheet" in op && op.sheet === "Metas")).toEqual([]);
    expect(conflicts).toEqual([{ kind: "sheet-protected", sheet: "Metas" }]);
  });

  it("says that it cannot put a table back whose headers are gone", async () => {
    const book = await sampleWorkbook();
    const plain = applyPlan(book, [
      { op: "removeTable", sheet: "Rubro", table: "tRubro" },
      { op: "setValues", sheet: "Rubro", area: "A8:B8", values: [["", ""]] },
    ]);
    const { plan, conflicts } = structure.run(plain, {});
    expect(plan.filter((op) => "sheet" in op && op.sheet === "Rubro")).toEqual([]);
    expect(conflicts).toEqual([{ kind: "table-elsewhere", sheet: "Rubro", table: "tRubro" }]);
  });

  it("writes no formula and no name of a table that it cannot make, which Excel would refuse with all the rest", async () => {
    const book = await sampleWorkbook();
    const plain = applyPlan(book, [
      { op: "removeTable", sheet: "Rubro", table: "tRubro" },
      { op: "setValues", sheet: "Rubro", area: "A8:B8", values: [["", ""]] },
    ]);
    const lose = (text: string) => text.replaceAll(/tRubro\[[^\]]*\]/g, "#REF!");
    const lost: Snapshot = {
      ...plain,
      names: plain.names.filter(({ name }) => name !== "fNombre"),
      sheets: plain.sheets.map((sheet) =>
        sheet.cells === undefined
          ? sheet
          : { ...sheet, cells: { ...sheet.cells, formulas: sheet.cells.formulas.map((row) => row.map(lose)) } },
      ),
    };
    const { plan } = structure.run(lost, {});
    expect(steps(plan)).toEqual(["defineName"]);
    expect(JSON.stringify(plan).includes("tRubro[")).toBe(false);
  });

  it("makes a table anew that was deleted with its cells, where nothing else stands", async () => {
    const book = await sampleWorkbook();
    const bare: Snapshot = {
      ...book,
      sheets: book.sheets.map((sheet) => {
        if (sheet.name !== "Evidencias" || sheet.cells === undefined) return sheet;
        const { cells } = sheet;
        const blank = (rows: readonly (readonly unknown[])[]) =>
          rows.map((row, r) => (cells.row + r < 4 ? row : row.map(() => ""))) as never;
        return {
          ...sheet,
          tables: [],
          cells: { ...cells, values: blank(cells.values), formulas: blank(cells.formulas) },
        };
      }),
    };
    const { after, conflicts } = repair(bare);
    expect(conflicts).toEqual([]);
    expect(tableIn(after, "tEvidencias").missing).toEqual([]);
    expect(tableIn(after, "tEvidencias").table.columns).toEqual(tableIn(book, "tEvidencias").table.columns);
  });
});
