import { applyPlan } from "../../../src/domain/workbook/applyPlan";
import { PlanError } from "../../../src/domain/workbook/PlanError";
import { emptySnapshot, type SheetSnapshot, type Snapshot } from "../../../src/domain/workbook/Snapshot";
import type { Op, WritePlan } from "../../../src/domain/workbook/WritePlan";

const sheet = "Presupuesto";
const start: WritePlan = [
  { op: "addSheet", sheet, tabColor: "0B5C7A" },
  {
    op: "setValues",
    sheet,
    area: "B3:C5",
    values: [
      ["Objeto", "Valor"],
      ["Diseño", 10],
      ["Obra", 20],
    ],
  },
  { op: "addTable", sheet, table: "tPresupuesto", area: "B3:C5" },
];

function bookAfter(...more: Op[]): SheetSnapshot {
  const found = applyPlan(emptySnapshot, [...start, ...more]).sheets[0];
  if (found === undefined) throw new Error("no sheet");
  return found;
}

describe("applyPlan (cells)", () => {
  it("grows the block only to the cells in use", () => {
    expect(bookAfter().cells).toEqual({
      row: 3,
      column: 2,
      values: [
        ["Objeto", "Valor"],
        ["Diseño", 10],
        ["Obra", 20],
      ],
      formulas: [
        ["", ""],
        ["", ""],
        ["", ""],
      ],
      formats: Array(3).fill(["General", "General"]),
    });
  });

  it("leaves a cell at null and empties it at an empty text", () => {
    const written = bookAfter({ op: "setValues", sheet, area: "B4:C4", values: [[null, ""]] });
    expect(written.cells?.values[1]).toEqual(["Diseño", ""]);
  });

  it("drops the formula of a cell that gets a constant, and the value of a cell that gets a formula", () => {
    const formulas = bookAfter({ op: "setFormulas", sheet, area: "C4:C5", formulas: [["=1+1"], ["=2"]] });
    expect(formulas.cells?.formulas.map((row) => row[1])).toEqual(["", "=1+1", "=2"]);
    expect(formulas.cells?.values.map((row) => row[1])).toEqual(["Valor", "", ""]);
    const constant = bookAfter(
      { op: "setFormulas", sheet, area: "C4", formulas: [["=1+1"]] },
      { op: "setValues", sheet, area: "C4", values: [[7]] },
    );
    expect([constant.cells?.formulas[1]?.[1], constant.cells?.values[1]?.[1]]).toEqual(["", 7]);
  });

  it("keeps a text that begins with an equals sign as a text when it is written as a value", () => {
    const written = bookAfter({ op: "setValues", sheet, area: "B4", values: [["=no es fórmula"]] });
    expect([written.cells?.values[1]?.[0], written.cells?.formulas[1]?.[0]]).toEqual(["=no es fórmula", ""]);
  });

  it("shrinks the block when the outer cells become empty", () => {
    const written = bookAfter({ op: "setValues", sheet, area: "B5:C5", values: [["", ""]] });
    expect(written.cells?.values).toHaveLength(2);
  });

  it("counts a number format as use of a cell", () => {
    const written = bookAfter({ op: "setNumberFormat", sheet, area: "A1", format: "@" });
    expect([written.cells?.row, written.cells?.column, written.cells?.formats[0]?.[0]]).toEqual([1, 1, "@"]);
  });

  it("does not change the snapshot it was given", () => {
    const before = applyPlan(emptySnapshot, start);
    const copy = structuredClone(before);
    applyPlan(before, [
      { op: "setValues", sheet, area: "B4", values: [["otro"]] },
      { op: "clearSheet", sheet },
    ]);
    expect(before).toEqual(copy);
  });

  it("writes one cell into a sheet of 20,000 rows without copying its rows", () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => [index, "a", "b"]);
    const big = applyPlan(emptySnapshot, [
      { op: "addSheet", sheet },
      { op: "setValues", sheet, area: "A1:C20000", values: rows },
    ]);
    const next = applyPlan(big, [{ op: "setValues", sheet, area: "B7", values: [["x"]] }]);
    expect(next.sheets[0]?.cells?.values[6]).toEqual([6, "x", "b"]);
    expect(next.sheets[0]?.cells?.values[7]).toBe(big.sheets[0]?.cells?.values[7]);
  });
});

