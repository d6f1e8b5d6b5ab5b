import { at, withBook } from "./withBook";

const opened = withBook();

/** The budget of the form DIE-FO-013, with the slip in its third line. */
const lines = [
  ["Objeto", "Cantidad", "Valor parcial"],
  ["Estudios", 1, 143100000],
  ["Talleres", 3, 14190000],
  ["Equipos", 1, 434500000],
  ["Divulgación", 1, 7500000],
];

describe("tables of the embedded workbook", () => {
  it("calculates structured references and follows a corrected cell", async () => {
    const { book, sheet, put, values } = opened();
    put("A6:C10", lines);
    book.addTable(sheet, "tPresupuesto", at("A6:C10"));
    put("A1:A2", [["=SUM(tPresupuesto[Valor parcial])"], ["=ROWS(tPresupuesto[])"]]);
    expect(await values("A1:A2")).toEqual([[599290000], [4]]);
    put("C9", [[34500000]]);
    expect(await values("A1")).toEqual([[199290000]]);
  });

  it("gives formulas of the same row as Excel writes them", async () => {
    const { book, sheet, put, values } = opened();
    put("A6:C10", lines);
    book.addTable(sheet, "tPresupuesto", at("A6:D10"));
    put("D6:D7", [["Unitario"], ["=[@[Valor parcial]]/[@Cantidad]"]]);
    put("D8", [["=tPresupuesto[@[Valor parcial]]/tPresupuesto[@Cantidad]"]]);
    expect(await values("D7:D8")).toEqual([[143100000], [4730000]]);
    expect(book.read(sheet, at("D7:D8")).map(([cell]) => cell?.formula)).toEqual([
      "=[@[Valor parcial]]/[@Cantidad]",
      "=[@[Valor parcial]]/[@Cantidad]",
    ]);
  });

  it("is looked up from another sheet, and answers with its own cells", async () => {
    const { book, sheet, put, values } = opened();
    put("A6:C10", lines);
    book.addTable(sheet, "tPresupuesto", at("A6:C10"));
    const other = book.addSheet("Consulta");
    const formulas = [
      ["=INDEX(tPresupuesto[Objeto],2)"],
      ['=INDEX(tPresupuesto[Objeto],MATCH(434500000,tPresupuesto[Valor parcial],0))&"."'],
      ["=INDEX(tPresupuesto[Objeto],5)"],
    ];
    put("A7:A9", formulas, other);
    expect(await values("A7:A9", other)).toEqual([["Talleres"], ["Equipos."], ["#REF!"]]);
  });

  it("keeps its id and name when it grows, and sums the new row", async () => {
    const { book, sheet, put, values } = opened();
    put("A6:C10", lines);
    const id = book.addTable(sheet, "tPresupuesto", at("A6:C10"));
    put("A1", [["=SUM(tPresupuesto[Valor parcial])"]]);
    await book.settle();
    put("A11:C11", [["Otro", 1, 10000000]]);
    expect(await values("A1")).toEqual([[599290000]]);
    book.resizeTable(id, at("A6:C11"));
    expect(await values("A1")).toEqual([[609290000]]);
    expect(book.tables()).toEqual([{ id, name: "tPresupuesto", sheet, area: at("A6:C11") }]);
  });

  it("knows a header that was written after the table was made", async () => {
    const { book, sheet, put, values } = opened();
    put("A6:C10", lines);
    book.addTable(sheet, "tPresupuesto", at("A6:C10"));
    put("C6", [["Valor"]]);
    put("A1", [["=SUM(tPresupuesto[Valor])"]]);
    expect(await values("A1")).toEqual([[599290000]]);
  });

  it("answers under a new name, and no more once it is deleted", () => {
    const { book, sheet, put } = opened();
    put("A6:C10", lines);
    const id = book.addTable(sheet, "tPresupuesto", at("A6:C10"));
    book.renameTable(id, "tCostos");
    expect(book.tables().map((table) => table.name)).toEqual(["tCostos"]);
    book.deleteTable(id);
    expect(book.tables()).toEqual([]);
    expect(book.read(sheet, at("A7"))).toEqual([[{ value: "Estudios" }]]);
  });

  it("keeps names of cells and of table columns, and calculates with them", async () => {
    const { book, sheet, put, values } = opened();
    put("A6:C10", lines);
    book.addTable(sheet, "tPresupuesto", at("A6:C10"));
    book.setName({ name: "total", formula: "=Hoja1!$C$9", visible: true });
    book.setName({ name: "valores", formula: "=tPresupuesto[Valor parcial]", visible: false });
    put("A1:A2", [["=total"], ["=SUM(valores)"]]);
    expect(await values("A1:A2")).toEqual([[434500000], [599290000]]);
    book.setName({ name: "Total", formula: "=Hoja1!$C$10", visible: true });
    expect(await values("A1")).toEqual([[7500000]]);
    expect(book.names()).toEqual([
      { name: "Total", formula: "=Hoja1!$C$10", visible: true },
      { name: "valores", formula: "=tPresupuesto[Valor parcial]", visible: false },
    ]);
    book.deleteName("total");
    expect(book.names().map((name) => name.name)).toEqual(["valores"]);
  });
});
