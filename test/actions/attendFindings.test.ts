import { attendFindings } from "../../src/actions/attendFindings";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import { decodeFindingRows } from "../../src/layouts/findingRows";
import { sampleWorkbook } from "../support/sampleProject";

const today = "2026-11-29";

describe("attendFindings", () => {
  it("marks the rows of the form with those keys, with today's date, and no others", async () => {
    const book = await sampleWorkbook();
    const [first, second] = decodeFindingRows(book).filter(({ origin }) => origin === "form");
    if (first === undefined || second === undefined) throw new Error("the sample has findings of the form");
    const after = applyPlan(book, attendFindings.run(book, { keys: [second.key], today }).plan);
    const rows = decodeFindingRows(after).filter(({ state }) => state === "attended");
    expect(rows.map(({ key, date, attendedBy }) => [key, date, attendedBy])).toEqual([[second.key, today, ""]]);
    expect(attendFindings.run(after, { keys: [second.key], today }).plan).toEqual([]);
  });

  it("writes nothing in a workbook without «Hallazgos»", () => {
    expect(attendFindings.run({ sheets: [], names: [], properties: {} }, { keys: ["x"], today }).plan).toEqual([]);
  });
});
