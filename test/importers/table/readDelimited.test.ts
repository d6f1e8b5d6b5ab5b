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

  it.each<[string, Uint8Array]>([
    ["UTF-16 LE", new Uint8Array(Buffer.from("Código;Señal\r\n1;á\r\n", "utf16le"))],
    ["UTF-16 BE", new Uint8Array(Buffer.from("Código;Señal\r\n1;á\r\n", "utf16le").swap16())],
    ["Mac OS Roman", new Uint8Array(Buffer.from("C\x97digo;Se\x96al\r\n1;\x87\r\n", "latin1"))],
  ])("reads lists in %s without a byte order mark", (_, bytes) => {
    expect(readDelimited(bytes)).toEqual([
      ["Código", "Señal"],
      ["1", "á"],
    ]);
  });

  it.each([
    ["an apostrophe and a dash between letters", "nota d\x92Este;a\x97b; Bogot\xE1", "nota d’Este"],
    ["one dash between letters", "uno\x97dos;x", "uno—dos"],
    ["accents at the end of words", "Bogot\xE1;Ram\xEDrez", "Bogotá"],
  ])("takes text of Windows with %s for no text of a Mac", (_, text, first) => {
    expect(readDelimited(new Uint8Array(Buffer.from(text, "latin1")))[0]?.[0]).toBe(first);
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

  it("takes the sign that cuts most lines alike, whatever a letterhead and the texts hold", () => {
    const text =
      "Plan indicativo, versión 2, agosto, Bucaramanga, AMB\n\nCódigo;Meta\n1-2-5-6;Uno, dos, tres\n1-2-5-7;Uno";
    expect(read(text).at(-2)).toEqual(["1-2-5-6", "Uno, dos, tres"]);
    expect(read('"a;b;c;d"\t1\n"x;y;z;w"\t2')).toEqual([
      ["a;b;c;d", "1"],
      ["x;y;z;w", "2"],
    ]);
  });

  it("obeys «sep=;», which Excel shows as no row", () => {
    expect(read("sep=;\r\nCódigo;Meta\r\n1-2-5-6;a,b,c,d")).toEqual([
      ["Código", "Meta"],
      ["1-2-5-6", "a,b,c,d"],
    ]);
  });

  it("loses no row to a quote that never closes", () => {
    expect(read('a;b\n1;"sin cierre\n2;bien\n3;bien')).toEqual([
      ["a", "b"],
      ["1", "sin cierre"],
      ["2", "bien"],
      ["3", "bien"],
    ]);
  });

  it("reads Latin-1, and keeps the spaces that indent a text where they are asked for", () => {
    const latin = Uint8Array.from([..."Código;Meta\n1;  Línea"].map((char) => char.charCodeAt(0)));
    expect(readDelimited(latin)).toEqual([
      ["Código", "Meta"],
      ["1", "Línea"],
    ]);
    expect(readDelimited(latin, { keepIndent: true })[1]).toEqual(["1", "  Línea"]);
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
