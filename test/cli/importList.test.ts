import JSZip from "jszip";
import { decodeBook } from "../../src/layouts/decodeBook";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { memoryCli } from "../support/memoryIo";
import { validateOoxml } from "../support/validateOoxml";

const encode = (text: string) => new TextEncoder().encode(text);
const list =
  "Código;Componente;Línea;Programa;Meta\n1-2-5-2;C1;L2;P5;Meta 2: Divulgar\n3-1-1-1;C3;L1;P1;Meta 1: Sembrar\n";

async function withBook(files: Readonly<Record<string, Uint8Array>>) {
  const cli = memoryCli(files);
  await cli.run("importar", "formato.txt", "--salida", "libro.xlsx");
  return cli;
}

async function codesOf(bytes: Uint8Array | undefined) {
  const reading = await readXlsx(bytes ?? new Uint8Array());
  return reading.ok ? decodeBook(reading.snapshot).project.pidm.map(({ code }) => code) : [];
}

function macRoman(text: string): Uint8Array {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const codes = new Map([...new TextDecoder("macintosh").decode(bytes)].map((char, byte) => [char, byte]));
  return new Uint8Array([...text].map((char) => codes.get(char) ?? 63));
}

const usage = "Uso: gobernanza catalogo LISTA --libro LIBRO.xlsx --salida NUEVO.xlsx [--sobrescribir]";

