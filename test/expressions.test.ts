import { findSlow } from "./support/measureExpression";
import { listSourceExpressions } from "./support/sourceExpressions";

const all = listSourceExpressions();

describe("regular expressions of src", () => {
  it("are all found: literals, and those that are built", () => {
    expect(all.length).toBeGreaterThan(400);
    const built = all.find(({ file, source }) => file === "metas/findTarget.ts" || source.includes("xdr:cNvPr"));
    expect(built).toBeDefined();
    expect(all.every(({ source, flags }) => new RegExp(source, flags) instanceof RegExp)).toBe(true);
  });

  it("take no more than half a second at 100.000 hard characters, and grow with the text and not with its square", () => {
    const slow = all.flatMap((one) => {
      const found = findSlow(one, 100_000, 500);
      return found === undefined ? [] : [`${one.file} /${one.source}/${one.flags} on ${JSON.stringify(found.piece)}`];
    });
    expect(slow).toEqual([]);
  });

  it.each([
    ["/[\\s.]+$/", { source: "[\\s.]+$", flags: "" }],
    ["/<c [^>]*>/", { source: "<c\\s[^>]*>", flags: "g" }],
    ["/(a+)+$/", { source: "(?:a|ab)+c?x$", flags: "" }],
  ])("would be caught: %s", (_, one) => {
    expect(findSlow({ file: "", ...one }, 30_000, 100)).toBeDefined();
  });
});
