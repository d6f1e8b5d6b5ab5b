import { statusText } from "../../../src/workbench/page/statusText";

describe("the figures below the grid", () => {
  it.each([
    ["SUM", 599_290_000, "$#,##0", "$599.290.000"],
    ["SUM", 599_290_000, null, "599290000"],
    ["AVERAGE", 149_822_500.5, null, "149822500,5"],
    ["SUM", -1_500_000_000, "#,##0", "-1.500.000.000"],
    ["COUNT", 1_200_000_000, "$#,##0", "1200000000"],
  ] as const)("%s of %d under %s is «%s»", (name, value, pattern, text) => {
    expect(statusText({ name, value, pattern }, "es-CO")).toBe(text);
  });

  it("have the marks of an English Excel there", () => {
    expect(statusText({ name: "SUM", value: 599_290_000, pattern: "$#,##0" }, "en-US")).toBe("$599,290,000");
  });
});
