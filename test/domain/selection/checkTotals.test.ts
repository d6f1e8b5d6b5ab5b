import type { Finding } from "../../../src/domain/findings/Finding";
import { checkSelection } from "../../../src/domain/selection/checkSelection";
import type { Selection } from "../../../src/domain/selection/Selection";
import { type Selected, select, selectColumn, shown } from "../../support/buildSelection";

type TotalFinding = Extract<Finding, { readonly code: "sheet/total-mismatch" }>;

function totals(selection: Selection): readonly TotalFinding[] {
  return checkSelection(selection).findings.filter((finding) => finding.code === "sheet/total-mismatch");
}

const edits = (finding: TotalFinding | undefined) =>
  (finding?.explanations ?? []).map(({ kind, place, from, to }) => [kind, "cell" in place ? place.cell : "", from, to]);

describe("a labelled total", () => {
  const budget = (third: Selected, total: Selected): Selection =>
    select(
      [
        ["Objeto", "Valor parcial"],
        ["Servicios", 7_500_000],
        ["Logística", 143_100_000],
        ["Asesoría", third],
        ["Apoyo", 14_190_000],
        ["TOTAL", total],
      ],
      "C7",
    );

  it("that is the sum of its lines gives no finding", () => {
    expect(totals(budget(34_500_000, 199_290_000))).toEqual([]);
  });

  it("that is not tells sum, total and difference, and every single slip that closes the gap exactly", () => {
    const [finding, ...others] = totals(budget(434_500_000, 199_290_000));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: "error",
      places: [{ sheet: "Hoja1", cell: "D12" }],
      params: {
        sum: 599_290_000,
        declared: 199_290_000,
        difference: 400_000_000,
        label: "TOTAL",
        area: "D8:D11",
        subtotals: 0,
        closing: 2,
      },
    });
    expect(edits(finding)).toEqual([
      ["extra-digit", "D10", 434_500_000, 34_500_000],
      ["digit-changed", "D12", 199_290_000, 599_290_000],
    ]);
    expect(finding?.explanations?.every(({ fix }) => fix === undefined)).toBe(true);
  });

  it("without a slip that closes the gap shows two leads and no explanation", () => {
    const [finding] = totals(budget(34_512_345, 199_299_876));
    expect(finding?.explanations).toEqual([]);
    expect(finding?.leads).toHaveLength(2);
  });

  it("is judged in amounts written as text too, with their signs", () => {
    const text = select([
      ["A", "$7.500.000"],
      ["B", "(500.000)"],
      ["TOTAL", "$7.000.000"],
    ]);
    expect(totals(text)).toEqual([]);
  });

  it("that is a formula and leaves a line out is a warning", () => {
    const [finding] = totals(
      select([
        ["a", 1_250_000],
        ["b", 2_340_000],
        ["c", 5_000],
        ["TOTAL", shown("=SUM(B1:B2)", 3_590_000)],
      ]),
    );
    expect(finding).toMatchObject({ severity: "warning", params: { sum: 3_595_000, declared: 3_590_000 } });
  });

  it("of numbers finer than a centavo may differ by their rounding, and by no more", () => {
    const thirds = (total: number) =>
      select([
        ["a", 100 / 3],
        ["b", 100 / 3],
        ["c", 100 / 3],
        ["TOTAL", total],
      ]);
    expect(totals(thirds(100))).toEqual([]);
    expect(totals(thirds(101))).toHaveLength(1);
  });

  it("waits until every line can be read: the unreadable one is told first", () => {
    const { findings } = checkSelection(
      select([
        ["a", 1_000_000],
        ["b", "12.5 mil"],
        ["TOTAL", 1_012_500],
      ]),
    );
    expect(findings.map(({ code }) => code)).toEqual(["sheet/amount-unreadable"]);
    const broken = checkSelection(
      select([
        ["a", 1_000_000],
        ["b", "#REF!"],
        ["c", 5],
        ["TOTAL", 1_012_500],
      ]),
    );
    expect(broken.findings.map(({ code }) => code)).toEqual(["sheet/error-value"]);
  });
});

describe("where a label stands", () => {
  const wrong = [1_250_000, 2_340_000];

  it.each([
    [
      "in the row of the total",
      select([
        ["a", ...wrong.slice(0, 1)],
        ["b", 2_340_000],
        ["Total general", 3_690_000],
      ]),
    ],
    ["right above the total, in its column", selectColumn(["Valor", ...wrong, "TOTAL", 3_690_000])],
    ["right under the total, in its column", selectColumn(["Valor", ...wrong, 3_690_000, "Suma"])],
    [
      "at the right of the total",
      select([
        ["a", 1_250_000, ""],
        ["b", 2_340_000, ""],
        ["", 3_690_000, "Σ Total"],
      ]),
    ],
  ])("%s, it is found", (_, selection) => {
    const [finding] = totals(selection);
    expect(finding?.params).toMatchObject({ sum: 3_590_000, declared: 3_690_000 });
    expect(finding?.params.label).toMatch(/total|suma/i);
  });

  it("a heading such as «Valor total» is no label: its first line is no total", () => {
    expect(
      totals(
        select([
          ["Objeto", "Valor total"],
          ["a", 1_250_000],
          ["b", 2_340_000],
          ["c", 777_000],
        ]),
      ),
    ).toEqual([]);
  });

  it("a long text that begins with «total» is an item", () => {
    expect(
      totals(
        select([
          ["Total de obreros por turno semanal de la obra", 1_250_000],
          ["b", 2_340_000],
        ]),
      ),
    ).toEqual([]);
  });

  it("a row with a label makes no total of a column that is blank there", () => {
    const rows = [
      ["Objeto", "Cantidad", "Valor"],
      ["a", 12_345, 1_250_000],
      ["b", 54_321, 2_340_000],
      ["c", 166_666, 10_000],
      ["TOTAL", "", 3_600_000],
    ];
    expect(totals(select(rows))).toEqual([]);
  });
});

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
    const [finding] = totals(blocks(587_000, [["GRAN TOTAL", 4_771_000]]));
    expect(finding).toMatchObject({ places: [{ cell: "B8" }], params: { sum: 4_177_000, declared: 4_771_000 } });
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
