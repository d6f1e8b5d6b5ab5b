import { pageOf } from "../../src/layouts/pageOf";

const tableOf = (...keys: readonly string[]) => ({ headerRow: 6, columns: keys.map((key) => ({ key })) });

describe("what of a table goes on paper", () => {
  it("ends at the named column, wherever it stands: one more among those before it pushes none off", () => {
    expect(pageOf(tableOf("code", "text", "state", "helper"), { to: "state" }).area).toBe("A:C");
    expect(pageOf(tableOf("code", "text", "handedOn", "state", "helper"), { to: "state" }).area).toBe("A:D");
  });

  it("repeats the headings, and on pages side by side the columns up to the one that tells rows apart", () => {
    const many = tableOf("code", "text", ...Array.from({ length: 26 }, (_, index) => `answer${index + 1}`));
    expect(pageOf(many, { to: "answer26", wide: { pages: 3, identity: "text" } })).toMatchObject({
      fitWide: 3,
      titleRows: "$6:$6",
      titleColumns: "$A:$B",
      area: "A:AB",
    });
  });

  it("prints all columns where none is named, and has no headings to repeat on a sheet without a table", () => {
    expect(pageOf(tableOf("code", "text"))).toMatchObject({ titleRows: "$6:$6", fitWide: 1 });
    expect(pageOf(tableOf("code", "text"))).not.toHaveProperty("area");
    expect(pageOf()).not.toHaveProperty("titleRows");
  });
});
