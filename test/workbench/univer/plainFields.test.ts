import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";
import plainFields from "../../../src/workbench/univer/plainFields.js";

const packages = join(__dirname, "../../../node_modules/@univerjs");
const sources = readdirSync(packages)
  .map((name) => join(packages, name, "lib/cjs/index.js"))
  .filter(existsSync)
  .map((path) => readFileSync(path, "utf8"));

const count = (text: string) => text.split("_defineProperty(this,").length - 1;

describe("the fields of Univer's objects", () => {
  it("are assigned where they were defined by a helper", () => {
    const source = '\t_defineProperty(this, "_cache", new Map([[1, (a)]]));\n\t_defineProperty(this, "b", void 0);';
    expect(plainFields(source)).toBe("\tthis._cache = new Map([[1, (a)]]);\n\tthis.b = void 0;");
  });

  it.each([
    ["another call follows in the line", '_defineProperty(this, "a", 1), other(2);'],
    ["the value ends in a later line", '_defineProperty(this, "a", () => {\n});'],
    ["a function of the file reads that name", '_defineProperty(this, "a", 1);\nget a() {\n}'],
    ["it is a static field", '_defineProperty(Some, "a", 1);'],
  ])("stay as they are where %s", (_, source) => {
    expect(plainFields(source)).toBe(source);
  });

  it("are plain in nearly all places of the packages, which are programs still", () => {
    const [before, after] = [sources, sources.map(plainFields)].map((all) => all.map(count).reduce((a, b) => a + b, 0));
    expect(before).toBeGreaterThan(3_000);
    expect(after).toBeLessThan((before ?? 0) / 20);
    for (const source of sources) expect(() => new Script(plainFields(source))).not.toThrow();
  });
});
