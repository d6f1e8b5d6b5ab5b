import { formatCell } from "../../../src/domain/workbook/address";
import { applyPlan } from "../../../src/domain/workbook/applyPlan";
import { cellAt } from "../../../src/domain/workbook/cellAt";
import { planUndo } from "../../../src/domain/workbook/planUndo";
import { emptySnapshot, type Snapshot } from "../../../src/domain/workbook/Snapshot";
import type { Op } from "../../../src/domain/workbook/WritePlan";
import { fc } from "../../support/property";

const sheet = "Metas";
const before = applyPlan(emptySnapshot, [
  { op: "addSheet", sheet },
  {
    op: "setValues",
    sheet,
    area: "A1:D4",
    values: Array.from({ length: 4 }, (_, r) => Array.from({ length: 4 }, (_, c) => `v${r}${c}`)),
  },
]);

const spot = fc.record({ row: fc.integer({ min: 1, max: 5 }), column: fc.constantFrom("A", "B", "C", "D", "E") });
const writes = (values: fc.Arbitrary<string | number>) =>
  fc.array(
    fc
      .tuple(spot, values)
      .map(([at, value]): Op => ({ op: "setValues", sheet, area: `${at.column}${at.row}`, values: [[value]] })),
    { maxLength: 8 },
  );

function valueAt(book: Snapshot, row: number, column: number) {
  const found = book.sheets[0];
  return found === undefined ? undefined : cellAt(found, row, column).value;
}

describe("undo beside the work of others", () => {
  it("takes every cell back that nobody changed, keeps every other one and lists it", () => {
    const mine = writes(fc.constantFrom("mío", 7, ""));
    const theirs = writes(fc.constantFrom("suyo", 99, ""));
    fc.assert(
      fc.property(mine, theirs, (plan, user) => {
        const after = applyPlan(before, plan);
        const now = applyPlan(after, user);
        const undo = planUndo(now, { before, plan });
        const result = applyPlan(now, undo.plan);
        const kept = new Set(undo.kept.map(({ cell }) => cell));
        const cells = Array.from({ length: 25 }, (_, at) => [Math.floor(at / 5) + 1, (at % 5) + 1] as const);
        for (const [row, column] of cells) {
          const [was, mineNow, here, end] = [before, after, now, result].map((book) => valueAt(book, row, column));
          expect(end).toEqual(here === mineNow ? was : here);
        }
        const both = cells.filter(([row, column]) => {
          const [was, mineNow, here] = [before, after, now].map((book) => valueAt(book, row, column));
          return here !== mineNow && here !== was && was !== mineNow;
        });
        expect([...kept]).toEqual(expect.arrayContaining(both.map(([row, column]) => formatCell(row, column))));
      }),
      { numRuns: 200 },
    );
  });
});
