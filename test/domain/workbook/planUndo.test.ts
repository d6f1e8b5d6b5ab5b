import { applyPlan } from "../../../src/domain/workbook/applyPlan";
import type { Cell } from "../../../src/domain/workbook/Cell";
import { cellAt } from "../../../src/domain/workbook/cellAt";
import { planUndo } from "../../../src/domain/workbook/planUndo";
import { emptySnapshot, type Snapshot } from "../../../src/domain/workbook/Snapshot";
import type { Op, WritePlan } from "../../../src/domain/workbook/WritePlan";
import { comparableBook, expectSameBook } from "../../support/comparableBook";
import { fc } from "../../support/property";

const sheet = "Presupuesto";
const makeBook: WritePlan = [
  { op: "addSheet", sheet },
  {
    op: "setValues",
    sheet,
    area: "A1:C3",
    values: [
      ["Objeto", "Valor", "IVA"],
      ["Diseño", 10, ""],
      ["Obra", 20, ""],
    ],
  },
  { op: "setFormulas", sheet, area: "C2:C3", formulas: [["=B2*2"], ["=B3*2"]] },
  { op: "addTable", sheet, table: "tPresupuesto", area: "A1:C3" },
  { op: "setValues", sheet, area: "E2", values: [["nota"]] },
];
const book = applyPlan(emptySnapshot, makeBook);

function undone(plan: WritePlan): Snapshot {
  const after = applyPlan(book, plan);
  return applyPlan(after, planUndo(after, { before: book, plan }).plan);
}

describe("planUndo, when nothing happened in between", () => {
  const validation = { rule: { kind: "list", values: ["Sí", "No"] } } as const;
  const chart = { name: "g", kind: "bar", title: "", categories: "P!A1", series: [], area: "A1:B2" } as const;
  it.each<[string, WritePlan]>([
    ["values", [{ op: "setValues", sheet, area: "B2:C2", values: [[99, 7]] }]],
    ["formulas", [{ op: "setFormulas", sheet, area: "B2:B3", formulas: [["=1"], [""]] }]],
    ["number formats", [{ op: "setNumberFormat", sheet, area: "A1:G9", format: "@" }]],
    ["a renamed header", [{ op: "setValues", sheet, area: "B1", values: [["Valor parcial"]] }]],
    [
      "a new sheet",
      [
        { op: "addSheet", sheet: "Resumen" },
        { op: "setValues", sheet: "Resumen", area: "A1", values: [["x"]] },
      ],
    ],
    ["a table column", [{ op: "addTableColumn", sheet, table: "tPresupuesto", header: "Unidad" }]],
    ["the name of a table", [{ op: "renameTable", sheet, table: "tPresupuesto", to: "tOtroNombre" }]],
    ["rows of a table", [{ op: "resizeTable", sheet, table: "tPresupuesto", area: "A1:C9" }]],
    ["a cleared sheet", [{ op: "clearSheet", sheet }]],
    [
      "a table that moves",
      [
        { op: "clearSheet", sheet },
        {
          op: "setValues",
          sheet,
          area: "A7:B8",
          values: [
            ["A", "B"],
            [1, 2],
          ],
        },
        { op: "addTable", sheet, table: "tPresupuesto", area: "A7:B8" },
      ],
    ],
    [
      "a second table",
      [
        { op: "setValues", sheet, area: "G1:G2", values: [["H"], [1]] },
        { op: "addTable", sheet, table: "tOtra", area: "G1:G2" },
      ],
    ],
    [
      "validations, formats, charts",
      [
        { op: "setValidation", sheet, area: "A2:A3", validation },
        { op: "setConditionalFormats", sheet, formats: [{ area: "A2", formula: "=TRUE", look: "bad" }] },
        { op: "addChart", sheet, chart },
      ],
    ],
    [
      "names and properties",
      [
        { op: "defineName", name: "fX", formula: "=Presupuesto!$A$1", visible: false },
        { op: "setProperty", key: "k", value: "v" },
      ],
    ],
  ])("takes back %s", (_, plan) => {
    expect(comparableBook(applyPlan(book, plan))).not.toEqual(comparableBook(book));
    expectSameBook(undone(plan), book);
  });
});

