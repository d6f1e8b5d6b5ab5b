import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FolderIo } from "../../src/cli/FolderIo";
import { nodeFolders } from "../../src/cli/files/nodeFolders";
import { nodeIo } from "../../src/cli/nodeIo";
import { run } from "../../src/cli/run";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { sheetOf } from "../support/bookTools";
import { fourCopies } from "../support/returnedCopies";

// Threads that read take seconds to start; several times as long where the cores are shared.
jest.setTimeout(120_000);

let copies: readonly Uint8Array[] = [];
beforeAll(async () => {
  copies = await Promise.all((await fourCopies()).map(writeXlsx));
});

let home = "";
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "carpetas-"));
  await mkdir(join(home, "vueltas"));
});
afterEach(() => rm(home, { recursive: true, force: true }));

const at = (...names: readonly string[]) => join(home, ...names);
const put = (index: number, ...names: readonly string[]) => writeFile(at(...names), copies[index] ?? new Uint8Array());

/** «consolidar» on the real disk; paths are told from the folder of the test. */
async function consolidate(input: string, folders: Partial<FolderIo> = {}, more: readonly string[] = []) {
  const [out, err]: [string[], string[]] = [[], []];
  const io = {
    ...nodeIo,
    print: (text: string) => void out.push(text),
    printError: (text: string) => void err.push(text),
    folders: { ...nodeFolders, progress: () => undefined, ...folders },
  };
  const code = await run(["consolidar", at(input), "--salida", at("todo.xlsx"), "--corte", "2022-10-18", ...more], io);
  return {
    code,
    out: out.map((line) => line.replaceAll(`${home}/`, "")),
    err: err.map((line) => line.replaceAll(`${home}/`, "")),
  };
}

/** The municipalities of the workbook that was written. */
async function joined(): Promise<readonly unknown[]> {
  const reading = await readXlsx(new Uint8Array(await readFile(at("todo.xlsx"))));
  if (!reading.ok) throw new Error(reading.code);
  return (sheetOf(reading.snapshot, "Municipios").cells?.values ?? []).slice(1).map((row) => row[1]);
}

