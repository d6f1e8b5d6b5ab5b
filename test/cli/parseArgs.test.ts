import { parseArgs } from "../../src/cli/args/parseArgs";

describe("parseArgs", () => {
  it("reads options in Spanish and in English, before or after the file", () => {
    const spanish = parseArgs(["importar", "formato.txt", "--salida", "libro.xlsx", "--mes-inicio=9"]);
    const english = parseArgs(["--output=libro.xlsx", "--start-month", "9", "import", "formato.txt"]);
    expect(spanish).toMatchObject({
      ok: true,
      value: { command: "structure", inputs: ["formato.txt"], output: "libro.xlsx", startMonth: 9, overwrite: false },
    });
    expect(english.ok && spanish.ok && english.value).toEqual(spanish.ok && spanish.value);
  });

  it("takes everything after «--» as a file, so that a name may begin with a dash", () => {
    expect(parseArgs(["validar", "--", "-formato.txt"])).toMatchObject({
      ok: true,
      value: { inputs: ["-formato.txt"] },
    });
  });

  it.each([
    [[], { kind: "noCommand" }],
    [["repasar", "x"], { kind: "unknownCommand", found: "repasar" }],
    [["validar", "x", "--jsn"], { kind: "unknownOption", found: "--jsn", expected: "--json, --idioma, --ayuda" }],
    [
      ["validar", "x", "--salida", "y"],
      { kind: "unknownOption", found: "--salida", expected: "--json, --idioma, --ayuda" },
    ],
    [["importar", "x", "--salida"], { kind: "missingValue", found: "--salida" }],
    [["importar", "x", "--salida", "--sobrescribir"], { kind: "missingValue", found: "--salida" }],
    [["validar", "x", "--json=si"], { kind: "unwantedValue", found: "--json" }],
    [["validar", "x", "--json", "--json"], { kind: "repeated", found: "--json" }],
    [["importar", "x", "--mes-inicio", "13"], { kind: "month", found: "13" }],
    [["importar-mapa", "x", "--formato", "v7"], { kind: "layout", found: "v7" }],
    [["validar", "x", "--idioma", "fr"], { kind: "language", found: "fr" }],
  ])("says what is wrong with %j", (args, problem) => {
    expect(parseArgs(args)).toMatchObject({ ok: false, problem });
  });

  it.each([
    ["2015", "2015"],
    ["v4", "v4-v6"],
    ["v5", "v5-v6"],
    ["v6", "v5-v6"],
  ])("knows the layout of a map by its short name %s", (name, layout) => {
    expect(parseArgs(["importar-mapa", "x", "--formato", name])).toMatchObject({ value: { layout } });
  });

  it("takes types of risk parted by commas, also the one of the risks that say none", () => {
    const types = (text: string) => parseArgs(["importar-mapa", "x", "--tipos", text]);
    expect(types("Corrupción, en blanco")).toMatchObject({ value: { types: ["Corrupción", ""] } });
    expect(types("todos")).toMatchObject({ value: { types: "all" } });
  });

  it("answers in English where that was asked for, also when the arguments are wrong", () => {
    expect(parseArgs(["validar", "x", "--idioma", "en", "--jsn"])).toMatchObject({ ok: false, language: "en" });
  });
});
