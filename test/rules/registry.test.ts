import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checks } from "../../src/domain/findings/checks";
import { formRules, projectRules, readingRules } from "../../src/rules";
import { bookRules } from "../../src/rules/book";

const root = join(__dirname, "../..");
const list = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));

const listed = new Set<unknown>([...formRules, ...projectRules, ...readingRules, ...bookRules]);
/** A rule is exported as `check…`, or is declared as one of the kinds of rules. */
const declaresRule = /export function check[A-Z]|export const \w+: \w*Rule =/;
/** The checks of a selection judge one grid together: `checkSelection` calls them. */
const folders = list("src/rules").filter((file) => !file.includes(join("rules", "selection")));
const files = folders.filter((file) => declaresRule.test(readFileSync(join(root, file), "utf8")));
const tests = list("test").filter((file) => !file.includes("registry.test"));

describe("the rules", () => {
  it("are all listed in the index.ts of their folder: a rule that nobody lists never runs", () => {
    expect(files.length).toBeGreaterThan(60);
    const isListed = (file: string) => Object.values(require(join(root, file))).some((one) => listed.has(one));
    expect(files.filter((file) => !isListed(file))).toEqual([]);
  });

  it("have each code of theirs named in a test: a finding that nobody makes may never come", () => {
    const texts = tests.map((file) => readFileSync(join(root, file), "utf8")).join("\n");
    // The tests of selections write "total-mismatch" for "sheet/total-mismatch".
    const names = Object.keys(checks).map((code) => code.replace("sheet/", ""));
    expect(names.filter((name) => !texts.includes(name))).toEqual([]);
  });
});