describe("a folder of copies on a disk", () => {
  it("with links that lead round or nowhere names them, reads all else, and ends with 1", async () => {
    await put(0, "vueltas", "b.xlsx");
    await symlink(at("vueltas"), at("vueltas", "otra-vez"));
    await symlink(at("vueltas", "anillo.xlsx"), at("vueltas", "anillo.xlsx"));
    await symlink(at("no-hay.xlsx"), at("vueltas", "roto.xlsx"));
    await put(1, "f.xlsx");
    // A link to a file is that file.
    await symlink(at("f.xlsx"), at("vueltas", "f.xlsx"));
    const { code, out, err } = await consolidate("vueltas");
    expect(err).toEqual([
      "No se pudo mirar en «anillo.xlsx», «otra-vez», «roto.xlsx». Son carpetas sin permiso o accesos directos. Copie allí los archivos y repita.",
    ]);
    expect([code, out.at(-1)]).toEqual([1, "Se sumaron 2 copias de 2 archivos."]);
    expect(await joined()).toEqual(["Bucaramanga", "Floridablanca"]);
  });

  it("has a folder that is called like a book, whose files are read too", async () => {
    await mkdir(at("vueltas", "libro.xlsx"));
    await put(2, "vueltas", "libro.xlsx", "g.xlsx");
    await put(0, "vueltas", "b.xlsx");
    const { code, err } = await consolidate("vueltas");
    expect([code, err]).toEqual([0, []]);
    expect(await joined()).toEqual(["Bucaramanga", "Girón"]);
  });

  it("loses a file after it was listed: that one is named, the others are added up", async () => {
    await put(0, "vueltas", "b.xlsx");
    await put(1, "vueltas", "f.xlsx");
    const list: FolderIo["list"] = async (folder, deep) => {
      const listing = await nodeFolders.list(folder, deep);
      await rm(at("vueltas", "f.xlsx"), { force: true });
      return listing;
    };
    const { code, out, err } = await consolidate("vueltas", { list });
    expect(err).toEqual([
      "No se encontró el archivo «f.xlsx». Se esperaba una copia .xlsx que volvió de un municipio.",
    ]);
    expect([code, out.at(-1)]).toEqual([1, "Se sumó 1 copia de 2 archivos."]);
    expect(await joined()).toEqual(["Bucaramanga"]);
  });

  it("that could not be looked at whole lets nothing be taken out of a dataset", async () => {
    await put(0, "vueltas", "b.xlsx");
    await put(1, "vueltas", "f.xlsx");
    const more = ["--parquet", at("datos"), "--sobrescribir", "--limpiar"];
    expect((await consolidate("vueltas", {}, more)).code).toBe(0);
    const closed: FolderIo["list"] = async (folder, deep) =>
      folder === at("vueltas") ? { ok: true, files: ["b.xlsx"], skipped: ["f"] } : nodeFolders.list(folder, deep);
    const { code, err } = await consolidate("vueltas", { list: closed }, more);
    expect([code, err[1]]).toEqual([
      1,
      expect.stringMatching(
        /^El conjunto tiene \d+ partes .* No se quitaron, porque no se pudo leer toda la carpeta:$/,
      ),
    ]);
    const [first = ""] = err.slice(2);
    expect(first).toMatch(/^ {2}datos\/.*municipio=68276/);
    expect(existsSync(at(first.trim()))).toBe(true);
  });

  it("may itself be called like a book", async () => {
    await mkdir(at("vueltas.xlsx"));
    await put(0, "vueltas.xlsx", "b.xlsx");
    expect(await consolidate("vueltas.xlsx")).toMatchObject({ code: 0, err: [] });
    expect(await joined()).toEqual(["Bucaramanga"]);
  });

  it.each(["nada", "anillo", "b.xlsx/copias", "vacia"])(
    "that is none or is empty is told in one sentence, and nothing is written: %s",
    async (input) => {
      await symlink(at("anillo"), at("anillo"));
      await put(0, "b.xlsx");
      await mkdir(at("vacia"));
      const expected = "opias .*que volvieron";
      const { code, out, err } = await consolidate(input);
      expect([code, out, err.length, existsSync(at("todo.xlsx"))]).toEqual([2, [], 1, false]);
      expect(err[0]).toMatch(new RegExp(`«${input}».*${expected}`));
    },
  );
});

describe("a folder that a person may not read", () => {
  const [main = "", tsx = ""] = ["../../src/cli/main.ts", "../../node_modules/.bin/tsx"].map((path) =>
    join(__dirname, path),
  );
  /** The administrator may read everything: then another user runs it, nobody. */
  const other = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const asOther = (...args: readonly string[]) =>
    spawnSync(tsx, [main, ...args], { cwd: home || tmpdir(), encoding: "utf8", ...other });
  /** Where not even the program may be read by others the test is listed as skipped. */
  const ifRunning = asOther("--version").status === 0 ? it : it.skip;

  ifRunning(
    "among those of the copies is named, and what is beside it is added up; alone it is told, with 2",
    async () => {
      await chmod(home, 0o777);
      await put(0, "vueltas", "b.xlsx");
      await mkdir(at("vueltas", "cerrada"));
      await put(1, "vueltas", "cerrada", "f.xlsx");
      await put(2, "vueltas", "g.xlsx");
      await chmod(at("vueltas", "g.xlsx"), 0);
      await chmod(at("vueltas", "cerrada"), 0);
      const { status, stdout, stderr } = asOther("consolidar", "vueltas", "--salida", "todo.xlsx");
      expect(stderr.split("\n").filter((line) => /^No /.test(line))).toEqual([
        "No se pudo mirar en «cerrada». Son carpetas sin permiso o accesos directos. Copie allí los archivos y repita.",
        "No hay permiso para leer o escribir «g.xlsx».",
      ]);
      expect([status, stdout.trimEnd().split("\n").at(-1)]).toEqual([1, "Se sumó 1 copia de 2 archivos."]);
      expect(await joined()).toEqual(["Bucaramanga"]);
      await rm(at("todo.xlsx"));
      const closed = asOther("consolidar", join("vueltas", "cerrada"), "--salida", "todo.xlsx");
      expect([closed.status, closed.stderr.trimEnd()]).toEqual([
        2,
        "No hay permiso para leer o escribir «vueltas/cerrada».",
      ]);
    },
  );
});
