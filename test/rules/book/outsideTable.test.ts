import { parseArea } from "../../../src/domain/workbook/address";
import { applyPlan } from "../../../src/domain/workbook/applyPlan";
import { planUndo } from "../../../src/domain/workbook/planUndo";
import type { Snapshot } from "../../../src/domain/workbook/Snapshot";
import type { WritePlan } from "../../../src/domain/workbook/WritePlan";
import { decodeBook } from "../../../src/layouts/decodeBook";
import { validateBook } from "../../../src/rules/validate";
import { bookOf, tableIn, typeInto } from "../../support/bookTools";
import { cleanProject } from "../../support/buildProject";
import { movedRight } from "../../support/otherPrograms";

const clean = bookOf(cleanProject());

const below = (table: string) => {
  const { area } = tableIn(clean, table);
  return area.row + area.rows;
};

function warnings(book: Snapshot) {
  return validateBook(decodeBook(book)).findings.filter(({ severity }) => severity !== "info");
}

const areas = (book: Snapshot) =>
  warnings(book).map(({ code, params }) => [code, "area" in params ? params.area : ""].join(" "));

function fixOf(book: Snapshot): WritePlan {
  return warnings(book).find(({ code }) => code === "book/row-outside-table")?.fix?.plan ?? [];
}

const line = [2, "Alquiler de equipos", "GLB", 1, "", 5_000_000];

describe("a column put in left of a table", () => {
  it.each(["Presupuesto", "Metas", "Rubro"])("of «%s» changes nothing, and what is typed there is told", (sheet) => {
    const moved = movedRight(clean, sheet);
    expect(areas(moved)).toEqual([]);
    expect(decodeBook(moved).project).toEqual(decodeBook(clean).project);
    const [table] = moved.sheets.find(({ name }) => name === sheet)?.tables ?? [];
    const row = (parseArea(table?.area ?? "")?.row ?? 0) + 1;
    const typed = typeInto(moved, sheet, `A${row}`, [["revisado"]]);
    expect(areas(typed)).toEqual([`book/row-outside-table A${row}`]);
    expect(warnings(typed)[0]?.params).toMatchObject({ side: "left" });
  });
});

describe("a row typed under a table", () => {
  it.each<[string, string, readonly (string | number)[]]>([
    ["tPresupuesto", "Presupuesto", line],
    ["tPresupuesto", "Presupuesto", ["2", "Alquiler de equipos", "GLB", "1", "", "$5.000.000"]],
    ["tActividades", "Actividades", [3, "Coordinar la red metropolitana", "", ""]],
    ["tMetas", "Metas", [1, "1-2-7-9", 9, "Crear una mesa metropolitana.", "Mesa creada"]],
    ["tEvidencias", "Evidencias", ["1-2-5-3", "Acta de la mesa metropolitana."]],
    ["tCronograma", "Cronograma", ["1-2-5-3", 9, "Publicar el mapa en la página."]],
    ["tPidm", "Catálogo PIDM", ["1-2-9-1", "C", "L", "P", 1, "Otra meta metropolitana"]],
  ])("of %s on «%s» is told, and nothing that only follows", (table, sheet, row) => {
    const at = below(table);
    const book = typeInto(clean, sheet, `A${at}`, [row]);
    expect(areas(book).filter((one) => one.startsWith("book/"))).toHaveLength(1);
    const [finding] = warnings(book);
    expect(finding).toMatchObject({ code: "book/row-outside-table", params: { table, side: "under" } });
    expect(warnings(book)).toHaveLength(1);
  });

  it("is taken in by the fix, with the formulas of its table, and undone again", () => {
    const at = below("tPresupuesto");
    const book = typeInto(clean, "Presupuesto", `A${at}`, [line]);
    const fixed = applyPlan(book, fixOf(book));
    expect(tableIn(fixed, "tPresupuesto").area.rows).toBe(tableIn(clean, "tPresupuesto").area.rows + 1);
    expect(decodeBook(fixed).project.budget.at(-1)).toMatchObject({ object: "Alquiler de equipos", amount: 5_000_000 });
    expect(areas(fixed).filter((one) => one.startsWith("book/"))).toEqual([]);
    // Now the sum is another than the TOTAL, and that is told.
    expect(warnings(fixed).map(({ code }) => code)).toContain("budget/total-mismatch");
    const { plan, kept } = planUndo(fixed, { before: book, plan: fixOf(book) });
    expect(kept).toEqual([]);
    expect(applyPlan(fixed, plan).sheets.map(({ tables }) => tables)).toEqual(book.sheets.map(({ tables }) => tables));
  });

  it("explains the gap by itself where it closes it: the total is not called wrong", () => {
    const { ficha, rubro } = cleanProject();
    const declared = { ficha: { ...ficha, declaredTotal: 25_500_000 } };
    const grown = bookOf(cleanProject({ ...declared, rubro: rubro.map((one) => ({ ...one, amount: 25_500_000 })) }));
    const book = typeInto(grown, "Presupuesto", `A${below("tPresupuesto")}`, [line]);
    expect(areas(book)).toEqual([`book/row-outside-table A${below("tPresupuesto")}:M${below("tPresupuesto")}`]);
  });

  it("tells several rows as one block, and rows after a gap where they surely are records", () => {
    const at = below("tPresupuesto");
    const two = typeInto(clean, "Presupuesto", `A${at}`, [line, line]);
    expect(areas(two)[0]).toBe(`book/row-outside-table A${at}:M${at + 1}`);
    const gap = typeInto(clean, "Presupuesto", `A${at + 3}`, [line]);
    expect(areas(gap)[0]).toBe(`book/row-outside-table A${at + 3}:M${at + 3}`);
    expect(fixOf(gap)).toEqual([]);
  });

  it("asks where only an amount stands there that is not the column's sum", () => {
    const at = below("tPresupuesto");
    expect(areas(typeInto(clean, "Presupuesto", `F${at}`, [[5_000_000]]))).toEqual([
      `book/row-outside-table A${at}:M${at}`,
    ]);
    expect(fixOf(typeInto(clean, "Presupuesto", `F${at}`, [[5_000_000]]))).toEqual([]);
  });
});

