import { readFileSync } from "node:fs";
import { join } from "node:path";
import { commandKeys, optionsOf } from "../../src/cli/args/findCommand";
import { nameIn, optionSpecs } from "../../src/cli/args/options";
import { commands } from "../../src/cli/commands/index";
import { memoryCli } from "../support/memoryIo";

const manifest: { readonly version: string } = JSON.parse(readFileSync(join(__dirname, "../../package.json"), "utf8"));

const optionsIn = (text: string) => new Set(text.match(/(?<![\w-])--?[a-z][a-z-]*/g));
const cases = commandKeys.flatMap((key) => commands[key].names.map((name) => [name, key] as const));

describe("The help", () => {
  it.each(cases)("of «%s» names each option of the command and no other", async (name, key) => {
    const { code, out, err } = await memoryCli().run(name, "--ayuda");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(optionsIn(out)).toEqual(new Set(optionsOf(key).flatMap((option) => optionSpecs[option].names)));
  });

  it("of a command tells its use, what it does, its options and an example", async () => {
    expect((await memoryCli().run("validar", "--ayuda")).out.split("\n")).toEqual([
      "Uso: gobernanza validar ENTRADA [--json]",
      "",
      "Revisa un formato o un libro y muestra los hallazgos; no escribe nada.",
      "ENTRADA es un formato .docx o .txt, o un libro .xlsx.",
      "",
      "Opciones:",
      "  --json                      resultado como JSON, para otros programas",
      "  --idioma, --language es|en  idioma de las respuestas",
      "  --ayuda, --help, -h         esta ayuda",
      "",
      "Ejemplo:",
      "  gobernanza validar formato.docx",
    ]);
  });

  it.each([
    ["comparar", "libro con el que se compara el formato"],
    ["consolidar", "libro del que salieron las copias: con él se dice quién falta"],
    ["catalogo", "libro al que se agrega la lista, en una copia"],
    ["importar-mapa", "libro que recibe los riesgos, en una copia"],
  ])("of «%s» says what the workbook of --libro is for there", async (command, does) => {
    expect((await memoryCli().run(command, "--ayuda")).out).toMatch(new RegExp(`LIBRO.xlsx +${does}$`, "m"));
  });

  it("of «consolidar» and «copiar» says when it ends with 1, and what the book is", async () => {
    const [consolidate, copy] = await Promise.all(
      ["consolidar", "copiar"].map((one) => memoryCli().run(one, "--ayuda")),
    );
    expect(consolidate?.out).toContain(
      "Sale con 1 si algún archivo no se sumó, o si una copia tiene algo que mirar antes.",
    );
    expect(copy?.out).toContain("LIBRO.xlsx es un libro .xlsx con las hojas del proyecto.");
  });

  it("of the program has one line a command and says where to read more", async () => {
    const { code, out } = await memoryCli().run("--ayuda");
    const lines = out.split("\n");
    expect(code).toBe(0);
    for (const key of commandKeys)
      expect(lines.filter((line) => line.startsWith(`  ${commands[key].names[0]} `))).toHaveLength(1);
    expect(lines).toContain("«gobernanza COMANDO --ayuda» explica ese comando: su uso, sus opciones y un ejemplo.");
  });

  it.each([
    [[], "es", "o"],
    [["repasar", "x"], "es", "o"],
    [["revise", "x", "--language", "en"], "en", "or"],
  ] as const)("a refusal of %j names every command, in the order of the help", async (args, language, or) => {
    const { code, err } = await memoryCli().run(...args);
    const names = commandKeys.map((key) => nameIn(commands[key], language));
    expect(code).toBe(2);
    expect(err).toContain(` ${names.slice(0, -1).join(", ")} ${or} ${names.at(-1)}.`);
  });

  it("speaks English with English names", async () => {
    const lines = (await memoryCli().run("summarize", "--help", "--language", "en")).out.split("\n");
    expect([lines[0], lines.at(-1)]).toEqual([
      "Usage: gobernanza summarize BOOK.xlsx [--output NEW.xlsx] [--overwrite]",
      "  gobernanza summarize book.xlsx",
    ]);
  });

  it("shows examples that the program understands", async () => {
    for (const [name] of cases) {
      const { out } = await memoryCli().run(name, "--ayuda");
      const [, ...args] = (out.split("\n").at(-1) ?? "").trim().split(" ");
      const { err } = await memoryCli().run(...args);
      expect(err === "" || /^No se encontró el archivo|no es una carpeta\./.test(err)).toBe(true);
    }
  });
});

describe("--version", () => {
  it("prints the name and the version of package.json, and ends with 0", async () => {
    expect(await memoryCli().run("--version")).toEqual({
      code: 0,
      out: `Gobernanza Metropolitana ${manifest.version}`,
      err: "",
    });
  });
});

describe("A command without its file", () => {
  it.each([
    [
      "valorar",
      "Falta el archivo RIESGOS.json: una lista de riesgos en .json.\nUso: gobernanza valorar RIESGOS.json [--json]",
    ],
    [
      "informe",
      "Falta el archivo LIBRO.xlsx: un libro .xlsx con las hojas del proyecto.\nUso: gobernanza informe LIBRO.xlsx [--salida NUEVO.xlsx] [--sobrescribir]",
    ],
    [
      "catalogo",
      "Falta el archivo LISTA: un catálogo PIDM en .xlsx, .csv o .txt.\nUso: gobernanza catalogo LISTA --libro LIBRO.xlsx --salida NUEVO.xlsx [--sobrescribir]",
    ],
  ])("says which file %s expects, and how it is used", async (command, err) => {
    expect(await memoryCli().run(command)).toEqual({ code: 2, out: "", err });
  });
});
