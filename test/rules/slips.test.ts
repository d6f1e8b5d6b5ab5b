import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../../src/domain/findings/Finding";
import type { FindingCode } from "../../src/domain/findings/FindingParams";
import { placeKey } from "../../src/domain/findings/placeKey";
import { validateBook } from "../../src/rules/validate";
import { decodedBook } from "../support/buildProject";
import { fc } from "../support/property";
import { wellFormedProjects } from "../support/wellFormed";
import { budgetSlips } from "./budgetSlips";
import { otherSlips } from "./otherSlips";
import type { Slip } from "./slipTools";

const slips = [...budgetSlips, ...otherSlips];

const runs = 40;
const out: Record<string, { cases: number; recall: number; precision: number }> = {};

function judge(slip: Slip): { cases: number; missed: readonly string[]; strange: readonly string[]; told: number } {
  const samples = fc.sample(fc.tuple(wellFormedProjects, fc.nat()), { seed: 20220919, numRuns: runs });
  const spoiled = samples.flatMap(([project, dice]) => slip.spoil(project, dice) ?? []);
  const missed: string[] = [];
  const strange: string[] = [];
  let told = 0;
  for (const { project, place } of spoiled) {
    const serious = validateBook(decodedBook(project)).findings.filter(({ severity }) => severity !== "info");
    told += serious.length;
    if (!serious.some((finding) => tells(finding, slip.code, place))) missed.push(place);
    const expected = [slip.code, ...(slip.follows ?? [])];
    strange.push(...serious.filter(({ code }) => !expected.includes(code)).map(({ code }) => code));
  }
  return { cases: spoiled.length, missed, strange, told };
}

function tells(finding: Finding, code: FindingCode, place: string): boolean {
  const [first] = finding.places;
  return finding.code === code && first !== undefined && placeKey(first) === place;
}

afterAll(() => {
  const folder = join(__dirname, "../out");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "slips.json"), `${JSON.stringify(out, null, 2)}\n`);
});

describe(`slips put into well-formed workbooks (up to ${runs} of each; recall and precision in test/out/slips.json)`, () => {
  it("a well-formed workbook has no error and no warning, whatever its size", () => {
    fc.assert(
      fc.property(wellFormedProjects, (project) => {
        const { findings } = validateBook(decodedBook(project));
        expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
      }),
    );
  });

  it.each(slips.map((slip) => [slip.name, slip.code, slip] as const))(
    "%s: %s, recall 1 and precision 1",
    (_, __, slip) => {
      const { cases, missed, strange, told } = judge(slip);
      out[slip.name] = {
        cases,
        recall: Number(((cases - missed.length) / cases).toFixed(3)),
        precision: Number(((told - strange.length) / Math.max(1, told)).toFixed(3)),
      };
      expect(cases).toBeGreaterThan(runs / 2);
      expect([missed, [...new Set(strange)]]).toEqual([[], []]);
    },
  );
});
