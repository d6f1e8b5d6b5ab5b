import { type Selected, select, selectColumn } from "../../support/buildSelection";
import { edits, totals } from "./findTotals";

describe("a total above its lines", () => {
  it("is the sum of what follows", () => {
    expect(
      totals(
        select([
          ["TOTAL", 3_590_000],
          ["a", 1_250_000],
          ["b", 2_340_000],
        ]),
      ),
    ).toEqual([]);
    const [finding] = totals(
      select([
        ["TOTAL", 3_590_000],
        ["a", 1_250_000],
        ["b", 23_400_000],
      ]),
    );
    expect(finding).toMatchObject({ places: [{ cell: "B1" }], params: { area: "B2:B3" } });
    expect(edits(finding)).toContainEqual(["extra-digit", "B3", 23_400_000, 2_340_000]);
  });

  it("does not count the subtotals under it twice", () => {
    const rows = [
      ["TOTAL", 3_600_000],
      ["a", 1_250_000],
      ["b", 2_340_000],
      ["Subtotal", 3_590_000],
      ["c", 10_000],
    ];
    expect(totals(select(rows))).toEqual([]);
  });
});

describe("subtotals", () => {
  const rows = (first: number, sub: number, total: number) =>
    select([
      ["a", first],
      ["b", 2_340_000],
      ["Subtotal", sub],
      ["c", 515_000],
      ["d", 72_000],
      ["Subtotal", 587_000],
      ["TOTAL", total],
    ]);

  it("are not counted twice", () => {
    expect(totals(rows(1_250_000, 3_590_000, 4_177_000))).toEqual([]);
  });

  it("are told of a wrong total, with how many were left aside", () => {
    const [finding, ...others] = totals(rows(1_250_000, 3_590_000, 4_177_900));
    expect(others).toEqual([]);
    expect(finding?.params).toMatchObject({ sum: 4_177_000, declared: 4_177_900, subtotals: 2, area: "B1:B5" });
  });

  it("take the blame alone for a wrong line under them: one event is one finding", () => {
    const found = totals(rows(12_500_000, 3_590_000, 4_177_000));
    expect(found.map(({ places }) => places)).toEqual([[{ sheet: "Hoja1", cell: "B3" }]]);
    expect(edits(found[0])).toContainEqual(["extra-digit", "B1", 12_500_000, 1_250_000]);
  });

  it("may be followed by loose lines, such as a tax", () => {
    expect(
      totals(
        select([
          ["a", 1_250_000],
          ["b", 2_340_000],
          ["Subtotal", 3_590_000],
          ["IVA 19 %", 682_100],
          ["TOTAL", 4_272_100],
        ]),
      ),
    ).toEqual([]);
  });

  it("stand alone where there is no total", () => {
    expect(
      totals(
        select([
          ["a", 1_250_000],
          ["Subtotal", 1_250_000],
          ["b", 72_000],
          ["Subtotal", 72_000],
        ]),
      ),
    ).toEqual([]);
  });
});

describe("several totals in one column", () => {
  const blocks = (second: number, grand: readonly (readonly Selected[])[] = []) =>
    select([
      ["a", 1_250_000],
      ["b", 2_340_000],
      ["TOTAL", 3_590_000],
      ["", ""],
      ["c", 515_000],
      ["d", 72_000],
      ["TOTAL", second],
      ...grand,
    ]);

  it("each add up their own block", () => {
    expect(totals(blocks(587_000))).toEqual([]);
    const [finding] = totals(blocks(578_000));
    expect(finding).toMatchObject({ places: [{ cell: "B7" }], params: { sum: 587_000, area: "B5:B6" } });
    expect(edits(finding)).toContainEqual(["transposed-digits", "B7", 578_000, 587_000]);
  });

  it("may be added up by a grand total", () => {
    expect(totals(blocks(587_000, [["GRAN TOTAL", 4_177_000]]))).toEqual([]);
    const [finding] = totals(blocks(587_000, [["GRAN TOTAL", 4_717_000]]));
    expect(finding).toMatchObject({ places: [{ cell: "B8" }], params: { sum: 4_177_000, declared: 4_717_000 } });
  });
});

describe("a total that only its place tells", () => {
  it("is reported where one slip explains it", () => {
    const [finding] = totals(selectColumn([7_500_000, 434_500_000, 14_190_000, 143_100_000, 199_290_000]));
    expect(finding).toMatchObject({ places: [{ cell: "A5" }], params: { label: "A5" } });
    expect(edits(finding)[0]).toEqual(["extra-digit", "A2", 434_500_000, 34_500_000]);
  });

  it.each([
    ["nothing explains the gap", [7_512_345, 143_198_765, 14_190_111, 9_876_543]],
    ["amounts are so round that some slip always fits", [100_000, 320_000, 450_000]],
    ["amounts are small, such as quantities", [2, 3, 4, 5]],
    ["all are alike", [10, 10, 10, 10]],
    ["there are only two", [1_234_567, 12_345_670]],
  ])("stays silent where %s", (_, cells) => {
    expect(totals(selectColumn(cells))).toEqual([]);
  });
});
