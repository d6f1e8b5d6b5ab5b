import { describePlan } from "../../src/actions/describePlan";
import { structure } from "../../src/actions/structure";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import { emptySnapshot, type Snapshot } from "../../src/domain/workbook/Snapshot";
import type { Op } from "../../src/domain/workbook/WritePlan";
import { planTexts } from "../../src/i18n/es/plan";
import { sheetLayouts } from "../../src/layouts/index";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { bookOf, sheetOf, shownIn, tableIn, tableLayouts } from "../support/bookTools";
import { hasLibreOffice, recalculate } from "../support/libreOffice";
import { sampleProject, sampleWorkbook } from "../support/sampleProject";

/** What Excel opens with: one empty sheet. */
const newBook: Snapshot = applyPlan(emptySnapshot, [{ op: "addSheet", sheet: "Hoja1" }]);
const indexOf = (plan: readonly Op[], matches: (op: Op) => boolean) => plan.findIndex(matches);

describe("«Estructurar» on an empty workbook", () => {
  const { plan, conflicts } = structure.run(newBook, {});
  const book = applyPlan(newBook, plan);

  it("makes its sheets in the order of the form, after the sheet that is there", () => {
    expect(conflicts).toEqual([]);
    expect(book.sheets.map(({ name }) => name)).toEqual(["Hoja1", ...sheetLayouts.map(({ name }) => name)]);
  });

  it("makes its tables with their headers and one blank row", () => {
    expect(tableLayouts.map(({ name }) => [name, tableIn(book, name).table.columns])).toEqual(
      tableLayouts.map(({ name, columns }) => [name, columns.map(({ header }) => header)]),
    );
    expect(tableIn(book, "tPresupuesto").table.area).toBe("A8:M9");
    expect(tableIn(book, "tRubro").table.area).toBe("A8:L9");
    expect(tableIn(book, "tPidm").table.area).toBe("A4:G11");
  });

  it("tells in real numbers, in Spanish, what it will make", () => {
    const described = describePlan(plan);
    expect(planTexts.summary(described)).toBe(
      `Se crearán ${sheetLayouts.length} hojas y ${tableLayouts.length} tablas. No se borra ningún dato.`,
    );
    expect(described.isEmpty).toBe(false);
    expect(described.details.map(({ sheet, isNew }) => [sheet, isNew])).toEqual(
      sheetLayouts.map(({ name }) => [name, true]),
    );
  });

  it("ships the seven known metas and the rubro codes, and no other data", () => {
    const filled = tableLayouts.flatMap(({ name }) => {
      const { area, sheet } = tableIn(book, name);
      const first = shownIn(book, sheet.name, area.row + 1, area.column);
      return first === "" ? [] : [[name, area.rows - 1, first]];
    });
    expect(filled).toEqual([
      ["tPidm", 7, "1-2-5-1"],
      ["tCatalogoRubro", expect.any(Number), expect.any(String)],
      ["tMunicipios", 5, "AMB"],
    ]);
  });

  it("ends on «Inicio», which says the template version and that nothing was checked yet", () => {
    expect(plan.at(-1)).toEqual({ op: "activate", sheet: "Inicio", cell: "A1" });
    expect(sheetOf(book, "Inicio").cells?.values.flat()).toEqual(expect.arrayContaining(["Sin revisar", "1.2"]));
    expect(book.properties).toEqual({
      "gm.template": "1.2",
      "gm.unprinted":
        "municipalities followUp execution training actors indices sends risks impacts controls riskMap findings",
    });
  });

  it("formats a column before it writes into it, and makes tables and names before the formulas that use them", () => {
    const code = indexOf(
      plan,
      (op) => op.op === "setNumberFormat" && op.sheet === "Catálogo PIDM" && op.format === "@",
    );
    const rows = indexOf(
      plan,
      (op) => op.op === "setValues" && op.sheet === "Catálogo PIDM" && op.area.startsWith("A5"),
    );
    const lastTable = plan.findLastIndex(({ op }) => op === "addTable");
    const firstFormula = indexOf(plan, ({ op }) => op === "setFormulas");
    expect(code).toBeGreaterThanOrEqual(0);
    expect(code).toBeLessThan(rows);
    expect(plan.findLastIndex(({ op }) => op === "addTable" || op === "defineName")).toBeLessThan(firstFormula);
    expect(lastTable).toBeLessThan(indexOf(plan, (op) => op.op === "defineName" && op.formula.includes("[")));
  });

  it("prints every sheet on A4 landscape with the header row on each page, as many pages wide as letters of 8 points need", () => {
    for (const layout of sheetLayouts) {
      const { page, view } = sheetOf(book, layout.name).look;
      expect([layout.name, page?.orientation]).toEqual([layout.name, "landscape"]);
      const repeated = layout.table?.headerRow;
      expect(page?.titleRows).toBe(repeated === undefined ? undefined : `$${repeated}:$${repeated}`);
      expect(view?.freezeRows).toBe(layout.freezeRows);
    }
  });

  it("repeats what tells the rows apart on each page of the sheets that are printed wider than one", () => {
    const wide = book.sheets.filter(({ look }) => (look.page?.fitWide ?? 1) > 1);
    expect(wide.map(({ name, look }) => [name, look.page?.titleColumns])).toEqual([
      ["Riesgos", "$A:$D"],
      ["Impacto", "$A:$A"],
      ["Controles", "$A:$C"],
    ]);
  });

  it("keeps internal columns off paper, and the sheets of the risk map and «Hallazgos» as long as they are empty", () => {
    const areas = book.sheets.flatMap(({ name, look }) =>
      look.page?.area === undefined ? [] : [[name, look.page.area]],
    );
    expect(Object.fromEntries(areas)).toEqual({
      "Catálogo PIDM": "A:F",
      Metas: "A:I",
      Cronograma: "A:R",
      Evidencias: "A:F",
      Presupuesto: "A:F",
      // A blank cell beside the sheet: programs print no blank page.
      Municipios: "H1",
      Seguimiento: "V1",
      Ejecución: "K1",
      Capacitación: "N1",
      Actores: "K1",
      Índices: "K1",
      Envíos: "M1",
      Riesgos: "AN1",
      Impacto: "AB1",
      Controles: "W1",
      "Mapa de calor": "O1",
      Hallazgos: "P1",
    });
  });

  it("has nothing to do when it runs again", () => {
    expect(structure.run(book, {})).toEqual({ plan: [], conflicts: [] });
    expect(describePlan([]).isEmpty).toBe(true);
  });
});

