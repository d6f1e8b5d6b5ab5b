import { univerBooks } from "./formulaCases";
import { judgeBooks, type UniverVerdict } from "./judgeUniver";

function report({ title, risks, controls, cells }: UniverVerdict): void {
  process.stdout.write(`      Univer, ${title}: ${risks} risks, ${controls} controls, ${cells} cells; 0 differences\n`);
}

describe("The native formulas in the embedded workbook", () => {
  it("agree with the code on every calculated cell, written and read through the real office.js", async () => {
    const verdicts = await judgeBooks(univerBooks);
    expect(verdicts.map(({ title }) => title)).toEqual(univerBooks.map(({ title }) => title));
    expect(verdicts.map(({ cells }) => cells > 100)).toEqual(univerBooks.map(() => true));
    expect(verdicts.flatMap(({ differences }) => differences)).toEqual([]);
    for (const verdict of verdicts) report(verdict);
  }, 600_000);
});
