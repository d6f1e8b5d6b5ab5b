import { readDelimited } from "../../../src/importers/table/readDelimited";
import { fc } from "../../support/property";

const read = (text: string) => readDelimited(new TextEncoder().encode(text));

describe("readDelimited", () => {
  it.each([
    ["tabs", "Código\tMeta\n1-2-5-1\tUna; dos, tres"],
    ["semicolons", "Código;Meta\r\n1-2-5-1;Una, dos\r\n"],
    ["commas", "Código,Meta\n1-2-5-1,Una"],
  ])("cuts rows at %s, whatever else stands in the texts", (_, text) => {
    const rows = read(text);
    expect(rows[0]).toEqual(["Código", "Meta"]);
    expect(rows).toHaveLength(2);
    expect(rows[1]).toHaveLength(2);
  });

  it("keeps delimiters, line breaks and doubled quotes inside quotes", () => {
    expect(read('a;b\n"uno; ""dos""\ntres";4')).toEqual([
      ["a", "b"],
      ['uno; "dos"\ntres', "4"],
    ]);
  });

  it("drops nothing after a closing quote, nor after one that never closes", () => {
    expect(read('a;b\n"uno" y dos;3\n"sin fin;4')).toEqual([["a", "b"], ["uno y dos", "3"], ["sin fin;4"]]);
  });

  it("reads UTF-16 with its mark and UTF-8 with one", () => {
    const utf16 = Uint8Array.from([
      0xff,
      0xfe,
      ...[..."ñ;b"].flatMap((char) => [char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8]),
    ]);
    expect(readDelimited(utf16)).toEqual([["ñ", "b"]]);
    expect(read("\ufeffñ;b")).toEqual([["ñ", "b"]]);
  });

  it("gives back any cells that were written with quotes", () => {
    const cell = fc.string().map((text) => text.replace(/\r/g, "").trim());
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const text = ["a\tb", ...rows.map(([left, right]) => `${quote(left)}\t${quote(right)}`)].join("\n");
        expect(read(text).slice(1)).toEqual(rows);
      }),
    );
  });
});