describe("«Estructurar» with the sample form", () => {
  it("fills every table with the rows of the form", async () => {
    const book = await sampleWorkbook();
    const rows = Object.fromEntries(tableLayouts.map(({ name }) => [name, tableIn(book, name).area.rows - 1]));
    expect(rows).toMatchObject({ tActividades: 2, tMetas: 7, tCronograma: 32, tPresupuesto: 4, tRubro: 1, tPidm: 7 });
    expect(rows.tHallazgos).toBeGreaterThan(20);
  });

  it("has nothing to do when it runs again, with or without the form", async () => {
    const book = await sampleWorkbook();
    const { project, report } = await sampleProject();
    expect(structure.run(book, {})).toEqual({ plan: [], conflicts: [] });
    expect(structure.run(book, { project, formReport: report })).toEqual({ plan: [], conflicts: [] });
  });

  it("has nothing to do on the workbook saved as a file and opened again", async () => {
    const file = await readXlsx(await writeXlsx(await sampleWorkbook()));
    if (!file.ok) throw new Error(file.code);
    expect(structure.run(file.snapshot, {})).toEqual({ plan: [], conflicts: [] });
  });

  (hasLibreOffice() ? it : it.skip)(
    "writes no value and no formula into the workbook that LibreOffice saved",
    async () => {
      const file = await readXlsx(await recalculate(await writeXlsx(await sampleWorkbook())));
      if (!file.ok) throw new Error(file.code);
      const { plan, conflicts } = structure.run(file.snapshot, {});
      expect(conflicts).toEqual([]);
      expect(plan.filter(({ op }) => op === "setValues" || op === "setFormulas" || op === "addTableColumn")).toEqual(
        [],
      );
    },
    120_000,
  );

  it("names what the paper wrote as text in a text cell, so that Excel makes no number of it", async () => {
    const { project } = await sampleProject();
    const book = bookOf({ ...project, budget: project.budget.map((line) => ({ ...line, amount: "$12,5 aprox." })) });
    const { cells } = sheetOf(book, "Presupuesto");
    const row = 9 - (cells?.row ?? 1);
    expect([cells?.values[row]?.[5], cells?.formats[row]?.[5]]).toEqual(["$12,5 aprox.", "@"]);
  });
});