describe("what people write under and beside tables", () => {
  const at = below("tPresupuesto");

  it.each<[string, string, readonly (readonly (string | number)[])[]]>([
    ["a typed total", `E${at}`, [["TOTAL", 20_500_000]]],
    ["the sum of the column without a word", `F${at}`, [[20_500_000]]],
    ["a note", `A${at}`, [["Nota: valores en pesos de 2022"]]],
    [
      "a signature",
      `A${at + 2}`,
      [
        ["Elaboró:", "Ana Gómez"],
        ["Revisó:", "Luis Pérez"],
      ],
    ],
    ["a source", `A${at}`, [["Fuente", "SECOP", "", 2022]]],
    ["notes beside, after an empty column", "O9", [["pendiente"], ["revisar"]]],
  ])("%s is no line", (_, cell, values) => {
    expect(areas(typeInto(clean, "Presupuesto", cell, values))).toEqual([]);
  });

  it("is no line where it is a formula", () => {
    const formulas = [[`=SUBTOTAL(109,F9:F${at - 1})`]];
    expect(areas(applyPlan(clean, [{ op: "setFormulas", sheet: "Presupuesto", area: `F${at}`, formulas }]))).toEqual(
      [],
    );
    const total: WritePlan = [
      { op: "setValues", sheet: "Presupuesto", area: `A${at}`, values: [["Total"]] },
      {
        op: "setFormulas",
        sheet: "Presupuesto",
        area: `F${at}`,
        formulas: [["=SUBTOTAL(109,tPresupuesto[Valor parcial])"]],
      },
    ];
    expect(areas(applyPlan(clean, total))).toEqual([]);
  });

  it("is told where it touches the table at its right, and taken in as a column when it has a heading", () => {
    const book = typeInto(clean, "Presupuesto", "N8", [["Proveedor"], ["Papelería Sol"], [""]]);
    expect(areas(book)).toEqual(["book/row-outside-table N8:N9"]);
    const fixed = applyPlan(book, fixOf(book));
    expect(tableIn(fixed, "tPresupuesto").table.columns.at(-1)).toBe("Proveedor");
    expect(areas(fixed)).toEqual([]);
  });

  it("is told right above the headings where nothing of the sheet stands", () => {
    const book = typeInto(clean, "Presupuesto", "A7", [line]);
    expect(areas(book)).toEqual(["book/row-outside-table A7:M7"]);
    expect(fixOf(book)).toEqual([]);
  });

  it("is nobody's on «Hallazgos»", () => {
    expect(areas(typeInto(clean, "Hallazgos", "N5", [["mi nota"]]))).toEqual([]);
  });
});