describe("planUndo, of a sheet that was built anew", () => {
  const chartOf = (name: string) =>
    ({
      op: "addChart",
      sheet,
      chart: { name, kind: "bar", title: "", categories: "P!A1", series: [], area: "A1:B2" },
    }) as const;

  it("leaves the charts that a reader knows by name, and takes away those that came with the plan", () => {
    const plan: WritePlan = [{ op: "clearSheet", sheet }, chartOf("graficoDinero"), chartOf("graficoIndice")];
    const before: Snapshot = {
      ...book,
      sheets: book.sheets.map((one) =>
        one.name === sheet ? { ...one, look: { ...one.look, chartNames: ["graficoDinero"] } } : one,
      ),
    };
    const after = applyPlan(before, plan);
    const back = applyPlan(after, planUndo(after, { before, plan }).plan);
    expect(back.sheets.flatMap(({ look }) => look.charts.map(({ name }) => name))).toEqual(["graficoDinero"]);
  });
});

describe("planUndo (any plan)", () => {
  const cell = fc.oneof(fc.constant(null), fc.constant(""), fc.integer(), fc.boolean(), fc.string({ maxLength: 4 }));
  const area = fc.record({ row: fc.integer({ min: 2, max: 6 }), column: fc.constantFrom("A", "B", "C", "D", "F") });
  const step = fc.oneof(
    fc
      .tuple(area, cell)
      .map(([at, value]): Op => ({ op: "setValues", sheet, area: `${at.column}${at.row}`, values: [[value]] })),
    fc
      .tuple(area, fc.constantFrom("=1+1", "=A2", "texto", ""))
      .map(([at, formula]): Op => ({ op: "setFormulas", sheet, area: `${at.column}${at.row}`, formulas: [[formula]] })),
    area.map((at): Op => ({ op: "setNumberFormat", sheet, area: `${at.column}${at.row}`, format: "#,##0" })),
    fc
      .integer({ min: 2, max: 8 })
      .map((rows): Op => ({ op: "resizeTable", sheet, table: "tPresupuesto", area: `A1:C${rows}` })),
    fc.tuple(area, area).map(
      ([a, b]): Op => ({
        op: "setValidation",
        sheet,
        area: `A${Math.min(a.row, b.row)}:D${Math.max(a.row, b.row)}`,
        validation: { rule: { kind: "whole", min: a.row, max: 9 } },
      }),
    ),
    fc.constantFrom("a", "b").map((name): Op => ({ op: "defineName", name, formula: `=${name}`, visible: true })),
    fc.tuple(fc.constantFrom("k", "l"), fc.string()).map(([key, value]): Op => ({ op: "setProperty", key, value })),
  );

  it("leads back to the workbook before the plan", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), fc.boolean(), (steps, column) => {
        const more: Op[] = column ? [{ op: "addTableColumn", sheet, table: "tPresupuesto", header: "Nueva" }] : [];
        const plan = [...steps, ...more];
        expectSameBook(undone(plan), book);
      }),
      { numRuns: 300 },
    );
  });
});

