import { listSourceExpressions } from "./support/sourceExpressions";

describe("regular expressions of src", () => {
  it("are all found by the benchmark that looks for slow ones: literals, and those that are built", () => {
    const all = listSourceExpressions();
    expect(all.length).toBeGreaterThan(400);
    const built = all.find(({ file, source }) => file === "metas/findTarget.ts" || source.includes("xdr:cNvPr"));
    expect(built).toBeDefined();
    expect(all.every(({ source, flags }) => new RegExp(source, flags) instanceof RegExp)).toBe(true);
  });
});
