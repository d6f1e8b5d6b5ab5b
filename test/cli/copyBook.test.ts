import JSZip from "jszip";
import { decodeBook } from "../../src/layouts/decodeBook";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { bookOf, shownIn } from "../support/bookTools";
import { judgeFormulas } from "../support/judgeFormulas";
import { memoryCli } from "../support/memoryIo";
import { validateOoxml, validatePackage } from "../support/validateOoxml";
import { yearProject } from "../support/yearProject";

const yearCli = async (refused: Readonly<Record<string, "denied" | "full">> = {}) =>
  memoryCli({ "libro.xlsx": await writeXlsx(bookOf(await yearProject())) }, "2022-10-03", refused);

/** Municipalities of the copies that «Envíos» of a workbook notes. */
async function notedIn(bytes: Uint8Array = new Uint8Array()): Promise<readonly string[]> {
  const reading = await readXlsx(bytes);
  return reading.ok
    ? decodeBook(reading.snapshot).project.sends.map(({ municipality }) => municipality)
    : [reading.code];
}

describe("copiar", () => {
  it("writes a copy for each municipality but the Área Metropolitana, and notes them on «Envíos» of the same book", async () => {
    const cli = await yearCli();
    const { code, out, err } = await cli.run("copiar", "libro.xlsx", "--devolver", "2022-10-20", "--salida", "copias");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out.split("\n")).toEqual([
      "Se escribió copias/copia-68001-20221003-1-bucaramanga.xlsx.",
      "Se escribió copias/copia-68276-20221003-1-floridablanca.xlsx.",
      "Se escribió copias/copia-68307-20221003-1-giron.xlsx.",
      "Se escribió copias/copia-68547-20221003-1-piedecuesta.xlsx.",
      "Se escribió libro.xlsx.",
      "4 copias quedaron anotadas en la hoja Envíos de «libro.xlsx».",
    ]);
    const bytes = cli.files.get("libro.xlsx") ?? new Uint8Array();
    expect(await validateOoxml(bytes)).toEqual([]);
    const reading = await readXlsx(bytes);
    if (!reading.ok) throw new Error(reading.found);
    const { sends } = decodeBook(reading.snapshot).project;
    expect(
      sends.map(({ id, municipality, sent, due, returned }) => [id, municipality, sent, due, returned])[2],
    ).toEqual(["68307-20221003-1", "Girón", "2022-10-03", "2022-10-20", ""]);
  });

  it("writes copies that are valid files, all of them, and so is the book that they are joined in", async () => {
    const cli = await yearCli();
    await cli.run("copiar", "libro.xlsx", "--salida", "copias");
    const joined = await cli.run("consolidar", "copias", "--salida", "todo.xlsx", "--libro", "libro.xlsx");
    expect(joined.out).toContain("Se sumaron 4 copias de 4 archivos.");
    const written = [...cli.files].filter(([name]) => name.startsWith("copias/") || name === "todo.xlsx");
    expect(written.length).toBe(5);
    for (const [name, bytes] of written) {
      const faults = [...(await validatePackage(bytes, "xlsx")), ...(await judgeFormulas(bytes))];
      expect([name, faults]).toEqual([name, []]);
    }
  });

  it("numbers a second copy of the same day, by code or damaged name", async () => {
    const cli = await yearCli();
    await cli.run("copiar", "libro.xlsx", "--municipio", "68307", "--salida", "uno.xlsx");
    const { out } = await cli.run("copiar", "libro.xlsx", "--municipio", "Giron", "--salida", "copias");
    expect(out.split("\n")[0]).toBe("Se escribió copias/copia-68307-20221003-2-giron.xlsx.");
  });

  it("packs all copies into one .zip, named as in a folder, with no trace of the day or the machine", async () => {
    const [one, other] = [await yearCli(), await yearCli()];
    const { code, out } = await one.run("copiar", "libro.xlsx", "--salida", "copias.zip");
    expect([code, out.split("\n")[0]]).toEqual([0, "Se escribió copias.zip."]);
    const bytes = one.files.get("copias.zip") ?? new Uint8Array();
    const { files } = await JSZip.loadAsync(bytes);
    expect(Object.values(files).map(({ name, date }) => [name, date.toISOString()])).toEqual(
      ["68001-20221003-1-bucaramanga", "68276-20221003-1-floridablanca", "68307-20221003-1-giron"]
        .concat("68547-20221003-1-piedecuesta")
        .map((name) => [`copia-${name}.xlsx`, "1980-01-01T00:00:00.000Z"]),
    );
    const giron = await files["copia-68307-20221003-1-giron.xlsx"]?.async("uint8array");
    const reading = await readXlsx(giron ?? new Uint8Array());
    expect(reading.ok && shownIn(reading.snapshot, "Inicio", 1, 1)).toBe("Copia para Girón");
    const parts = await JSZip.loadAsync(giron ?? new Uint8Array());
    expect([...new Set(Object.values(parts.files).map(({ date }) => date.getUTCFullYear()))]).toEqual([1980]);
    expect(await parts.file("docProps/core.xml")?.async("string")).toContain(">2022-10-03T00:00:00Z<");
    await other.run("copiar", "libro.xlsx", "--salida", "copias");
    expect(giron).toEqual(other.files.get("copias/copia-68307-20221003-1-giron.xlsx"));
  });

  it("refuses the copy of a municipality: copies go out from the workbook of the Área Metropolitana", async () => {
    const cli = await yearCli();
    await cli.run("copiar", "libro.xlsx", "--municipio", "Girón", "--salida", "giron.xlsx");
    const before = [...cli.files.keys()];
    expect(await cli.run("copiar", "giron.xlsx", "--salida", "copias")).toEqual({
      code: 2,
      out: "",
      err: "«giron.xlsx» es la copia de Girón. Use el libro del que salen las copias, el del Área Metropolitana.",
    });
    expect([...cli.files.keys()]).toEqual(before);
  });

  it("writes no copy where the name of one is taken", async () => {
    const cli = await yearCli();
    const taken = "copias/copia-68307-20221003-1-giron.xlsx";
    cli.files.set(taken, new Uint8Array());
    const before = [...cli.files.keys()];
    const { code, out, err } = await cli.run("copiar", "libro.xlsx", "--salida", "copias");
    expect([code, out, err]).toEqual([2, "", `Ya existe «${taken}». Use --sobrescribir para reemplazarlo.`]);
    expect([...cli.files.keys()]).toEqual(before);
  });

  it("notes the copies that were written before one could not be, and says whose are missing", async () => {
    const giron = "copias/copia-68307-20221003-1-giron.xlsx";
    const cli = await yearCli({ [giron]: "full" });
    const { code, out, err } = await cli.run("copiar", "libro.xlsx", "--salida", "copias");
    expect(code).toBe(2);
    expect(err.split("\n")).toEqual([
      `No hay espacio en el disco para escribir «${giron}». Libere espacio y repita; nada cambió.`,
      "No se escribieron las copias de Girón y Piedecuesta.",
    ]);
    expect(out.split("\n").at(-1)).toBe("2 copias quedaron anotadas en la hoja Envíos de «libro.xlsx».");
    expect(await notedIn(cli.files.get("libro.xlsx"))).toEqual(["Bucaramanga", "Floridablanca"]);
  });

  it("says that copies are not noted where the book cannot be written", async () => {
    const cli = await yearCli({ "libro.xlsx": "denied" });
    const { code, err } = await cli.run("copiar", "libro.xlsx", "--municipio", "Girón", "--salida", "copias");
    expect(code).toBe(2);
    expect(err).toBe(
      "Las copias se escribieron, pero no quedaron anotadas en la hoja Envíos: No hay permiso para leer o escribir «libro.xlsx». Sin esa nota no se sabrá si alguien las cambió.",
    );
  });

  it("says in its help what the output may be", async () => {
    const { out } = await (await yearCli()).run("copiar", "--ayuda");
    expect(out).toContain("--salida CARPETA|COPIA.xlsx|COPIAS.zip");
    const misuse = await (await yearCli()).run("copiar", "libro.xlsx");
    expect(misuse.err.split("\n")[0]).toBe("Falta la opción --salida CARPETA|COPIA.xlsx|COPIAS.zip.");
  });

  it.each([
    [["--salida", "sin-carpeta/copias"], "No existe la carpeta donde se escribiría «sin-carpeta/copias»."],
    [
      ["--municipio", "Girón", "--salida", "libro.xlsx", "--sobrescribir"],
      "«libro.xlsx» es el archivo de entrada. Use otro nombre en --salida.",
    ],
    [
      ["--municipio", "Lebrija", "--salida", "copias"],
      "La hoja Municipios no tiene «Lebrija». Se esperaba Bucaramanga, Floridablanca, Girón o Piedecuesta.",
    ],
    [
      ["--salida", "copia.xlsx"],
      "En «copia.xlsx» cabe una sola copia y son 4. Nombre un municipio con --municipio, o una carpeta o un .zip con --salida.",
    ],
    [
      ["--devolver", "2022-02-30", "--salida", "copias"],
      "«2022-02-30» no es una fecha. Se esperaba una como 2022-10-20.",
    ],
    [
      ["--devolver", "2022-10-02", "--salida", "copias"],
      "El día de --devolver ya pasó: 2022-10-02. Se espera hoy (2022-10-03) o un día que viene.",
    ],
  ])("refuses %j in one sentence and writes nothing", async (args, sentence) => {
    const cli = await yearCli();
    const before = [...cli.files.keys()];
    const { code, err } = await cli.run("copiar", "libro.xlsx", ...args);
    expect([code, err.split("\n")[0]]).toEqual([2, sentence]);
    expect([...cli.files.keys()]).toEqual(before);
  });
});
