import { readItem, splitItems } from "../../../src/importers/assemble/splitItems";
import { fc } from "../../support/property";

describe("splitItems", () => {
  it.each([
    [
      "1. Identificar. 2. Gestionar.",
      [
        [1, "Identificar."],
        [2, "Gestionar."],
      ],
    ],
    [
      "1) Uno 2) Dos",
      [
        [1, "Uno"],
        [2, "Dos"],
      ],
    ],
    [
      "3. Tercero. 4. Cuarto",
      [
        [3, "Tercero."],
        [4, "Cuarto"],
      ],
    ],
    [
      "1. Revisar la Ley 152. 1994 y otras 2. Medir",
      [
        [1, "Revisar la Ley 152. 1994 y otras"],
        [2, "Medir"],
      ],
    ],
    [
      "1. Uno. 1. Otro uno.",
      [
        [1, "Uno."],
        [1, "Otro uno."],
      ],
    ],
    ["1. Capacitar a 3. personas", [[1, "Capacitar a 3. personas"]]],
    ["Sin número", [[undefined, "Sin número"]]],
    ["", []],
  ])("cuts %j", (text, items) => {
    expect(splitItems(text).map((item) => [item.number, item.text])).toEqual(items);
  });

  it("reads back any list numbered from 1, whatever its texts", () => {
    const text = fc.stringMatching(/^[A-ZÁÉÑ][a-záéñ]{1,8}( [a-záéñ]{1,8}){0,4}\.$/);
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 12 }), (texts) => {
        const written = texts.map((one, index) => `${index + 1}. ${one}`).join(" ");
        expect(splitItems(written)).toEqual(texts.map((one, index) => ({ number: index + 1, text: one })));
      }),
    );
  });

  it("loses no letter of any paragraph", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(\d{0,2}[.)]? ?[A-Za-z]{0,4}[.;]? ?){0,8}$/), (text) => {
        const letters = (some: string): string => some.replace(/[^A-Za-z]/g, "");
        expect(
          letters(
            splitItems(text)
              .map((item) => item.text)
              .join(" "),
          ),
        ).toBe(letters(text));
      }),
    );
  });
});

describe("readItem", () => {
  it.each([
    ["3. Promover", 3, "Promover"],
    ["3) Promover", 3, "Promover"],
    ["3.- Promover", 3, "Promover"],
    ["Promover 3. veces", undefined, "Promover 3. veces"],
    ["1.", undefined, "1."],
  ])("takes the number off %j", (text, number, rest) => {
    expect([readItem(text).number, readItem(text).text]).toEqual([number, rest]);
  });
});
