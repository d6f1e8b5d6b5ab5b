import { buildCorpus, buildSheet } from "./buildCorpus";
import { evaluate } from "./sheet/evaluate";
import { brokenSums } from "./sheet/selfCheck";
import { toSelection } from "./sheet/toSelection";
import { makeSlips } from "./slips/makeSlips";

const corpus = buildCorpus().map(({ sheet }) => sheet);
const small = corpus.filter(({ cells }) => cells.size < 20_000);

describe("the corpus of sheets", () => {
  it("has many kinds and sizes, and is the same at every run", () => {
    expect(corpus.length).toBeGreaterThanOrEqual(140);
    expect(new Set(corpus.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(60);
    expect(Math.max(...corpus.map(({ rows }) => rows))).toBeGreaterThan(20_000);
    for (const index of [0, 25, 50, 75]) expect(buildSheet(index)).toEqual(corpus[index]);
  });

  it("is right by construction: every total is the sum of what its author meant", () => {
    expect(corpus.flatMap((sheet) => brokenSums(sheet).map(({ cell }) => `${sheet.name} ${cell}`))).toEqual([]);
  });

  it("holds no error value, and grids of one size", () => {
    for (const sheet of small) {
      const { values, formulas, formats } = toSelection(sheet, "full");
      const sizes = [values, formulas, formats ?? []].map((grid) => [grid.length, grid[0]?.length]);
      expect(sizes).toEqual(sizes.map(() => [sheet.rows, sheet.columns]));
      expect(values.flat().filter((value) => typeof value === "number" && !Number.isFinite(value))).toEqual([]);
    }
  });

  it("spoils one cell for each slip, and knows where it must be said", () => {
    for (const [index, sheet] of small.entries()) {
      for (const slip of makeSlips(sheet, index + 1, "plain")) {
        const changed = [...slip.sheet.cells].filter(([cell, held]) => held !== sheet.cells.get(cell));
        expect(changed.map(([cell]) => cell)).toEqual([slip.cell]);
        expect(slip.right.size).toBeGreaterThan(0);
        const [before, after] = [evaluate(sheet), evaluate(slip.sheet)];
        expect(after.get(slip.cell)).not.toBe(before.get(slip.cell));
      }
    }
  });
});
