import JSZip from "jszip";
import { decodeBook } from "../../src/layouts/decodeBook";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { withActive } from "../support/activeContent";
import { fillRow, sendCopies, sharedProject } from "../support/copies";
import { savedBy } from "../support/fillCopies";
import { memoryCli } from "../support/memoryIo";
import { validateOoxml } from "../support/validateOoxml";

/** The workbook, a copy that came back filled, and one that came back as it went. */
async function returnedCli() {
  const { book, copies } = sendCopies(await sharedProject(), ["Girón", "Piedecuesta"]);
  const [giron = book, piedecuesta = book] = copies.map(({ snapshot }) => snapshot);
  const filled = fillRow(giron, "tSeguimiento", 0, { achieved: 9, planned: 3 });
  const ours = fillRow(
    book,
    "tSeguimiento",
    decodeBook(book).project.followUp.findIndex(({ municipality }) => municipality === "Girón"),
    { achieved: 7 },
  );
  const [libro, uno, dos] = await Promise.all([ours, filled, piedecuesta].map((one) => writeXlsx(one)));
  return memoryCli(
    {
      "libro.xlsx": libro ?? new Uint8Array(),
      "uno.xlsx": uno ?? new Uint8Array(),
      "dos.xlsx": dos ?? new Uint8Array(),
    },
    "2022-10-18",
  );
}

