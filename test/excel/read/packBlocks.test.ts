import { packBlocks } from "../../../src/excel/read/packBlocks";
import { fc } from "../../support/property";

const portion = (sheet: string, rows: number, rowBytes: number) => ({
  sheet,
  area: { row: 5, column: 1, rows, columns: 3 },
  rowBytes,
});

describe("packBlocks", () => {
  it("asks for small sheets together", () => {
    const sheets = ["Inicio", "Ficha", "Metas"].map((sheet) => portion(sheet, 10, 40));
    expect(packBlocks(sheets)).toEqual([sheets]);
  });

  it("cuts a sheet by rows where an answer is full, and fills it up with the next one", () => {
    const requests = packBlocks([portion("Controles", 25, 100), portion("Riesgos", 3, 100)], 1_000);
    const rows = requests.map((request) => request.map(({ sheet, area }) => `${sheet} ${area.row}+${area.rows}`));
    expect(rows).toEqual([["Controles 5+10"], ["Controles 15+10"], ["Controles 25+5", "Riesgos 5+3"]]);
  });

  it("asks for a row that alone is too large all the same", () => {
    expect(packBlocks([portion("Textos", 2, 5_000)], 1_000).map((request) => request[0]?.area.rows)).toEqual([1, 1]);
  });

  it("asks for every row once and in order, within the limit (property)", () => {
    const any = fc.array(fc.tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 900 })), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(any, fc.integer({ min: 1_000, max: 9_000 }), (sizes, limit) => {
        const portions = sizes.map(([rows, bytes], index) => portion(`Hoja${index}`, rows, bytes));
        const requests = packBlocks(portions, limit);
        const bytes = requests.map((all) => all.reduce((sum, { area, rowBytes }) => sum + area.rows * rowBytes, 0));
        expect(bytes.filter((size) => size > limit)).toEqual([]);
        const rowsOf = (all: typeof portions) =>
          all.flatMap(({ sheet, area }) => Array.from({ length: area.rows }, (_, row) => `${sheet} ${area.row + row}`));
        expect(rowsOf(requests.flat())).toEqual(rowsOf(portions));
      }),
    );
  });
});
