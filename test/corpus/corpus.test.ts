import { buildCorpus, buildSheet } from "./buildCorpus";
import { measureCorpus } from "./measureCorpus";
import { evaluate } from "./sheet/evaluate";
import { brokenSums } from "./sheet/selfCheck";
import { toSelection } from "./sheet/toSelection";
import { makeSlips } from "./slips/makeSlips";

// Some 15 seconds of computing; several times as long where the cores are shared.
jest.setTimeout(180_000);

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
    for (const [index, sheet] of small.filter((_, place) => place % 5 === 0).entries()) {
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

describe("the check of any sheet, over the corpus", () => {
  const { all, misses } = measureCorpus();

  it("finds nothing in a right sheet, with and without its formats", () => {
    expect(misses.filter(({ what }) => what.startsWith("FALSE"))).toEqual([]);
    expect(all.sheets).toBeGreaterThan(300);
  });

  it("finds at least 95 of 100 slips at the right cell", () => {
    expect(all.slips).toBeGreaterThan(900);
    expect(all.found / all.slips).toBeGreaterThanOrEqual(0.95);
  });

  it("finds nothing else because of a slip", () => {
    expect(misses.filter(({ what }) => what.startsWith("OTHER"))).toEqual([]);
  });
});