describe("recibir", () => {
  it("writes a new book, gives each file its receipt, and ends with 1 while something is left to solve", async () => {
    const cli = await returnedCli();
    const { code, out, err } = await cli.run(
      "recibir",
      "libro.xlsx",
      "dos.xlsx",
      "uno.xlsx",
      "nada.xlsx",
      "--salida",
      "nuevo.xlsx",
    );
    expect(out.split("\n").filter((line) => !line.includes("Las reglas"))).toEqual([
      "uno.xlsx · Girón · copia 68307-20221003-1 · enviada el 3 de octubre de 2022",
      "  1 conflicto por resolver y 1 dato sin admitir.",
      "  Excel no anota quién cambió cada celda de este libro, ni cuándo.",
      "  Conflicto: Seguimiento · Meta 1-2-5-1, trimestre 1 · Logrado: el libro tiene 7, la copia dice 9 y se había enviado 15",
      "  No se tomó «3» (Seguimiento, fila 7, Planeado): esa celda no es para llenar; queda lo que tiene el libro.",
      "dos.xlsx · Piedecuesta · copia 68547-20221003-1 · enviada el 3 de octubre de 2022",
      "  Volvió igual que salió. No hay nada que recibir.",
      "Se escribió nuevo.xlsx.",
    ]);
    expect(err).toBe("No se encontró el archivo «nada.xlsx». Se esperaba una copia .xlsx que volvió de un municipio.");
    expect(code).toBe(1);
    const bytes = cli.files.get("nuevo.xlsx") ?? new Uint8Array();
    expect(await validateOoxml(bytes)).toEqual([]);
    const reading = await readXlsx(bytes);
    if (!reading.ok) throw new Error(reading.found);
    expect(decodeBook(reading.snapshot).project.sends.map(({ returned, result }) => [returned, result])).toEqual([
      ["2022-10-18", "Nada nuevo, 1 conflicto, 1 dato no admitido"],
      ["2022-10-18", "Nada nuevo"],
    ]);
  });

  it("tells beside a conflict who saved the copy and who saved the workbook, as both files say", async () => {
    const cli = await returnedCli();
    for (const [file, name] of [
      ["libro.xlsx", "Planeación AMB"],
      ["uno.xlsx", "Planeación de Girón"],
    ] as const)
      cli.files.set(file, await savedBy(cli.files.get(file) ?? new Uint8Array(), name));
    const { out } = await cli.run("recibir", "libro.xlsx", "uno.xlsx", "dos.xlsx", "--salida", "nuevo.xlsx");
    const saved = out.split("\n").filter((line) => /guardó/.test(line));
    expect(saved.map((line) => line.replace(/\d+ de [a-z]+ de \d{4}/, "DÍA"))).toEqual([
      "  La guardó Planeación de Girón el DÍA, según el archivo.",
      "  Este libro lo guardó por última vez Planeación AMB el DÍA. Excel no anota quién cambió cada celda.",
    ]);
    const english = await cli.run(...["receive", "libro.xlsx", "uno.xlsx", "--output", "new.xlsx", "--language", "en"]);
    expect(english.out).toMatch(/This workbook was last saved by Planeación AMB on .*\. Excel does not note who/);
  });

  it("takes theirs where it is told to", async () => {
    const cli = await returnedCli();
    const { out } = await cli.run(
      "recibir",
      "libro.xlsx",
      "uno.xlsx",
      "--conflictos",
      "suyos",
      "--salida",
      "nuevo.xlsx",
    );
    expect(out.split("\n").filter((line) => line.includes("Logrado"))).toEqual([
      "  Queda lo de la copia: Seguimiento · Meta 1-2-5-1, trimestre 1 · Logrado: el libro tiene 7, la copia dice 9 y se había enviado 15",
    ]);
    const reading = await readXlsx(cli.files.get("nuevo.xlsx") ?? new Uint8Array());
    if (!reading.ok) throw new Error(reading.found);
    const own = decodeBook(reading.snapshot).project.followUp.find(({ municipality }) => municipality === "Girón");
    expect(own?.achieved).toBe(9);
  });

  it("tells the changes that it takes one by one, the first twenty of them", async () => {
    const { book, copies } = sendCopies(await sharedProject(), ["Girón"]);
    const copy = copies[0]?.snapshot ?? book;
    const { followUp } = decodeBook(copy).project;
    const told = async (rows: number) => {
      const filled = followUp
        .slice(0, rows)
        .reduce(
          (now, _, row) => fillRow(now, "tSeguimiento", row, { note: "n", evidence: "e", link: "https://a.co" }),
          copy,
        );
      const [libro, uno] = await Promise.all([book, filled].map((one) => writeXlsx(one)));
      const cli = memoryCli({ "libro.xlsx": libro ?? new Uint8Array(), "uno.xlsx": uno ?? new Uint8Array() });
      const { out } = await cli.run("recibir", "libro.xlsx", "uno.xlsx", "--salida", "nuevo.xlsx");
      return out.split("\n").filter((line) => /^ {2}(?:Cambió|Y )/.test(line));
    };
    expect(followUp.length).toBeGreaterThan(6);
    expect((await told(1)).at(-1)).toMatch(
      /^ {2}Cambió: Seguimiento · Meta 1-2-5-1, trimestre 1 · Observación: el libro tiene .+ y la copia dice n$/,
    );
    const many = await told(7);
    expect([many.length, many.at(-1)]).toEqual([21, "  Y 1 cambio más. El panel los muestra todos."]);
  });

  it("keeps ours where it is told to, says so, notes it on «Envíos» and ends with 0; listar asks and ends with 1", async () => {
    const { book, copies } = sendCopies(await sharedProject(), ["Girón"]);
    const at = decodeBook(book).project.followUp.findIndex(({ municipality }) => municipality === "Girón");
    const [libro, uno] = await Promise.all(
      [
        fillRow(book, "tSeguimiento", at, { achieved: 7 }),
        fillRow(copies[0]?.snapshot ?? book, "tSeguimiento", 0, { achieved: 9 }),
      ].map((one) => writeXlsx(one)),
    );
    const cli = memoryCli(
      { "libro.xlsx": libro ?? new Uint8Array(), "uno.xlsx": uno ?? new Uint8Array() },
      "2022-10-18",
    );
    const told = async (conflicts: string) => {
      const output = `${conflicts}.xlsx`;
      const { code, out } = await cli.run(
        "recibir",
        "libro.xlsx",
        "uno.xlsx",
        "--conflictos",
        conflicts,
        "--salida",
        output,
      );
      const reading = await readXlsx(cli.files.get(output) ?? new Uint8Array());
      if (!reading.ok) throw new Error(reading.found);
      const { followUp, sends } = decodeBook(reading.snapshot).project;
      const lines = out.split("\n").filter((line) => /conflicto|Conserva|conserva|queda lo del libro/i.test(line));
      return [code, followUp[at]?.achieved, sends[0]?.result, ...lines];
    };
    expect(await told("nuestros")).toEqual([
      0,
      7,
      "Nada nuevo, 1 dato queda como en el libro",
      "  1 dato en que queda lo del libro.",
      "  Se conserva: Seguimiento · Meta 1-2-5-1, trimestre 1 · Logrado: el libro tiene 7, la copia dice 9 y se había enviado 15",
    ]);
    expect(await told("listar")).toEqual([
      1,
      7,
      "Nada nuevo, 1 conflicto",
      "  1 conflicto por resolver.",
      "  Conflicto: Seguimiento · Meta 1-2-5-1, trimestre 1 · Logrado: el libro tiene 7, la copia dice 9 y se había enviado 15",
    ]);
  });

  it("keeps files of one name in two folders apart, and notes them without the folders of a machine", async () => {
    const cli = await returnedCli();
    for (const name of ["uno", "dos"])
      cli.files.set(`/disco/${name}/copia.xlsx`, cli.files.get(`${name}.xlsx`) ?? new Uint8Array());
    const files = ["/disco/uno/copia.xlsx", "/disco/dos/copia.xlsx"];
    const { out } = await cli.run("recibir", "libro.xlsx", ...files, "--conflictos", "suyos", "--salida", "nuevo.xlsx");
    expect(out.split("\n").filter((line) => line.startsWith("copia.xlsx"))).toHaveLength(2);
    const reading = await readXlsx(cli.files.get("nuevo.xlsx") ?? new Uint8Array());
    if (!reading.ok) throw new Error(reading.found);
    expect(decodeBook(reading.snapshot).project.sends.map(({ file, result }) => [file, result])).toEqual([
      ["copia.xlsx", "1 cambio recibido, 1 dato no admitido"],
      ["copia.xlsx", "Nada nuevo"],
    ]);
  });

  it("keeps a workbook with macros in their own file type", async () => {
    const cli = await returnedCli();
    const zip = await JSZip.loadAsync(cli.files.get("libro.xlsx") ?? new Uint8Array());
    zip.file("xl/vbaProject.bin", "vba");
    cli.files.set("libro.xlsm", await zip.generateAsync({ type: "uint8array" }));
    expect(await cli.run("recibir", "libro.xlsm", "dos.xlsx", "--salida", "nuevo.xlsx")).toMatchObject({
      code: 2,
      err: "El libro tiene macros: la salida «nuevo.xlsx» debe terminar en .xlsm.",
    });
    expect(cli.files.has("nuevo.xlsx")).toBe(false);
    expect(await cli.run("recibir", "libro.xlsm", "dos.xlsx", "--salida", "nuevo.xlsm")).toMatchObject({
      code: 0,
      err: "",
    });
    expect(cli.files.has("nuevo.xlsm")).toBe(true);
  });

  it("writes nothing where no file is a copy, and asks for a copy where none is named", async () => {
    const cli = await returnedCli();
    const none = await cli.run("recibir", "libro.xlsx", "formato.txt", "--salida", "nuevo.xlsx");
    expect([none.code, cli.files.has("nuevo.xlsx")]).toEqual([2, false]);
    expect(none.err).toContain("Ninguno de los archivos es una copia que se pueda recibir. No se escribió nada.");
    const lacking = await cli.run("recibir", "libro.xlsx", "--salida", "nuevo.xlsx");
    expect(lacking.err.split("\n")[0]).toBe("Falta el archivo COPIA.xlsx: una copia .xlsx que volvió de un municipio.");
  });

  it.each([true, false])(
    "refuses a copy in the place of the book, with its properties or without: %s",
    async (kept) => {
      const { copies } = sendCopies(await sharedProject(), ["Girón", "Piedecuesta"]);
      const books = copies.map(({ snapshot }) => (kept ? snapshot : { ...snapshot, properties: {} }));
      const [uno = new Uint8Array(), dos = new Uint8Array()] = await Promise.all(books.map((one) => writeXlsx(one)));
      const cli = memoryCli({ "uno.xlsx": uno, "dos.xlsx": dos });
      expect(await cli.run("recibir", "uno.xlsx", "dos.xlsx", "--salida", "nuevo.xlsx")).toEqual({
        code: 2,
        out: "",
        err: "«uno.xlsx» es la copia de Girón. Use el libro del que salen las copias, el del Área Metropolitana.",
      });
    },
  );

  it("names the macros of an .xlsm in its receipt, writes none into the new book, and ends with 1", async () => {
    const cli = await returnedCli();
    cli.files.set("dos.xlsm", await withActive(cli.files.get("dos.xlsx") ?? new Uint8Array(), "macros"));
    const { code, out } = await cli.run("recibir", "libro.xlsx", "dos.xlsm", "--salida", "nuevo.xlsx");
    expect(
      out
        .split("\n")
        .filter((line) => !line.includes("Las reglas"))
        .slice(1),
    ).toEqual([
      "  Sus tablas volvieron igual que salieron. No hay nada que recibir en ellas.",
      "  Trae macros. Nada de eso se ejecutó ni se recibe. Si abre el archivo en Excel, no lo habilite.",
      "Se escribió nuevo.xlsx.",
    ]);
    expect(code).toBe(1);
    const { files } = await JSZip.loadAsync(cli.files.get("nuevo.xlsx") ?? new Uint8Array());
    expect(Object.keys(files).filter((path) => path.includes("vba"))).toEqual([]);
  });
});
