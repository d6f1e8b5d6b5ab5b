import { execFile } from "node:child_process";
import { join } from "node:path";
import { univerBooks } from "./formulaCases";
import type { UniverVerdict } from "./judgeUniver";

const script = join(__dirname, "univerRun.ts");

/** The verdicts of a process of its own. */
function askUniver(): Promise<readonly UniverVerdict[]> {
  return new Promise((done, fail) => {
    const args = ["--import", "tsx", script];
    execFile(process.execPath, args, { maxBuffer: 50_000_000 }, (error, out, problems) => {
      if (error === null) done(JSON.parse(out) as readonly UniverVerdict[]);
      else fail(new Error(`${error.message}\n${problems}`));
    });
  });
}

function report({ title, risks, controls, cells }: UniverVerdict): void {
  process.stdout.write(`      Univer, ${title}: ${risks} risks, ${controls} controls, ${cells} cells; 0 differences\n`);
}

describe("The native formulas in the embedded workbook", () => {
  it("agree with the code on every calculated cell, written and read through the real office.js", async () => {
    const verdicts = await askUniver();
    expect(verdicts.map(({ title }) => title)).toEqual(univerBooks.map(({ title }) => title));
    expect(verdicts.map(({ cells }) => cells > 100)).toEqual(univerBooks.map(() => true));
    expect(verdicts.flatMap(({ differences }) => differences)).toEqual([]);
    for (const verdict of verdicts) report(verdict);
  }, 600_000);
});
