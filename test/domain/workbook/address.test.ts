import { formatArea, formatCell, formatColumn, parseArea, parseColumn } from "../../../src/domain/workbook/address";
import { carveEntries, contains, overlaps, subtractArea } from "../../../src/domain/workbook/areas";
import { fc } from "../../support/property";

/** Excel's own limits: 16,384 columns (XFD), 1,048,576 rows. */
const area = fc
  .record({
    row: fc.integer({ min: 1, max: 1_048_576 }),
    column: fc.integer({ min: 1, max: 16_384 }),
    rows: fc.integer({ min: 1, max: 500 }),
    columns: fc.integer({ min: 1, max: 300 }),
  })
  .filter((one) => one.row + one.rows <= 1_048_577 && one.column + one.columns <= 16_385);

const small = fc.record({
  row: fc.integer({ min: 1, max: 8 }),
  column: fc.integer({ min: 1, max: 8 }),
  rows: fc.integer({ min: 1, max: 6 }),
  columns: fc.integer({ min: 1, max: 6 }),
});

function cellsOf(areas: readonly { row: number; column: number; rows: number; columns: number }[]): readonly string[] {
  const cells = areas.flatMap(({ row, column, rows, columns }) =>
    Array.from({ length: rows * columns }, (_, at) => `${row + Math.floor(at / columns)},${column + (at % columns)}`),
  );
  return cells.sort();
}

describe("addresses", () => {
  it.each([
    [1, "A"],
    [26, "Z"],
    [27, "AA"],
    [702, "ZZ"],
    [703, "AAA"],
    [16_384, "XFD"],
  ])("column %d is %s", (column, letters) => {
    expect([formatColumn(column), parseColumn(letters)]).toEqual([letters, column]);
  });

  it("are read back as they are written, with dollars and a sheet too", () => {
    fc.assert(
      fc.property(area, (one) => {
        const written = formatArea(one);
        expect(parseArea(written)).toEqual(one);
        expect(parseArea(`'Hoja 1'!${written.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`)).toEqual(one);
        expect(parseArea(written.toLowerCase())).toEqual(one);
      }),
    );
  });

  it.each(["", "A", "1", "A0", "A1:B", "B2:A1", "ABCD1", "A1:B2:C3", "Total", "A1 B2", "A12345678"])(
    "%j is no address",
    (text) => {
      expect(parseArea(text)).toBeUndefined();
    },
  );
});

describe("areas", () => {
  it("overlap where they share a cell, both ways", () => {
    fc.assert(
      fc.property(small, small, (a, b) => {
        const shared = cellsOf([a]).some((cell) => cellsOf([b]).includes(cell));
        expect([overlaps(a, b), overlaps(b, a)]).toEqual([shared, shared]);
      }),
    );
  });

  it("without another one hold exactly the other cells, each once, in at most four blocks", () => {
    fc.assert(
      fc.property(small, small, (a, b) => {
        const rest = subtractArea(a, b);
        expect(cellsOf(rest)).toEqual(cellsOf([a]).filter((cell) => !cellsOf([b]).includes(cell)));
        expect(rest.length).toBeLessThanOrEqual(4);
      }),
    );
  });

  it("contain the cells that they list", () => {
    fc.assert(
      fc.property(small, fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 14 }), (a, row, column) => {
        expect(contains(a, row, column)).toBe(cellsOf([a]).includes(`${row},${column}`));
      }),
    );
  });

  it("carved out of entries leave what the entries held outside, with its other facts", () => {
    fc.assert(
      fc.property(fc.array(small, { maxLength: 4 }), small, (entries, hole) => {
        const named = entries.map((one, index) => ({ area: formatArea(one), index }));
        const carved = carveEntries(named, formatArea(hole));
        for (const [index, one] of entries.entries()) {
          const rest = carved.filter((entry) => entry.index === index).flatMap((entry) => parseArea(entry.area) ?? []);
          expect(cellsOf(rest)).toEqual(cellsOf([one]).filter((cell) => !cellsOf([hole]).includes(cell)));
        }
      }),
    );
  });

  it("name a single cell without a colon", () => {
    expect([formatArea({ row: 6, column: 6, rows: 1, columns: 1 }), formatCell(9, 28)]).toEqual(["F6", "AB9"]);
  });
});
