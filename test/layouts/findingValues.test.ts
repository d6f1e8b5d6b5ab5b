import type { Finding } from "../../src/domain/findings/Finding";
import { findingValues } from "../../src/layouts/findingValues";

const outlier = (min: number, max: number): Finding => ({
  code: "budget/unit-value-outlier",
  severity: "warning",
  places: [{ sheet: "Presupuesto", cell: "F9" }],
  params: { row: 3, unitValue: 144_833_333, median: 7_500_000, min, max, peers: 3 },
});

describe("findingValues", () => {
  it.each([
    ["from the lowest to the highest", 7_000_000, 8_000_000, "$7.000.000 – $8.000.000"],
    ["one amount where all cost the same", 7_500_000, 7_500_000, "$7.500.000"],
    ["far from the median where the likes are far apart", 900_000, 60_000_000, "$900.000 – $60.000.000"],
  ])("expects of an outlier what its likes cost: %s", (_, min, max, expected) => {
    expect(findingValues(outlier(min, max))).toEqual({ found: "$144.833.333", expected });
  });
});
