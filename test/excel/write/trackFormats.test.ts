import { applyPlan } from "../../../src/domain/workbook/applyPlan";
import { emptySnapshot } from "../../../src/domain/workbook/Snapshot";
import { trackFormats } from "../../../src/excel/write/trackFormats";

const known = applyPlan(emptySnapshot, [
  { op: "addSheet", sheet: "Metas" },
  { op: "setNumberFormat", sheet: "Metas", area: "B2:B9", format: "@" },
]);

describe("trackFormats", () => {
  it.each([
    ["a cell that the last reading found formatted as text", "Metas", 5, 2, true],
    ["a cell beside it", "Metas", 5, 3, false],
    ["a cell of an unknown sheet", "Otra", 5, 2, false],
  ])("knows %s", (_, sheet, row, column, expected) => {
    expect(trackFormats(known).isText(sheet, row, column)).toBe(expected);
  });

  it("lets the latest step of the plan win over earlier steps and over the reading", () => {
    const formats = trackFormats(known);
    formats.note({ op: "setNumberFormat", sheet: "Metas", area: "B5:C5", format: "#,##0" });
    expect(formats.isText("Metas", 5, 2)).toBe(false);
    formats.note({ op: "setNumberFormat", sheet: "Metas", area: "C5", format: "@" });
    expect(formats.isText("Metas", 5, 3)).toBe(true);
    expect(formats.isText("Metas", 6, 2)).toBe(true);
  });

  it("knows nothing without a reading", () => {
    expect(trackFormats(undefined).isText("Metas", 5, 2)).toBe(false);
  });
});