describe("catalogo", () => {
  it("appends a list to a copy of the workbook, which stays valid", async () => {
    const cli = await withBook({ "lista.csv": encode(list) });
    const result = await cli.run("catalogo", "lista.csv", "--libro", "libro.xlsx", "--salida", "nuevo.xlsx");
    const bytes = cli.files.get("nuevo.xlsx");
    expect(result).toMatchObject({ code: 0, err: "" });
    expect(result.out).toContain("2 códigos nuevos");
    expect((await codesOf(bytes)).slice(-2)).toEqual(["1-2-5-2", "3-1-1-1"]);
    expect(await validateOoxml(bytes ?? new Uint8Array())).toEqual([]);
  });

  it.each<[string, (text: string) => Uint8Array]>([
    ["UTF-16 LE without a byte order mark", (text) => new Uint8Array(Buffer.from(text, "utf16le"))],
    ["UTF-16 BE without one", (text) => new Uint8Array(Buffer.from(text, "utf16le").swap16())],
    ["Mac OS Roman with the line ends of old Macs", (text) => macRoman(text.replaceAll("\n", "\r"))],
  ])("takes a list in %s", async (_, bytes) => {
    const cli = await withBook({ "lista.csv": bytes(list) });
    const result = await cli.run("catalogo", "lista.csv", "--libro", "libro.xlsx", "--salida", "nuevo.xlsx");
    expect(result).toMatchObject({ code: 0, err: "" });
    expect(result.out).toContain("2 códigos nuevos");
  });

  it("reads a plan indicativo as it is, and counts its rows so that a person can check them", async () => {
    const plan = [
      "\ufeffPLAN INDICATIVO",
      "",
      "Línea;Programa;Código de meta;Meta de producto;Indicador",
      "Línea 2;Programa 5;1-2-5-8;Publicar el informe;Informes",
      'Línea 2;Programa 5;1.2.5.9;"Crear la red;\ncon veedurías";Redes',
      ";;1/02/2005;Una que Excel volvió fecha;",
      ";;Total;2;",
    ].join("\r\n");
    const cli = await withBook({ "plan.csv": encode(plan) });
    const result = await cli.run("catalogo", "plan.csv", "--libro", "libro.xlsx", "--salida", "nuevo.xlsx");
    expect(result.code).toBe(1);
    expect(result.out.split("\n").slice(1, 8)).toEqual([
      "2 códigos nuevos; 0 ya estaban iguales.",
      "Fila 3: títulos. El código se leyó de «Código de meta» y la meta de «Meta de producto».",
      "Filas con datos bajo los títulos: 4 = 2 metas + 1 sin código que se pueda leer + 1 total.",
      "Columnas que no se usan: Indicador.",
      "Fila 6: «1/02/2005» parece una fecha que Excel hizo del código; no pasa al catálogo. Dé a la celda formato Texto y escriba el código otra vez.",
      "Fila 7: «Total» es un total; no pasa al catálogo.",
      "Fila 5: «1.2.5.9» se leyó como 1-2-5-9.",
    ]);
  });

  it("reads the list from another workbook, and ends with 1 where something was left out", async () => {
    const cli = await withBook({ "lista.txt": encode(`${list}x;;;;Sin código`.replaceAll(";", "\t")) });
    await cli.run("catalogo", "lista.txt", "--libro", "libro.xlsx", "--salida", "lista.xlsx");
    const result = await cli.run("catalogo", "lista.xlsx", "--libro", "libro.xlsx", "--salida", "nuevo.xlsx");
    expect(result.out).toContain("2 códigos nuevos; 7 ya estaban iguales.");
    expect((await codesOf(cli.files.get("nuevo.xlsx"))).slice(-2)).toEqual(["1-2-5-2", "3-1-1-1"]);
    const left = await cli.run("catalogo", "lista.txt", "--libro", "libro.xlsx", "--salida", "otro.xlsx");
    expect(left.code).toBe(1);
    expect(left.out).toContain("Fila 4: «x» no es un código PIDM; no pasa al catálogo.");
  });

  it.each([
    [["--salida", "n.xlsx"], `Falta la opción --libro LIBRO.xlsx.\n${usage}`],
    [["--libro", "libro.xlsx"], `Falta la opción --salida NUEVO.xlsx.\n${usage}`],
    [
      ["--libro", "libro.xlsx", "--salida", "libro.xlsx"],
      "«libro.xlsx» es el archivo de entrada. Use otro nombre en --salida.",
    ],
  ])("refuses %j", async (options, err) => {
    const cli = await withBook({ "lista.csv": encode(list) });
    expect(await cli.run("catalogo", "lista.csv", ...options)).toEqual({ code: 2, out: "", err });
  });

  it("keeps a workbook with macros in their own file type", async () => {
    const cli = await withBook({ "lista.csv": encode(list) });
    const zip = await JSZip.loadAsync(cli.files.get("libro.xlsx") ?? new Uint8Array());
    zip.file("xl/vbaProject.bin", "vba");
    cli.files.set("libro.xlsm", await zip.generateAsync({ type: "uint8array" }));
    const add = (output: string) => cli.run("catalogo", "lista.csv", "--libro", "libro.xlsm", "--salida", output);
    expect(await add("nuevo.xlsx")).toEqual({
      code: 2,
      out: "",
      err: "El libro tiene macros: la salida «nuevo.xlsx» debe terminar en .xlsm.",
    });
    expect(cli.files.has("nuevo.xlsx")).toBe(false);
    expect(await add("nuevo.xlsm")).toMatchObject({ code: 0, err: "" });
    expect((await codesOf(cli.files.get("nuevo.xlsm"))).slice(-2)).toEqual(["1-2-5-2", "3-1-1-1"]);
  });

  it("says what it needs where the list has no headings, and writes nothing", async () => {
    const cli = await withBook({ "lista.csv": encode("1-2-5-2;Divulgar") });
    const result = await cli.run("catalogo", "lista.csv", "--libro", "libro.xlsx", "--salida", "nuevo.xlsx");
    expect(result).toEqual({
      code: 2,
      out: "",
      err: "No se puede usar «lista.csv». En las primeras 20 filas no hay títulos de una columna de código y otra de meta, como «Código de meta» y «Meta de producto», ni de componente, línea, programa y meta con sus números. La fila 1 dice «1-2-5-2», «Divulgar». Escriba esos títulos encima de sus columnas. Se esperaba un catálogo PIDM en .xlsx, .csv o .txt.",
    });
    expect(cli.files.has("nuevo.xlsx")).toBe(false);
  });
});