describe("planUndo (the user worked on)", () => {
  function afterUser(
    plan: WritePlan,
    ...user: Op[]
  ): { now: Snapshot; undo: ReturnType<typeof planUndo>; result: Snapshot } {
    const now = applyPlan(applyPlan(book, plan), user);
    const undo = planUndo(now, { before: book, plan });
    return { now, undo, result: applyPlan(now, undo.plan) };
  }
  const valueAt = (one: Snapshot, name: string, row: number, column: number): Cell | undefined =>
    one.sheets.find((found) => found.name === name)?.cells?.values[row - 1]?.[column - 1];

  it("keeps and lists a cell that was changed after the plan, and takes the other one back", () => {
    const { undo, result } = afterUser([{ op: "setValues", sheet, area: "B2:B3", values: [[1], [2]] }], {
      op: "setValues",
      sheet,
      area: "B3",
      values: [[555]],
    });
    expect(undo.kept).toEqual([{ sheet, cell: "B3" }]);
    expect([valueAt(result, sheet, 2, 2), valueAt(result, sheet, 3, 2)]).toEqual([10, 555]);
  });

  it("takes a formula back that Excel gives back in another spelling", () => {
    const { undo } = afterUser([{ op: "setFormulas", sheet, area: "C2", formulas: [["=[@Valor] * 3"]] }], {
      op: "setFormulas",
      sheet,
      area: "C2",
      formulas: [["=tPresupuesto[[#This Row],[Valor]]*3"]],
    });
    expect(undo.kept).toEqual([]);
    expect(undo.plan).toEqual([{ op: "setFormulas", sheet, area: "C2", formulas: [["=B2*2"]] }]);
  });

  it("takes a formula over several columns of its row back that Excel gives back in another spelling", () => {
    const written = "=SUM(tPresupuesto[[#This Row],[Valor]:[Nota]])";
    const { undo } = afterUser([{ op: "setFormulas", sheet, area: "C2", formulas: [[written]] }], {
      op: "setFormulas",
      sheet,
      area: "C2",
      formulas: [["=SUM([@[Valor]:[Nota]])"]],
    });
    expect(undo.kept).toEqual([]);
  });

  const addSheets: WritePlan = [
    { op: "addSheet", sheet: "Metas" },
    { op: "setValues", sheet: "Metas", area: "A1:A2", values: [["PIDM"], ["1-2-5-1"]] },
    { op: "addTable", sheet: "Metas", table: "tMetas", area: "A1:A2" },
    { op: "defineName", name: "lMetas", formula: "=Metas!$A$2:$A$2", visible: true },
    { op: "addSheet", sheet: "Cronograma" },
    { op: "setFormulas", sheet: "Cronograma", area: "A1", formulas: [["=ROWS(lMetas)"]] },
    { op: "addSheet", sheet: "Inicio" },
  ];

  it("keeps a new sheet with something of the user's, and what that sheet needs, and takes the others away", () => {
    const { undo, result } = afterUser(addSheets, {
      op: "setValues",
      sheet: "Cronograma",
      area: "B4",
      values: [["mío"]],
    });
    expect(result.sheets.map((one) => one.name)).toEqual([sheet, "Metas", "Cronograma"]);
    expect(result.names.map((one) => one.name)).toEqual(["lMetas"]);
    expect(undo.kept).toEqual([{ sheet: "Cronograma", cell: "B4" }]);
  });

  it("keeps a new sheet that a sheet made by another job reads, or a formula of the person, and says which one reads it", () => {
    const built: WritePlan = [
      { op: "addSheet", sheet: "Resumen" },
      { op: "setFormulas", sheet: "Resumen", area: "A1", formulas: [["=COUNTA(tMetas[PIDM])"]] },
    ];
    const later = afterUser(addSheets, ...built);
    expect(later.result.sheets.map((one) => one.name)).toEqual([sheet, "Metas", "Resumen"]);
    expect([later.undo.needed, later.undo.readers, later.undo.kept]).toEqual([["Metas"], ["Resumen"], []]);
    const own = afterUser(addSheets, { op: "setFormulas", sheet, area: "E3", formulas: [["=Cronograma!A1"]] });
    expect(own.result.sheets.map((one) => one.name)).toEqual([sheet, "Metas", "Cronograma"]);
    expect(own.result.names.map((one) => one.name)).toEqual(["lMetas"]);
    expect([own.undo.needed, own.undo.readers]).toEqual([["Metas", "Cronograma"], [sheet]]);
  });

  it("keeps no sheet for what the plan itself wrote on a sheet of before, also in Excel's spelling", () => {
    const plan: WritePlan = [
      ...addSheets,
      { op: "setFormulas", sheet, area: "E3", formulas: [["=rows( lMetas )+Metas!A2"]] },
    ];
    const { undo, result } = afterUser(plan, {
      op: "setFormulas",
      sheet,
      area: "E3",
      formulas: [["=ROWS(lMetas)+Metas!A2"]],
    });
    expect([undo.needed, undo.readers]).toEqual([[], []]);
    expect(result).toEqual(book);
  });

  it("takes all new sheets and names away when nobody used them", () => {
    expect(afterUser(addSheets).result).toEqual(book);
  });

  it("keeps a column that was filled in, and what it pushed to the right", () => {
    const { result } = afterUser([{ op: "addTableColumn", sheet, table: "tPresupuesto", header: "Unidad" }], {
      op: "setValues",
      sheet,
      area: "D2",
      values: [["m2"]],
    });
    expect(result.sheets[0]?.tables[0]?.columns).toEqual(["Objeto", "Valor", "IVA", "Unidad"]);
    expect([valueAt(result, sheet, 2, 4), valueAt(result, sheet, 2, 6)]).toEqual(["m2", "nota"]);
  });

  it("leaves rows in the table that the user filled in", () => {
    const { result } = afterUser([{ op: "resizeTable", sheet, table: "tPresupuesto", area: "A1:C5" }], {
      op: "setValues",
      sheet,
      area: "A5",
      values: [["Interventoría"]],
    });
    expect(result.sheets[0]?.tables[0]?.area).toBe("A1:C5");
  });

  it("leaves cells, names, rules and charts alone that read a sheet, a table or a column which somebody deleted since", () => {
    const other = "Datos";
    const validation = { rule: { kind: "listFormula", formula: `=${other}!$A$2:$A$3` } } as const;
    const format = { area: "A1", formula: `=${other}!$A$2>0`, look: "good" } as const;
    const chart = {
      name: "g",
      kind: "bar",
      title: "",
      categories: `${other}!A1`,
      series: [],
      area: "A1:B2",
    } as const;
    const first = applyPlan(book, [
      { op: "addSheet", sheet: other },
      { op: "setValues", sheet: other, area: "A1:A3", values: [["Código"], [1], [2]] },
      { op: "addTable", sheet: other, table: "tDatos", area: "A1:A3" },
      {
        op: "setFormulas",
        sheet,
        area: "G1:G4",
        formulas: [[`=${other}!A2`], ["=SUM(tDatos[Código])"], ["=ROWS(tDatos)"], ["=B2"]],
      },
      { op: "setValidation", sheet, area: "H1", validation },
      { op: "setConditionalFormats", sheet, formats: [format] },
      { op: "addChart", sheet, chart },
      { op: "defineName", name: "datos", formula: `=${other}!$A$2`, visible: true },
    ]);
    const plan: WritePlan = [
      { op: "setValues", sheet, area: "G1:G4", values: [[1], [2], [3], [4]] },
      { op: "setValidation", sheet, area: "H1", validation: { rule: { kind: "any" } } },
      { op: "setConditionalFormats", sheet, formats: [] },
      { op: "removeChart", sheet, name: "g" },
      { op: "defineName", name: "datos", formula: `=${sheet}!$B$2`, visible: true },
    ];
    const now = applyPlan(applyPlan(first, plan), [{ op: "removeSheet", sheet: other }]);
    const { plan: back, kept, lost } = planUndo(now, { before: first, plan });
    expect([kept, lost]).toEqual([[], ["G1", "G2", "G3"].map((cell) => ({ sheet, cell }))]);
    expect(JSON.stringify(back)).not.toMatch(/Datos/i);
    const left = applyPlan(now, back);
    const cells = [1, 2, 3, 4].map((row) => cellAt(left.sheets[0], row, 7));
    expect(cells.map(({ formula, value }) => formula || value)).toEqual([1, 2, 3, "=B2"]);
  });

  it("does nothing to a sheet that is gone", () => {
    const plan: WritePlan = [{ op: "setValues", sheet, area: "B2", values: [[1]] }];
    expect(planUndo(emptySnapshot, { before: book, plan })).toMatchObject({ plan: [], kept: [], lost: [], needed: [] });
  });
});
