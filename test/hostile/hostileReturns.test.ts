import { writeLocked, writeXlsx } from "../../src/xlsx/writeXlsx";
import { sampleCopy, sendCopies, sharedProject } from "../support/copies";
import { memoryCli } from "../support/memoryIo";
import { hostileCases } from "./cases/index";

/** Hostile workbooks, and what the command line says of those that cannot be read, whatever is asked of them. */
const books = hostileCases.filter(({ file, heavy }) => heavy !== true && /\.xlsx$/i.test(file));
const unreadable = books.filter(({ code, args, says }) => code === 2 && args === undefined && typeof says === "string");
const isOfBook = (says: string | RegExp): says is string =>
  typeof says === "string" && !says.includes("no tiene las hojas del proyecto");

describe("hostile files among the copies that came back", () => {
  let files: Readonly<Record<string, Uint8Array>> = {};
  let libro = new Uint8Array();
  beforeAll(async () => {
    const project = await sharedProject();
    const made = await Promise.all(books.map(async ({ file, make }) => [file, await make()] as const));
    const good = await writeLocked(sampleCopy(project, "Girón").snapshot, "2022-10-03");
    files = { ...Object.fromEntries(made), "buena.xlsx": good };
    libro = (await writeXlsx(sendCopies(project, ["Girón"]).book)) as Uint8Array<ArrayBuffer>;
  });

  it("are each named by «consolidar» with what is wrong, none is added up, and the good one is", async () => {
    const inFolder = Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`vueltas/${name}`, bytes]));
    const cli = memoryCli(inFolder);
    const { code, out, err } = await cli.run("consolidar", "vueltas", "--salida", "todo.xlsx");
    const lines = err.split("\n");
    expect(books.length).toBeGreaterThan(40);
    expect(out).toContain(`Se sumó 1 copia de ${books.length + 1} archivos.`);
    expect(code).toBe(1);
    expect(lines).toHaveLength(books.length);
    expect(
      books.filter(
        ({ file }) => lines.filter((line) => line.includes(`«${file}»`) || line.startsWith(`${file}: `)).length !== 1,
      ),
    ).toEqual([]);
    expect(unreadable.flatMap(({ says }) => (isOfBook(says) && !lines.includes(says) ? [says] : []))).toEqual([]);
    expect(err).not.toMatch(/Falló el programa/);
  });

  it("are each named by «recibir», which takes nothing from them", async () => {
    const cli = memoryCli({ ...files, "libro.xlsx": libro }, "2022-10-18");
    const names = Object.keys(files);
    const { code, out, err } = await cli.run("recibir", "libro.xlsx", ...names, "--salida", "nuevo.xlsx");
    const said = `${out}\n${err}`;
    expect(names.filter((name) => !said.includes(name))).toEqual([]);
    expect(out).toMatch(/buena\.xlsx · Girón · copia 68307-20221003-1[^\n]*\n {2}Volvió igual que salió/);
    expect(out).not.toMatch(/\d+ cambios?\b/);
    expect(said).not.toMatch(/Falló el programa|\n\s+at /);
    expect(code).toBe(1);
  });
});
