import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checks } from "../../../src/domain/findings/checks";

const root = join(__dirname, "../../../src");

function read(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.startsWith("selection"))
    .map((name) => readFileSync(join(root, folder, name), "utf8"));
}

const rules = read("rules");
/** The sums of a selection are judged in one file and told in another. */
const selection = read("rules/selection").join("\n");
const mismatch = readFileSync(join(root, "rules/risk/mismatchRule.ts"), "utf8");

/** The code that can make a finding: the files which name it, and what they call. */
function makersOf(code: string): string {
  const own = rules.filter((text) => text.includes(`"${code}"`)).join("\n");
  return [own, own.includes("mismatchRule(") ? mismatch : "", code.startsWith("sheet/") ? selection : ""].join("\n");
}

describe("the declared checks", () => {
  it.each(Object.entries(checks))("%s: some code makes it, with every severity that is declared", (code, check) => {
    const makers = makersOf(code);
    expect(makers).toContain(`"${code}"`);
    expect(check.severities.length).toBeGreaterThan(0);
    expect(check.severities.filter((severity) => !makers.includes(`"${severity}"`))).toEqual([]);
  });
});