describe("applyPlan (tables)", () => {
  it("takes the headers of a table from its first row", () => {
    expect(bookAfter().tables).toEqual([{ name: "tPresupuesto", area: "B3:C5", columns: ["Objeto", "Valor"] }]);
  });

  it("renames a column when its header cell is written", () => {
    const written = bookAfter({ op: "setValues", sheet, area: "C3", values: [["Valor parcial"]] });
    expect(written.tables[0]?.columns).toEqual(["Objeto", "Valor parcial"]);
  });

  it("opens a column inside the rows of the table and moves what stood to its right", () => {
    const written = bookAfter(
      { op: "setValues", sheet, area: "D2:D4", values: [["sobre"], ["al lado"], ["igual"]] },
      { op: "addTableColumn", sheet, table: "tPresupuesto", header: "Unidad" },
    );
    expect(written.tables[0]).toEqual({ name: "tPresupuesto", area: "B3:D5", columns: ["Objeto", "Valor", "Unidad"] });
    expect(written.cells?.values).toEqual([
      ["", "", "sobre", ""],
      ["Objeto", "Valor", "Unidad", "al lado"],
      ["Diseño", 10, "", "igual"],
      ["Obra", 20, "", ""],
    ]);
  });

  it("takes an added column away again without a trace", () => {
    const written = bookAfter(
      { op: "addTableColumn", sheet, table: "tPresupuesto", header: "Unidad" },
      { op: "removeTableColumn", sheet, table: "tPresupuesto", header: "Unidad" },
    );
    expect(written).toEqual(bookAfter());
  });

  it("reads the headers again when a table is resized", () => {
    const written = bookAfter(
      { op: "setValues", sheet, area: "D3", values: [["Total"]] },
      { op: "resizeTable", sheet, table: "tPresupuesto", area: "B3:D9" },
    );
    expect(written.tables[0]).toEqual({ name: "tPresupuesto", area: "B3:D9", columns: ["Objeto", "Valor", "Total"] });
  });

  it("leaves the cells when a table is removed", () => {
    const written = bookAfter({ op: "removeTable", sheet, table: "tPresupuesto" });
    expect([written.tables, written.cells]).toEqual([[], bookAfter().cells]);
  });
});

describe("applyPlan (look, names, properties)", () => {
  it("lets the last validation of an area win and keeps the rest of the older one", () => {
    const rule = { kind: "whole", min: 1, max: 12 } as const;
    const written = bookAfter(
      { op: "setValidation", sheet, area: "A1:A10", validation: { rule } },
      { op: "setValidation", sheet, area: "A4:A5", validation: { rule: { kind: "any" } } },
    );
    expect(written.look.validations.map((one) => one.area)).toEqual(["A1:A3", "A6:A10"]);
  });

  it("replaces a chart of the same name", () => {
    const chart = {
      name: "graficoDinero",
      kind: "bar",
      title: "",
      categories: "R!A1:A2",
      series: [],
      area: "A1:B2",
    } as const;
    const written = bookAfter(
      { op: "addChart", sheet, chart },
      { op: "addChart", sheet, chart: { ...chart, title: "Dinero" } },
    );
    expect(written.look.charts).toEqual([{ ...chart, title: "Dinero" }]);
  });

  it("clears a sheet but keeps it in its place with its tab colour", () => {
    const written = bookAfter({ op: "setView", sheet, freezeRows: 3, gridlines: false }, { op: "clearSheet", sheet });
    expect(written.cells).toBeUndefined();
    expect(written).toMatchObject({ name: sheet, tables: [], look: { tabColor: "0B5C7A", validations: [] } });
    expect(written.look.view).toBeUndefined();
  });

  it("writes the text of a link into its cell", () => {
    const to = { sheet: "Metas", cell: "A1" };
    const written = bookAfter({ op: "addLink", sheet, cell: "$B$4", text: "Metas", to });
    expect([written.cells?.values[1]?.[0], written.look.links]).toEqual(["Metas", [{ cell: "B4", text: "Metas", to }]]);
  });

  it("compares defined names without regard to case and takes a property away at an empty value", () => {
    const book = applyPlan(emptySnapshot, [
      { op: "defineName", name: "fVigencia", formula: "=Ficha!$B$4", visible: true },
      { op: "defineName", name: "FVIGENCIA", formula: "=Ficha!$B$5", visible: false },
      { op: "setProperty", key: "plantilla", value: "1" },
      { op: "setProperty", key: "revisión", value: "hoy" },
      { op: "setProperty", key: "plantilla", value: "" },
    ]);
    expect(book.names).toEqual([{ name: "FVIGENCIA", formula: "=Ficha!$B$5", visible: false }]);
    expect(book.properties).toEqual({ revisión: "hoy" });
  });
});

describe("applyPlan (what Excel refuses)", () => {
  const table = "tPresupuesto";
  it.each<[string, string, Op]>([
    ["a sheet that is not there", "ItemNotFound", { op: "clearSheet", sheet: "Otra" }],
    ["a second sheet of a name", "ItemAlreadyExists", { op: "addSheet", sheet: "PRESUPUESTO" }],
    ["a sheet name of 32 characters", "InvalidArgument", { op: "addSheet", sheet: "x".repeat(32) }],
    [
      "a block of another shape than its area",
      "InvalidArgument",
      { op: "setValues", sheet, area: "A1:B1", values: [["a"]] },
    ],
    ["a second table of a name", "ItemAlreadyExists", { op: "addTable", sheet, table: "TPRESUPUESTO", area: "H1:I2" }],
    ["a table over another", "InvalidArgument", { op: "addTable", sheet, table: "tOtra", area: "A1:B4" }],
    ["two equal headers", "InvalidArgument", { op: "addTableColumn", sheet, table, header: "valor" }],
    ["a column that is not there", "ItemNotFound", { op: "removeTableColumn", sheet, table, header: "Nada" }],
  ])("refuses %s", (_, code, op) => {
    const attempt = (): Snapshot => applyPlan(emptySnapshot, [...start, op]);
    expect(attempt).toThrow(PlanError);
    expect(attempt).toThrow(code);
  });
});
