import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { startUniverBook } from "../../../src/workbench/univer/openUniverBook";
import { mutate } from "../../../src/workbench/univer/UniverParts";
import { fc } from "../../support/property";

type Cells = IObjectMatrixPrimitiveType<ICellData>;

const { book, parts } = startUniverBook();
afterAll(() => book.dispose());

const place = fc.tuple(fc.nat(3), fc.nat(3));
const plainCell: fc.Arbitrary<ICellData> = fc.oneof(
  fc.constantFrom<ICellData>({ v: 5 }, { v: "x" }, { v: null, f: null }, { f: "=A1+1" }, { f: "=SUM(B1:B3)" }),
);
/** A formula that was dragged down: its first cell holds it, the others its number. */
const sharedCell = fc.constantFrom<ICellData>(
  { f: "=C1*2", si: "s1" },
  { si: "s1" },
  { f: "=D2", si: "s2" },
  { si: "s2" },
);

const cellsOf = (cell: fc.Arbitrary<ICellData>) =>
  fc.array(fc.tuple(place, cell), { minLength: 1, maxLength: 8 }).map((all): Cells => {
    const cells: Record<number, Record<number, ICellData>> = {};
    for (const [[row, column], one] of all) cells[row] = { ...cells[row], [column]: one };
    return cells;
  });

/** Univer's own answer, and the one of the workbook. */
function answers(sheet: string, written: Cells): readonly unknown[] {
  const model = parts.injector.get(FormulaDataModel);
  const univers = Reflect.get(FormulaDataModel.prototype, Symbol.for("gobernanza.updateFormulaData"));
  return [univers.call(model, parts.unitId, sheet, written), model.updateFormulaData(parts.unitId, sheet, written)];
}

describe("the formulas that a written block changes", () => {
  it.each([
    ["plain formulas", plainCell],
    ["formulas that cells share", fc.oneof(plainCell, sharedCell)],
  ])("are those that Univer finds by reading all sheets, over %s", (_, cell) => {
    const found = new Set<string>();
    fc.assert(
      fc.property(cellsOf(cell), cellsOf(cell), (before, written) => {
        const sheet = book.addSheet("Prueba");
        mutate(parts, SetRangeValuesMutation.id, { subUnitId: sheet, cellValue: before });
        const [univers, ours] = answers(sheet, written);
        book.deleteSheet(sheet);
        expect(ours).toEqual(univers);
        found.add(JSON.stringify(univers));
      }),
      { numRuns: 150 },
    );
    expect(found.size).toBeGreaterThan(40);
  });
});
