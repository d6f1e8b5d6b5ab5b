import type { Selection } from "../../../src/domain/selection/Selection";
import { checkSelection } from "../../../src/rules/selection/checkSelection";
import { type Selected, select, selectColumn, shown } from "../../support/buildSelection";
import { edits, totals } from "./findTotals";

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

  it("without a slip that closes the gap is asked about, not called wrong", () => {
    const report = checkSelection(budget(34_512_345, 199_299_876));
    expect(report.findings).toEqual([]);
    expect(report.notes).toEqual([{ kind: "unclear-total", cell: "D12", found: 199_299_876 }]);
    expect(report.coverage.typedTotals).toBe(1);
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
    expect(checkSelection(thirds(100)).notes).toEqual([]);
    expect(checkSelection(thirds(101)).notes).toEqual([{ kind: "unclear-total", cell: "B4", found: 101 }]);
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
